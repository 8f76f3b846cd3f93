import { alternatives, isAbsent, isDynamicReference, isIntrinsic, isRecord } from './intrinsics';
import { Constraint, enumValues, Limits, ResourceModel } from './model';

/** A place in a resource: the path that the model has for it, and the one that a reader sees. */
interface Spot {
  readonly model: ResourceModel;
  readonly path: string;
  readonly shown: string;
}

/** Faults of single values: unknown and missing members, types, patterns, lengths, ranges, enums. */
export function valueFaults(model: ResourceModel, properties: unknown): string[] {
  return objectFaults({ model, path: '', shown: '' }, properties);
}

function objectFaults(spot: Spot, value: unknown): string[] {
  if (!isRecord(value) || isIntrinsic(value)) {
    return [typeFault(spot.shown || 'Properties', 'an object', value)];
  }
  const missing = spot.model.requiredMembers(spot.path)
    .filter((name) => isAbsent(value[name]))
    .map((name) => `${member(spot, name).shown}: required, but missing`);
  const present = Object.entries(value)
    .filter(([, child]) => !isAbsent(child))
    .flatMap(([name, child]) => spotFaults(member(spot, name), child));
  return [...missing, ...present];
}

function spotFaults(spot: Spot, value: unknown): string[] {
  const constraint = spot.model.constraint(spot.path);
  if (!constraint) {
    return [`${spot.shown}: no such property`];
  }
  if (constraint.readOnly) {
    return [`${spot.shown}: read-only, cannot be set`];
  }
  return alternatives(value).flatMap((choice) => typedFaults(spot, constraint, choice));
}

function typedFaults(spot: Spot, constraint: Constraint, value: unknown): string[] {
  if (constraint.type === 'object') {
    return objectFaults(spot, value);
  }
  if (constraint.type === 'map') {
    return mapFaults(spot, constraint, value);
  }
  if (isIntrinsic(value)) {
    return [];
  }
  if (constraint.type === 'array') {
    return arrayFaults(spot, constraint, value);
  }
  return isDynamicReference(value) ? [] : scalarFaults(spot, constraint, value);
}

function mapFaults(spot: Spot, constraint: Constraint, value: unknown): string[] {
  if (!isRecord(value) || isIntrinsic(value)) {
    return [typeFault(spot.shown, 'an object', value)];
  }
  const keys = Object.keys(value);
  return [
    ...keys
      .filter((key) => !matches(constraint.keyPattern, key))
      .map((key) => `${spot.shown}: key ${JSON.stringify(key)} does not match ${constraint.keyPattern}`),
    ...sizeFaults(spot.shown, constraint, keys.length, 'entries'),
    ...keys.flatMap((key) => spotFaults({ ...spot, path: `${spot.path}{}`, shown: `${spot.shown}.${key}` }, value[key])),
  ];
}

function arrayFaults(spot: Spot, constraint: Constraint, value: unknown): string[] {
  if (!Array.isArray(value)) {
    return [typeFault(spot.shown, 'a list', value)];
  }
  const items: readonly unknown[] = value;
  return [
    ...sizeFaults(spot.shown, constraint, items.length, 'items'),
    ...items.flatMap((item, i) => isAbsent(item)
      ? []
      : spotFaults({ ...spot, path: `${spot.path}[]`, shown: `${spot.shown}[${i}]` }, item)),
  ];
}

function scalarFaults(spot: Spot, constraint: Constraint, value: unknown): string[] {
  switch (constraint.type) {
    case 'string':
      return typeof value === 'string' ? textFaults(spot.shown, constraint, value) : [typeFault(spot.shown, 'a string', value)];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [typeFault(spot.shown, 'a boolean', value)];
    case 'integer':
      return Number.isInteger(value) ? sizeFaults(spot.shown, constraint, value as number) : [typeFault(spot.shown, 'an integer', value)];
    default:
      return Number.isFinite(value) ? sizeFaults(spot.shown, constraint, value as number) : [typeFault(spot.shown, 'a number', value)];
  }
}

function textFaults(shown: string, constraint: Constraint, value: string): string[] {
  const contents = eachRule(constraint).flatMap(([owner, limits]) => [
    ...matches(limits.pattern, value) ? [] : [`${shown}: ${JSON.stringify(value)} does not match ${limits.pattern} (${owner})`],
    ...limits.enum === undefined || enumValues(limits.enum).includes(value)
      ? []
      : [`${shown}: ${JSON.stringify(value)} is not one of ${enumValues(limits.enum).join(', ')} (${owner})`],
  ]);
  return [...contents, ...sizeFaults(shown, constraint, [...value].length, 'characters')];
}

/** Faults of a length, a count (both with their unit) or a number. */
function sizeFaults(shown: string, constraint: Constraint, size: number, unit?: string): string[] {
  const got = unit ? `${size} ${unit}` : `${size}`;
  return eachRule(constraint).flatMap(([owner, { min, max }]) => [
    ...min !== undefined && size < min ? [`${shown}: ${got}, at least ${min} needed (${owner})`] : [],
    ...max !== undefined && size > max ? [`${shown}: ${got}, at most ${max} allowed (${owner})`] : [],
  ]);
}

function eachRule(constraint: Constraint): ReadonlyArray<readonly [string, Limits]> {
  return [['CloudFormation', constraint], ['AppFlow API', constraint.api ?? {}]];
}

/** Full match, as the service does it; the flag `u` reads surrogate pairs in a pattern as it does. */
function matches(pattern: string | undefined, value: string): boolean {
  return pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(value);
}

function member(spot: Spot, name: string): Spot {
  const under = (parent: string) => parent ? `${parent}.${name}` : name;
  return { ...spot, path: under(spot.path), shown: under(spot.shown) };
}

function typeFault(shown: string, expected: string, value: unknown): string {
  return `${shown}: must be ${expected}, got ${JSON.stringify(value)}`;
}
