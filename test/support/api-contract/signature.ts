/** A type, a member or a parameter, written in a form that can be compared. */
export interface Signature {
  readonly modifiers: ReadonlySet<string>;
  /** The parameters of a method; undefined for a property. */
  readonly parameters?: readonly Parameter[];
  /** The type of a property, what a method returns; undefined for an initializer. */
  readonly type?: string;
  readonly optional: boolean;
}

/** A parameter of a method. Its name is of no account. */
export interface Parameter {
  readonly type: string;
  readonly optional: boolean;
}

const MODIFIERS = ['static', 'protected', 'abstract', 'readonly'];
const OPTIONAL = ' optional';

/**
 * Reads a member as it stands in the contract: `abstract readonly string optional`,
 * `static (scope: constructs.Construct, id?: string): Flow`, `(props: FlowProps)`.
 */
export function parseSignature(text: string): Signature {
  const modifiers = new Set<string>();
  let rest = text;
  for (let word = firstWord(rest); MODIFIERS.includes(word); word = firstWord(rest)) {
    modifiers.add(word);
    rest = rest.slice(word.length + 1);
  }
  const optional = rest.endsWith(OPTIONAL);
  rest = optional ? rest.slice(0, -OPTIONAL.length) : rest;
  const method = /^\((.*?)\)(?:: (.+))?$/.exec(rest);
  return method
    ? { modifiers, optional, parameters: parseParameters(method[1]), type: method[2] && normalType(method[2]) }
    : { modifiers, optional, type: normalType(rest) };
}

/** How two signatures differ for those who use the first one; empty if they do not. */
export function differences(contract: Signature, actual: Signature): string[] {
  const had = contract.parameters ?? [];
  const has = actual.parameters ?? [];
  return [
    ...['static', 'protected']
      .filter((word) => contract.modifiers.has(word) !== actual.modifiers.has(word))
      .map((word) => `is ${contract.modifiers.has(word) ? 'no longer' : 'now'} ${word}`),
    ...actual.modifiers.has('abstract') && !contract.modifiers.has('abstract') ? ['is now abstract'] : [],
    ...contract.type === actual.type ? [] : [`type was ${contract.type ?? 'none'}, is ${actual.type ?? 'none'}`],
    ...contract.optional === actual.optional ? [] : [`is ${actual.optional ? 'now' : 'no longer'} optional`],
    ...(contract.parameters === undefined) === (actual.parameters === undefined) ? [] : ['was a property and is a method, or the reverse'],
    ...had.flatMap((parameter, i) => parameterDifferences(i, parameter, has[i])),
    ...has.slice(had.length).some(({ optional }) => !optional) ? ['requires more parameters'] : [],
  ];
}

function parameterDifferences(i: number, contract: Parameter, actual: Parameter | undefined): string[] {
  if (!actual) {
    return [`parameter ${i} is lost`];
  }
  return [
    ...contract.type === actual.type ? [] : [`parameter ${i} was ${contract.type}, is ${actual.type}`],
    ...contract.optional && !actual.optional ? [`parameter ${i} is no longer optional`] : [],
  ];
}

/** The members of a union stand in alphabetical order, so that their order does not matter. */
export function unionOf(types: readonly string[]): string {
  return [...types].sort().join('|');
}

function parseParameters(text: string): Parameter[] {
  return text === '' ? [] : text.split(', ').map((parameter) => {
    const [name = '', type = ''] = parameter.split(': ');
    return { type: normalType(type), optional: name.endsWith('?') };
  });
}

/** Sorts the members of unions, those within a collection too. A union of two collections does not occur. */
function normalType(type: string): string {
  const collection = /^(array|map)<(.+)>$/.exec(type);
  return collection ? `${collection[1]}<${normalType(collection[2] ?? '')}>` : unionOf(type.split('|'));
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] ?? '';
}
