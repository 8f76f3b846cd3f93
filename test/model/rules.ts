import { Route } from './routes';
import { enumValues, Limits, ResourceModel, RESOURCE_TYPES, ValueType } from '../support/service-model/model';

const KINDS = ['required', 'pattern', 'min', 'max', 'enum', 'keyPattern'] as const;

/** One constraint of one property, as CloudFormation or the API has it. */
export interface Rule {
  readonly id: string;
  readonly resourceType: string;
  readonly path: string;
  readonly type: ValueType;
  readonly kind: (typeof KINDS)[number];
  readonly limits: Limits & { readonly keyPattern?: string };
}

/** All rules of properties that can be set. */
export const RULES: readonly Rule[] = RESOURCE_TYPES.flatMap((resourceType) => {
  const model = ResourceModel.of(resourceType)!;
  return model.paths.flatMap((path) => {
    const { api, type, readOnly, ...limits } = model.constraint(path)!;
    const owners: [string, Rule['limits']][] = [['CloudFormation', limits], ['AppFlow API', api ?? {}]];
    return readOnly ? [] : owners.flatMap(([owner, of]) =>
      KINDS.filter((kind) => of[kind] !== undefined && of[kind] !== false).map((kind) => ({
        id: `${resourceType.split('::')[2]} ${path} ${kind} (${owner})`,
        resourceType,
        path,
        type,
        kind,
        limits: of,
      })));
  });
});

/** Everything that CloudFormation and the API say of one property. */
function limitsOf(rule: Rule): Rule['limits'][] {
  return RULES.filter(({ resourceType, path }) => resourceType === rule.resourceType && path === rule.path).map(({ limits }) => limits);
}

function fits(value: string, { pattern, min = 0, max = Infinity, enum: name }: Limits): boolean {
  return value.length >= min && value.length <= max &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(value)) &&
    (name === undefined || enumValues(name).includes(value));
}

/** Texts for a prop, on the right side of a rule or on the wrong one, at the bounds where it has some; `sample` is right. */
function texts(rule: Rule, sample: string, whole: Route['whole'], right: boolean): string[] {
  const added = whole(sample).length - sample.length;
  const [min, max] = [(rule.limits.min ?? 0) - added, (rule.limits.max ?? 0) - added];
  const [, stem = '', tail = ''] = /^(.*?)([\d=]*)$/s.exec(sample)!;
  const sized = (length: number) => (length < sample.length ? [sample.slice(0, length), sample.slice(-length || sample.length)] : [
    stem + (stem.at(-1) ?? 'a').repeat(length - sample.length) + tail,
    sample + 'a'.repeat(length - sample.length),
    sample + '1'.repeat(length - sample.length),
  ]);
  const candidates: Record<string, string[]> = {
    pattern: right ? [sample] : [' ', 'a b', '', ...ODD.map((odd) => sample.slice(0, Math.max(0, sample.length - 1)) + odd), ...ODD],
    min: right ? sized(min) : sized(min - 1).slice(0, min > 1 ? 2 : 1),
    max: sized(right ? max : max + 1),
    enum: right ? [] : ['nonsense'],
  };
  const others = limitsOf(rule);
  const isRight = (text: string) => (right ? others : [rule.limits]).every((limits) => fits(whole(text), limits));
  const found = (candidates[rule.kind] ?? []).filter((text) => isRight(text) === right);
  return [...new Set(found)].slice(0, right ? 1 : 3);
}

const ODD = [' ', '\n', 'é', '€', '"', '%', '('];

/** Values for a rule, on the right side or the wrong one. `route` says how to get one that is right. */
export function valuesFor(rule: Rule, { sample, whole }: Pick<Route, 'sample' | 'whole'>, right: boolean): unknown[] {
  if (rule.kind === 'required') {
    return right ? [] : [undefined];
  }
  if (typeof sample === 'string') {
    return texts(rule, sample, whole, right);
  }
  if (rule.kind === 'keyPattern') {
    return right ? [] : [{ 'a b': Object.values(sample as object)[0] as unknown }];
  }
  const bound = boundOf(rule, right);
  return bound === undefined ? [] : [ofSize(sample, bound)];
}

/** The last number on the right side of a minimum or a maximum, or the first on the wrong one. */
function boundOf({ kind, limits: { min = 0, max = 0 } }: Rule, right: boolean): number | undefined {
  const bounds: { readonly [kind: string]: number } = { min: right ? min : min - 1, max: right ? max : max + 1 };
  return bounds[kind];
}

/** A number, a list or a map of a size, with what the sample has. */
function ofSize(sample: unknown, size: number): unknown {
  if (typeof sample === 'number') {
    return size;
  }
  const indices = [...Array(size).keys()];
  if (Array.isArray(sample)) {
    const [first] = sample as unknown[];
    return indices.map((index) => (index === 0 ? first : `${String(first)}${index}`));
  }
  const [value] = Object.values(sample as object) as unknown[];
  // Keys of maps are letters alone.
  return Object.fromEntries(indices.map((index) => [`key${String(index).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)}`, value]));
}
