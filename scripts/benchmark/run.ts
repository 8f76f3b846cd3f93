/**
 * What this library costs beside plain CfnFlow: the same templates, built by both in turn, each in a process of its own.
 * Once with the aws-cdk-lib that is installed here, and with the newest, which can validate templates, in a copy.
 *
 * Usage: npm run bench [-- <runs>]
 */
import { execFileSync } from 'child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import * as path from 'path';
import { NEWEST, packages } from '../../projenrc/versions';

const RUNS = Number(process.argv[2] ?? 5);
const SIZES = [1, 100, 1000];
const ROOT = path.join(__dirname, '../..');

/** What one process measured. */
interface Measurement {
  readonly load: number;
  readonly synth: number;
  readonly memory: number;
}

type Kind = 'library' | 'plain';

function measure(root: string, kind: Kind, trigger: string, flows: number, validation: boolean): Measurement {
  const worker = path.join(root, 'scripts/benchmark/worker.js');
  const output = execFileSync(process.execPath, [worker, kind, trigger, String(flows)], {
    env: { ...process.env, CDK_VALIDATION: String(validation) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output.toString()) as Measurement;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function medians(measurements: Measurement[]): Measurement {
  const of = (key: keyof Measurement) => median(measurements.map((measurement) => measurement[key]));
  return { load: of('load'), synth: of('synth'), memory: of('memory') };
}

function row(cells: (string | number)[]): string {
  return cells.map((cell, index) => (index === 0 ? String(cell).padEnd(28) : String(cell).padStart(16))).join('');
}

/** Measures one number of flows, and prints a line. */
function compare(root: string, trigger: string, flows: number, validation: boolean): void {
  const measured: { [kind in Kind]: Measurement[] } = { library: [], plain: [] };
  for (let run = 0; run < RUNS; run++) {
    for (const kind of ['plain', 'library'] as const) {
      measured[kind].push(measure(root, kind, trigger, flows, validation));
    }
  }
  const [plain, library] = [medians(measured.plain), medians(measured.library)];
  const ratio = (library.load + library.synth) / (plain.load + plain.synth);
  const perFlow = (library.synth - plain.synth) / flows;
  const cell = (key: keyof Measurement) => `${library[key].toFixed(0)} / ${plain[key].toFixed(0)}`;
  console.log(row([`${flows} ${trigger}`, cell('load'), cell('synth'), cell('memory'), perFlow.toFixed(2), ratio.toFixed(3)]));
}

function compareAll(root: string, validation: boolean): void {
  const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules/aws-cdk-lib/package.json'), 'utf8')) as { version: string };
  console.log(`\naws-cdk-lib ${version}, template validation ${validation ? 'on' : 'off'}`);
  console.log(row(['flows', 'load ms', 'synth ms', 'peak MB', 'more ms a flow', 'total ratio']));
  for (const trigger of ['on-demand', 'scheduled']) {
    SIZES.forEach((flows) => compare(root, trigger, flows, validation));
  }
}

console.log(`Each pair: this library / plain CfnFlow, medians of ${RUNS} runs`);
compareAll(ROOT, false);

const copy = mkdtempSync(path.join(tmpdir(), 'bench-'));
try {
  writeFileSync(path.join(copy, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages(NEWEST)], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
  ['lib', 'scripts/benchmark'].forEach((folder) => cpSync(path.join(ROOT, folder), path.join(copy, folder), { recursive: true }));
  [false, true].forEach((validation) => compareAll(copy, validation));
} finally {
  rmSync(copy, { recursive: true, force: true });
}
