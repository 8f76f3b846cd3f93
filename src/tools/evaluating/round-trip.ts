import { Difference, differences } from './difference';
import { Evaluator } from './evaluator';
import { Library } from '../reading/library';
import { Reader, ReadFlow, ReadOptions } from '../reading/reader';
import { scratchStack } from '../reading/specimen';
import { Json } from '../reading/values';
import { renderFlow } from '../reading/vertices';

/** A flow that was read, made, and compared with what was read. */
export interface RoundTrip {
  readonly flow: ReadFlow;
  /** What the flow that the library makes has instead. */
  readonly differences: readonly Difference[];
}

/**
 * Reads a definition, makes what was read, and compares the two. Where the library would name other fields in the projection,
 * the one of the definition is kept.
 *
 * @throws Mismatch if the definition cannot be read, or what the library says of such a flow
 */
export function roundTrip(library: Library, reader: Reader, properties: Json, options: ReadOptions = {}): RoundTrip {
  const attempt = (keepsProjection: boolean): RoundTrip => {
    const flow = reader.read(properties, { ...options, keepsProjection });
    const made = renderFlow(new Evaluator(library, scratchStack(false)).flow(flow, 'Flow'));
    return { flow, differences: differences(properties, made) };
  };
  const first = attempt(options.keepsProjection ?? false);
  if (!first.differences.some(({ place }) => place[0] === 'tasks')) {
    return first;
  }
  const second = attempt(true);
  return second.differences.length < first.differences.length ? second : first;
}
