import { Hole } from './hole';
import { holesOf, isEach, isHole, isText, Pattern } from './pattern';
import { folded, isEmpty, isIntrinsic, isObject, Json, Marked, Place } from './values';

/** Why a value is not one of a pattern. */
export class Mismatch extends Error {}

/** What was found in a hole, and where. */
export interface Bound {
  readonly value: unknown;
  readonly place: Place;
}

/** A value of the input that no hole took. */
export interface Leftover {
  readonly place: Place;
  readonly value: unknown;
}

/** What a pattern says of a value. */
export class Match {
  public readonly bound = new Map<string, Bound>();
  public readonly leftovers: Leftover[] = [];
  /** Where the input lacks what the class always writes. */
  public readonly missing: Place[] = [];

  public bind(path: string, value: unknown, place: Place): void {
    const known = this.bound.get(path);
    if (known && JSON.stringify(known.value) !== JSON.stringify(value)) {
      throw new Mismatch(`${String(value)} and ${String(known.value)} would have to be equal`);
    }
    this.bound.set(path, known ?? { value, place });
  }
}

/** Finds the values of the holes of a pattern. */
export function unify(pattern: Pattern, value: unknown, place: Place = []): Match {
  const match = new Match();
  visit(pattern, value, place, match);
  return match;
}

function visit(pattern: Pattern | undefined, value: unknown, place: Place, match: Match): void {
  if (pattern === undefined) {
    if (!isEmpty(value)) {
      match.leftovers.push({ place, value });
    }
  } else if (value === undefined || value === null) {
    visitMissing(pattern, place, match);
  } else if (isHole(pattern)) {
    match.bind(pattern.hole, pattern.unit === 'seconds' && !isIntrinsic(value) ? milliseconds(value) : value, place);
  } else if (isText(pattern)) {
    visitText(pattern.text, value, place, match);
  } else if (isEach(pattern)) {
    visitEach(pattern.each, value, place, match);
  } else if (Array.isArray(pattern)) {
    visitItems(pattern as readonly Pattern[], value, place, match);
  } else if (isObject(pattern)) {
    visitObject(pattern, value, place, match);
  } else if (String(pattern) !== String(value)) {
    throw new Mismatch(`${JSON.stringify(value)} is not ${JSON.stringify(pattern)}`);
  }
}

function visitMissing(pattern: Pattern, place: Place, match: Match): void {
  if (isObject(pattern) && !isHole(pattern) && !isEach(pattern) && !isText(pattern)) {
    Object.entries(pattern).forEach(([key, inner]) => visit(inner as Pattern, undefined, [...place, key], match));
  } else if (holesOf(pattern).length === 0) {
    match.missing.push(place);
  }
}

function visitEach(each: Pattern, value: unknown, place: Place, match: Match): void {
  if (!Array.isArray(value) || !isHole(each)) {
    throw new Mismatch(`${JSON.stringify(value)} is no list`);
  }
  match.bind(each.hole, value, place);
}

function visitItems(items: readonly Pattern[], value: unknown, place: Place, match: Match): void {
  if (!Array.isArray(value) || value.length !== items.length) {
    throw new Mismatch(`${JSON.stringify(value)} is no list of ${items.length}`);
  }
  items.forEach((item, index) => visit(item, value[index], [...place, index], match));
}

function visitObject(pattern: Json, value: unknown, place: Place, match: Match): void {
  if (!isObject(value) || isIntrinsic(value)) {
    throw new Mismatch(`${JSON.stringify(value)} is no object`);
  }
  const keys = new Map(Object.keys(value).map((key) => [folded(key), key]));
  for (const [name, inner] of Object.entries(pattern)) {
    const key = keys.get(folded(name));
    keys.delete(folded(name));
    visit(inner as Pattern, key === undefined ? undefined : value[key], [...place, key ?? name], match);
  }
  keys.forEach((key) => visit(undefined, value[key], [...place, key], match));
}

/** Texts of parts: between two literals, a hole takes as little as it can. */
function visitText(parts: readonly (string | Hole)[], value: unknown, place: Place, match: Match): void {
  const marked = new Marked(value);
  const items = withLists(parts);
  const groups = items.map((item, index) => typeof item === 'string'
    ? item.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    : index === items.length - 1 || 'separator' in item ? '([\\s\\S]+)' : '([\\s\\S]+?)');
  const [, ...found] = new RegExp(`^${groups.join('')}$`).exec(marked.text) ?? [];
  const holes = items.filter((item) => typeof item !== 'string');
  if (found.length !== holes.length) {
    throw new Mismatch(`${JSON.stringify(value)} is not made of ${holes.length} parts`);
  }
  holes.forEach((item, index) => match.bind(
    item.hole,
    'separator' in item ? found[index]!.split(item.separator).map((part) => marked.decode(part)) : marked.decode(found[index]!),
    place,
  ));
}

type ListHole = Hole & { readonly separator: string };

/** The two items of a list in a text stand for any number of items. */
function withLists(parts: readonly (string | Hole)[]): readonly (string | Hole | ListHole)[] {
  const items: (string | Hole | ListHole)[] = [];
  for (let index = 0; index < parts.length; index++) {
    const [part, separator, next] = parts.slice(index);
    if (isHole(part) && part.index === 0 && typeof separator === 'string' && isHole(next) && next.index === 1 && next.hole === part.hole) {
      items.push({ ...part, separator });
      index += 2;
    } else {
      items.push(part!);
    }
  }
  return items;
}

/** A time of a schedule: seconds, or the text that the AWS CLI and Terraform print. */
function milliseconds(value: unknown): number {
  const seconds = typeof value === 'number' || /^\d+(\.\d+)?$/.test(String(value)) ? Number(value) : Date.parse(String(value)) / 1000;
  return Math.floor(seconds) * 1000;
}
