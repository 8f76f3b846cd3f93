/**
 * What this library costs beside plain CfnFlow: the same templates, built by both in turn, each in a process of its own.
 *
 * Usage: npm run bench [-- <runs>]
 */
import { execFileSync } from 'child_process';
import * as path from 'path';

const RUNS = Number(process.argv[2] ?? 5);
const SIZES = [1, 100, 1000];
const WORKER = path.join(__dirname, 'worker.js');

/** What one process measured. */
interface Measurement {
  readonly load: number;
  readonly synth: number;
  readonly memory: number;
}

type Kind = 'library' | 'plain';

function measure(kind: Kind, trigger: string, flows: number, validation: boolean): Measurement {
  const output = execFileSync(process.execPath, [WORKER, kind, trigger, String(flows)], {
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

console.log(row(['', 'load ms', 'synth ms', 'peak MB', 'total ratio']));
for (const validation of [false, true]) {
  for (const trigger of ['on-demand', 'scheduled']) {
    for (const flows of SIZES) {
      const measured: { [kind in Kind]: Measurement[] } = { library: [], plain: [] };
      for (let run = 0; run < RUNS; run++) {
        for (const kind of ['plain', 'library'] as const) {
          measured[kind].push(measure(kind, trigger, flows, validation));
        }
      }
      const [plain, library] = [medians(measured.plain), medians(measured.library)];
      const ratio = (library.load + library.synth) / (plain.load + plain.synth);
      const title = `${flows} ${trigger}${validation ? ', validated' : ''}`;
      const cell = (key: keyof Measurement) => `${library[key].toFixed(0)} / ${plain[key].toFixed(0)}`;
      console.log(row([title, cell('load'), cell('synth'), cell('memory'), ratio.toFixed(3)]));
    }
  }
}
console.log('\nEach pair: this library / plain CfnFlow, medians of', RUNS, 'runs');
