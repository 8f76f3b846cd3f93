import { execFileSync, spawnSync } from 'child_process';
import * as path from 'path';

/** Which app is measured, and how far it runs. */
export interface Settings {
  readonly mode: 'library' | 'same' | 'bare';
  readonly kind: 'demand' | 'scheduled' | 'objects' | 'sequence' | 'known' | 'unknown';
  readonly flows: number;
  readonly mappings: number;
  /** How many objects are described that flows read in turn, and by how many fields. */
  readonly described?: { readonly objects: number; readonly fields: number };
  readonly until: 'load' | 'construct' | 'synth';
}

/** What the process itself can count. */
export interface Counts {
  /** Bytes allocated while the tree was constructed. */
  readonly bytes: number;
  /** Calls of JavaScript functions, from loading on. */
  readonly calls: number;
  /** Processor time, which differs from run to run. */
  readonly milliseconds: number;
}

const WORKER = path.join(__dirname, 'worker.js');

/**
 * With these, node does the same in each run. The young generation is large enough that no garbage is collected, since when
 * that happens moves all counts.
 */
const FLAGS = [
  '--single-threaded',
  '--predictable',
  '--hash-seed=1',
  '--random-seed=1',
  '--min-semi-space-size=256',
  '--max-semi-space-size=256',
];

const ENVIRONMENT = { ...process.env, CDK_VALIDATION: 'false', JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' };

/** Bytes and processor time of one run. */
export function counts(settings: Settings): Counts {
  return run(settings, false);
}

/** Calls of one run; counting them makes all else slower and larger. */
export function calls(settings: Settings): number {
  return run(settings, true).calls;
}

function run(settings: Settings, countCalls: boolean): Counts {
  const output = execFileSync(process.execPath, [...FLAGS, WORKER, JSON.stringify({ ...settings, calls: countCalls })], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.toString()) as Counts;
}

/** Whether instructions can be counted here. */
export function hasValgrind(): boolean {
  return spawnSync('valgrind', ['--version']).status === 0;
}

/** Millions of instructions of the whole process. They repeat to the fifth digit, however busy the machine is. */
export function instructions(settings: Settings): number {
  const counter = ['--tool=cachegrind', '--cache-sim=no', '--smc-check=all-non-file', '--cachegrind-out-file=/dev/null'];
  const { status, stderr } = spawnSync('valgrind', [...counter, process.execPath, ...FLAGS, WORKER, JSON.stringify(settings)], {
    env: ENVIRONMENT,
    encoding: 'utf8',
  });
  const [, counted] = /I\s+refs:\s+([\d,]+)/.exec(stderr) ?? [];
  if (status !== 0 || !counted) {
    throw new Error(`valgrind counted nothing: ${stderr}`);
  }
  return Number(counted.replace(/,/g, '')) / 1e6;
}
