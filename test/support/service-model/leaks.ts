import { isRecord } from './intrinsics';

/** What a string of a template must not contain: traces of a mistake in the code that made it. */
const LEAKS: ReadonlyArray<readonly [RegExp, string]> = [
  [/undefined/, 'undefined'],
  [/NaN/, 'NaN'],
  [/\[object Object\]/, '[object Object]'],
  [/[$#]\{Token\[/, 'an unresolved token'],
];

/** CDK writes an unresolved number token as a number below this. */
const NUMBER_TOKEN_BELOW = -1e280;

/** Traces of mistakes in a template, wherever they are; the code of a function is not searched. */
export function leakFaults(value: unknown, path = ''): string[] {
  if (typeof value === 'string') {
    return textLeaks(path, value);
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) && value > NUMBER_TOKEN_BELOW ? [] : [`${path}: an unresolved token or no number: ${value}`];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, i) => leakFaults(item, `${path}[${i}]`));
  }
  if (!isRecord(value)) {
    return [];
  }
  return Object.entries(value)
    .filter(([key]) => key !== 'ZipFile')
    .flatMap(([key, child]) => [...textLeaks(path, key), ...leakFaults(child, path ? `${path}.${key}` : key)]);
}

function textLeaks(path: string, text: string): string[] {
  return LEAKS
    .filter(([pattern]) => pattern.test(text))
    .map(([, name]) => `${path}: contains ${name}: ${JSON.stringify(text)}`);
}
