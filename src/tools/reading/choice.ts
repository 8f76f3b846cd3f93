import { Builder, Note } from './build';
import { childrenOf, Expression } from './expression';
import { Learned } from './learn';
import { Library } from './library';
import { Leftover, Match, Mismatch, unify } from './unify';
import { Place } from './values';

/** What one way to make a value says of a definition. */
export interface Choice<L extends Learned = Learned> {
  readonly learned: L;
  readonly expression: Expression;
  readonly notes: readonly Note[];
  readonly leftovers: readonly Leftover[];
  readonly missing: readonly Place[];
}

const LEFTOVER = 100;
const MISSING = 10;
const ENUM = -0.3;

/** The way that leaves least over; of several, the first. `cost` is what one way costs besides. */
export function choose<L extends Learned>(
  library: Library,
  candidates: readonly L[],
  value: unknown,
  place: Place,
  cost: (learned: L, match: Match) => number = () => 0,
): Choice<L> {
  let [best, least, reason]: [Choice<L> | undefined, number, string] = [undefined, Infinity, 'no class is known for it'];
  for (const learned of candidates) {
    try {
      const match = unify(learned.pattern, value, place);
      const builder = new Builder(library, learned, match, place);
      const expression = builder.build(learned.shape);
      const { notes } = builder;
      const lost = match.leftovers.length + notes.filter(({ isLoss }) => isLoss).length;
      const total = lost * LEFTOVER + match.missing.length * MISSING + notes.length + enumsOf(expression) * ENUM + cost(learned, match);
      if (total < least) {
        [best, least] = [{ learned, expression, notes, leftovers: match.leftovers, missing: match.missing }, total];
      }
    } catch (error) {
      if (!(error instanceof Mismatch)) {
        throw error;
      }
      reason = error.message;
    }
  }
  if (!best) {
    throw new Mismatch(reason);
  }
  return best;
}

function enumsOf(expression: Expression): number {
  return childrenOf(expression).reduce((count, child) => count + enumsOf(child), expression.kind === 'enum' ? 1 : 0);
}
