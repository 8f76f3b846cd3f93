import { IMPORTS } from './foreign';
import { Hole } from './hole';
import { Specimen } from './specimen';

/** A text of literal parts and holes. */
export interface TextPattern {
  readonly text: readonly (string | Hole)[];
}

/** A list of which every item looks alike. */
export interface EachPattern {
  readonly each: Pattern;
}

export interface ObjectPattern {
  readonly [key: string]: Pattern | undefined;
}

/** What a class renders, whatever the values of its properties. */
export type Pattern = string | number | boolean | Hole | TextPattern | EachPattern | ObjectPattern | readonly Pattern[];

const PREFIXES = Object.values(IMPORTS).map(({ prefix }) => prefix).filter((prefix) => prefix !== '');

/** The pattern of what a specimen rendered. */
export function patternOf(rendered: unknown, specimen: Specimen): Pattern {
  if (Array.isArray(rendered)) {
    const items = rendered.map((item) => patternOf(item, specimen));
    const [first, second] = items;
    return items.length === 2 && hasIndex(first, 0) && JSON.stringify(first).replaceAll('"index":0', '"index":1') === JSON.stringify(second)
      ? { each: first! }
      : items;
  }
  if (typeof rendered === 'string' || typeof rendered === 'number') {
    return specimen.dates.get(String(rendered)) ?? (typeof rendered === 'string' ? datesWithin(rendered, specimen) : rendered);
  }
  return isRecord(rendered) ? objectPattern(rendered, specimen) : rendered as boolean;
}

function objectPattern(rendered: { readonly [key: string]: unknown }, specimen: Specimen): Pattern {
  if ('Fn::Hole' in rendered) {
    return rendered['Fn::Hole'] as Hole;
  }
  if ('Fn::Join' in rendered) {
    const text = joined(rendered).map((part) => typeof part === 'string' ? part : patternOf(part, specimen) as Hole);
    const [prefix, hole] = text;
    return text.length === 2 && typeof prefix === 'string' && PREFIXES.includes(prefix) ? hole! : { text };
  }
  const map = Object.keys(rendered).find((key) => /^hole\d+$/.test(key));
  return map !== undefined
    ? { hole: specimen.maps[Number(map.slice('hole'.length))]! }
    : Object.fromEntries(Object.entries(rendered).map(([key, value]) => [key, patternOf(value, specimen)]));
}

/** Several dates may stand in one text. */
function datesWithin(text: string, { dates }: Specimen): Pattern {
  const times = [...dates].filter(([, { unit }]) => unit === 'milliseconds').map(([time]) => time);
  if (!times.some((time) => text.includes(time))) {
    return text;
  }
  return { text: text.split(new RegExp(`(${times.join('|')})`)).filter((part) => part !== '').map((part) => dates.get(part) ?? part) };
}

/** The parts of a text, of which neighbours that are literal are one. */
function joined(value: unknown): unknown[] {
  if (!isRecord(value) || !('Fn::Join' in value)) {
    return [value];
  }
  const [separator, items] = value['Fn::Join'] as [string, unknown[]];
  const parts = items.flatMap((item, index) => [...(index > 0 && separator !== '' ? [separator] : []), ...joined(item)]);
  return parts.reduce<unknown[]>((merged, part) => {
    const last = merged.at(-1);
    return typeof part === 'string' && typeof last === 'string' ? [...merged.slice(0, -1), last + part] : [...merged, part];
  }, []);
}

function hasIndex(pattern: Pattern | undefined, index: number): boolean {
  return isRecord(pattern) && (pattern.index === index || Object.values(pattern).some((inner) => hasIndex(inner as Pattern, index)));
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

export function isHole(pattern: unknown): pattern is Hole {
  return isRecord(pattern) && 'hole' in pattern;
}

export function isText(pattern: unknown): pattern is TextPattern {
  return isRecord(pattern) && Array.isArray(pattern.text);
}

export function isEach(pattern: unknown): pattern is EachPattern {
  return isRecord(pattern) && 'each' in pattern;
}

/** The paths of all holes of a pattern. */
export function holesOf(pattern: Pattern | undefined): readonly string[] {
  if (isHole(pattern)) {
    return [pattern.hole];
  }
  return isRecord(pattern) ? Object.values(pattern).flatMap((inner) => holesOf(inner as Pattern)) : [];
}
