import { Library } from './library';
import { Pattern, patternOf } from './pattern';
import { optionalPaths, Shape } from './shape';
import { scratchStack, Specimen } from './specimen';

/** What is known about one way to make a value: what it renders. */
export interface Learned<S extends Shape = Shape> {
  readonly shape: S;
  /** The paths of what this way leaves out. */
  readonly without: ReadonlySet<string>;
  readonly pattern: Pattern;
}

/** Renders a value; the specimen has a stack of its own. */
export type Render = (value: unknown, specimen: Specimen) => unknown;

/**
 * The patterns of all ways that a class accepts: with everything; where it refuses that, since some properties exclude each
 * other, without one or two; and with nothing optional.
 */
export function learn<S extends Shape>(library: Library, shape: S, render: Render): readonly Learned<S>[] {
  const optional = optionalPaths(shape);
  const attempt = (paths: readonly string[], direction: 1 | -1 = 1): Learned<S>[] => {
    const without = new Set(paths);
    const specimen = new Specimen(library, scratchStack(true), without, direction);
    try {
      return [{ shape, without, pattern: patternOf(render(specimen.make(shape), specimen), specimen) }];
    } catch {
      return []; // the class says that these properties do not go together
    }
  };
  const either = (...ways: (() => Learned<S>[])[]): Learned<S>[] => ways.reduce<Learned<S>[]>((found, way) => found.length > 0 ? found : way(), []);
  const learned = either(
    () => attempt([]),
    () => attempt([], -1),
    () => optional.flatMap((path) => attempt([path])),
    () => optional.flatMap((path, index) => optional.slice(index + 1).flatMap((other) => attempt([path, other]))),
  );
  return [...learned, ...(optional.length > 0 ? attempt(optional) : [])];
}
