/** A JSON object that is not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one if it is something else. */
export function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** The value as a list; an empty one if it is something else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether CloudFormation computes the value: `{ Ref }` or `{ Fn::* }`. */
export function isIntrinsic(value: unknown): boolean {
  const [key, ...more] = Object.keys(asRecord(value));
  return more.length === 0 && key !== undefined && (key === 'Ref' || key.startsWith('Fn::'));
}

/** Whether CloudFormation replaces the string, or a part of it, by a secret or a parameter. */
export function isDynamicReference(value: unknown): boolean {
  return typeof value === 'string' && value.includes('{{resolve:');
}

/** Whether the property is absent: undefined, or `{ Ref: AWS::NoValue }`. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || (isIntrinsic(value) && asRecord(value).Ref === 'AWS::NoValue');
}

/** The names of the members that an object has in fact. */
export function presentKeys(value: unknown): readonly string[] {
  return Object.entries(asRecord(value)).filter(([, member]) => !isAbsent(member)).map(([key]) => key);
}

/** The values that `{ Fn::If }` chooses from; the value itself if it is none. */
export function alternatives(value: unknown): readonly unknown[] {
  const branches = isIntrinsic(value) ? asRecord(value)['Fn::If'] : undefined;
  return branches === undefined
    ? [value]
    : asList(branches).slice(1).flatMap(alternatives).filter((branch) => !isAbsent(branch));
}
