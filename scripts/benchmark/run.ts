/**
 * What this library costs beside the same template of plain CfnFlow, in counts that repeat: instructions where valgrind is
 * installed, bytes allocated and calls of functions everywhere. Processor time is for information only.
 *
 * Usage: npm run bench [-- --check]; with --check, only what may not grow unseen is counted, and too much is an error
 */
import { bytesPerFlow, callsPerFlow, LIMITS } from './limits';
import { calls, counts, hasValgrind, instructions, Settings } from './measures';

const MODES = ['library', 'same', 'bare'] as const;
const KINDS = ['demand', 'scheduled'] as const;
const FLOW: Settings = { mode: 'library', kind: 'demand', flows: 300, mappings: 5, until: 'synth' };

function row(name: string, ...cells: (string | number)[]): void {
  console.log(name.padEnd(44) + cells.map((cell) => String(typeof cell === 'number' ? Math.round(cell) : cell).padStart(12)).join(''));
}

function ratio(over: number, under: number): string {
  return (over / under).toFixed(3);
}

function printInstructions(): void {
  const empty = instructions({ ...FLOW, mode: 'same', until: 'load' });
  row('\nmillions of instructions', 'library', 'same', 'bare', '/ same', '/ bare');
  const load = instructions({ ...FLOW, until: 'load' }) - empty;
  row('load', load, 0, 0, '', '');
  for (const until of ['construct', 'synth'] as const) {
    for (const kind of KINDS) {
      for (const flows of [30, 300]) {
        const own = until === 'construct' ? empty : 0;
        const [library, same, bare] = MODES.map((mode) => instructions({ ...FLOW, mode, kind, flows, until }) - own);
        const built = until === 'construct' ? library - load : library;
        row(`${until === 'synth' ? 'whole' : until}, ${flows} ${kind}`, built, same, bare, ratio(built, same), ratio(built, bare));
      }
    }
  }
}

function printCounts(): void {
  row('\na further flow', 'library', 'same', 'bare');
  for (const kind of KINDS) {
    row(`bytes, construct, ${kind}`, ...MODES.map((mode) => bytesPerFlow({ mode, kind })));
    row(`calls, construct, ${kind}`, ...MODES.map((mode) => callsPerFlow({ mode, kind })));
    row(`calls, whole, ${kind}`, ...MODES.map((mode) => callsPerFlow({ mode, kind, until: 'synth' })));
  }
}

/** Calls for each further one: where they rise with the number, cost is not linear. */
function printGrowth(name: string, sizes: readonly number[], settings: (size: number) => Settings): void {
  const counted = sizes.map((size) => ({ size, calls: calls(settings(size)), milliseconds: counts(settings(size)).milliseconds }));
  row(`\n${name}`, 'calls', 'a further', 'ms');
  counted.forEach((each, index) => {
    const before = counted[index - 1];
    const further = before ? (each.calls - before.calls) / (each.size - before.size) : '';
    row(String(each.size), each.calls, further, each.milliseconds);
  });
}

/** What metadata cost: the files are read once, and then each field is looked up. */
function printMetadata(): void {
  row('\nflows with metadata, construct', 'bytes', 'ms', 'bytes without', 'ms without');
  for (const [flows, objects, fields] of [[300, 10, 67], [1000, 200, 800]] as const) {
    const settings: Settings = { ...FLOW, kind: 'known', flows, described: { objects, fields }, until: 'construct' };
    const [known, unknown] = [counts(settings), counts({ ...settings, kind: 'unknown' })];
    row(`${flows} flows, ${objects} objects of ${fields} fields`, known.bytes, known.milliseconds, unknown.bytes, unknown.milliseconds);
  }
}

function printAll(): void {
  console.log('same: the same template with CfnFlow; bare: that template inside an empty Resource');
  if (hasValgrind()) {
    printInstructions();
  } else {
    console.log('valgrind is not installed here, so instructions are not counted');
  }
  printCounts();
  printGrowth('flows, whole', [100, 300, 1000], (flows) => ({ ...FLOW, flows }));
  printGrowth('mappings in a flow, whole', [10, 100, 1000, 2000], (mappings) => ({ ...FLOW, flows: 1, mappings }));
  printGrowth('objects of FlowPerObject, construct', [10, 100, 400], (flows) => ({ ...FLOW, kind: 'objects', flows, until: 'construct' }));
  printMetadata();
  printGrowth('flows of SequentialFlows, whole', [100, 200, 400], (flows) => ({ ...FLOW, kind: 'sequence', flows }));
}

function check(): void {
  const above = LIMITS.filter(({ name, limit, count }) => {
    const counted = count();
    row(name, counted, `of ${limit}`);
    return counted > limit;
  });
  if (above.length > 0) {
    console.error('Costs more than before: find out why, or raise the limit in scripts/benchmark/limits.ts and say why');
    process.exitCode = 1;
  }
}

if (process.argv.includes('--check')) {
  check();
} else {
  printAll();
}
