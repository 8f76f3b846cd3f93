import { Rate } from '../../core/private/rate';
import { taskOf } from '../reading/operations';
import { folded, isIntrinsic, isObject, Json, Place } from '../reading/values';

/** What a task that maps all leaves out; nothing, unless it says so. */
const EXCLUDED = 'EXCLUDE_SOURCE_FIELDS_LIST';

/** Where a schedule stands: the library writes a rate in one way, `rate(1minutes)`. */
const SCHEDULE = 'scheduleexpression';

/** A place where two definitions of a flow are not the same; undefined is what one of them lacks. */
export interface Difference {
  readonly place: Place;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What differs between two definitions of a flow. The case of names, the order of tasks and that of the fields of a projection
 * mean nothing to AppFlow, nor does what says nothing: an empty object, a flag that is false.
 */
export function differences(before: Json, after: Json): readonly Difference[] {
  return compare(normal(before), normal(after), []);
}

function compare(before: unknown, after: unknown, place: Place): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) {
    return [];
  }
  if (isObject(before) && isObject(after) && !isIntrinsic(before) && !isIntrinsic(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => compare(before[key], after[key], [...place, key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, index) => compare(item, after[index], [...place, index]));
  }
  return [{ place, before, after }];
}

function normal(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    return list(value, key);
  }
  if (!isObject(value) || isIntrinsic(value)) {
    const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
    return key === SCHEDULE && typeof text === 'string' ? Rate.parse(text)?.expression ?? text : text;
  }
  const own = isOpen(key) ? (name: string): string => name : folded;
  const entries = Object.entries(value).map(([name, inner]) => [own(name), normal(inner, folded(name))] as const);
  return Object.fromEntries(entries.filter(([name, inner]) => !saysNothing(name, inner)).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Maps whose keys are the user's. */
function isOpen(key: string): boolean {
  return key === 'customproperties' || key === 'properties';
}

function list(items: readonly unknown[], key: string): unknown {
  const inner = items.map((item) => normal(item, key));
  const text = (item: unknown): string => JSON.stringify(item);
  const sorted = (): unknown[] => [...inner].sort((one, other) => text(one) < text(other) ? -1 : 1);
  switch (key) {
    case 'tasks':
      return items.map((item) => normal(plainTask(item), 'task')).sort((one, other) => text(one) < text(other) ? -1 : 1);
    case 'tags':
      return sorted();
    default:
      return inner;
  }
}

/** A task without what AppFlow assumes by itself, and the fields of a projection in one order. */
function plainTask(task: unknown): unknown {
  const { type, fields, operator, properties, to } = taskOf(task, []).value;
  const { [EXCLUDED]: excluded, ...others } = properties;
  const names = fields.filter((field) => field !== '');
  return {
    type,
    operator,
    to,
    fields: operator === 'PROJECTION' ? [...names].sort() : names,
    properties: excluded === undefined || excluded === '[]' ? others : properties,
  };
}

function saysNothing(name: string, value: unknown): boolean {
  return value === undefined || value === null || value === 'false'
    || (isObject(value) && Object.keys(value).length === 0)
    || (Array.isArray(value) && value.length === 0 && name !== 'tasks')
    || (name === 'targetfilesize' && value === '0');
}
