import { calls, counts, Settings } from './measures';

const FLOW: Settings = { mode: 'library', kind: 'demand', flows: 0, mappings: 5, until: 'construct' };

/** Calls are the same for each further flow. */
const CALLS_BETWEEN = [100, 300] as const;

/** Bytes are read once V8 has optimized what runs often. */
const BYTES_BETWEEN = [500, 1500] as const;

/** A count that may not grow unseen: `npm run bench -- --check` fails above it. */
export interface Limit {
  readonly name: string;
  readonly limit: number;
  readonly count: () => number;
}

/** Bytes that constructing a further flow allocates, with five mappings, a mask and a validation. */
export function bytesPerFlow(settings: Partial<Settings>): number {
  return perFlow((each) => counts(each).bytes, BYTES_BETWEEN, settings);
}

/** Calls for a further flow. */
export function callsPerFlow(settings: Partial<Settings>): number {
  return perFlow(calls, CALLS_BETWEEN, settings);
}

function perFlow(count: (settings: Settings) => number, [few, many]: readonly [number, number], settings: Partial<Settings>): number {
  const of = (flows: number) => count({ ...FLOW, ...settings, flows });
  return (of(many) - of(few)) / (many - few);
}

/** Each is what was counted when it was set, and 5 %. */
export const LIMITS: readonly Limit[] = [
  { name: 'bytes to construct a flow on demand', limit: 41_400, count: () => bytesPerFlow({}) },
  { name: 'bytes to construct a scheduled flow', limit: 45_400, count: () => bytesPerFlow({ kind: 'scheduled' }) },
  { name: 'calls to synthesize a flow on demand', limit: 42_200, count: () => callsPerFlow({ until: 'synth' }) },
  { name: 'calls to synthesize a scheduled flow', limit: 43_400, count: () => callsPerFlow({ kind: 'scheduled', until: 'synth' }) },
  { name: 'calls to construct a flow on demand', limit: 1_185, count: () => callsPerFlow({}) },
  { name: 'calls to construct a flow of FlowPerObject', limit: 965, count: () => callsPerFlow({ kind: 'objects' }) },
  { name: 'calls to synthesize a flow of SequentialFlows', limit: 41_900, count: () => callsPerFlow({ kind: 'sequence', until: 'synth' }) },
];
