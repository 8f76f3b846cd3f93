/** Where something stands in the properties of a definition. */
export type Place = readonly (string | number)[];

export type Json = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is known only at deployment. */
export function isIntrinsic(value: unknown): value is Json {
  const [key, ...others] = isObject(value) ? Object.keys(value) : [];
  return key !== undefined && others.length === 0 && /^(Ref$|Condition$|Fn::)/.test(key);
}

/** Whether a value says nothing. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (isObject(value) && !isIntrinsic(value) && Object.values(value).every(isEmpty));
}

/** Names that differ only by case are one: CloudFormation writes `KMSArn` and `SAPOData`, the L1 and other inputs `kmsArn` and `SapoData`. */
export function folded(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}

/** The key of an object by a name, as the object spells it. */
export function keyOf(object: Json, name: string): string | undefined {
  return name in object ? name : Object.keys(object).find((key) => folded(key) === folded(name));
}

export function valueOf(object: unknown, name: string): unknown {
  const key = isObject(object) ? keyOf(object, name) : undefined;
  return key === undefined ? undefined : (object as Json)[key];
}

const MARK = '\u0001';

/** A text with what is known only at deployment, as a text with marks. */
export class Marked {
  public readonly text: string;
  private readonly values: unknown[] = [];

  constructor(value: unknown) {
    this.text = this.encode(value);
  }

  /** A part of the text, as it stood there. */
  public decode(part: string): unknown {
    const parts = part.split(new RegExp(`${MARK}(\\d+)${MARK}`)).map((each, index) => index % 2 === 1 ? this.values[Number(each)] : each)
      .filter((each) => each !== '');
    return parts.length > 1 ? { 'Fn::Join': ['', parts] } : parts[0] ?? '';
  }

  private encode(value: unknown): string {
    if (!isObject(value)) {
      return String(value);
    }
    const { 'Fn::Join': join, 'Fn::Sub': sub } = value;
    if (Array.isArray(join) && Array.isArray(join[1])) {
      return join[1].map((part) => this.encode(part)).join(String(join[0]));
    }
    return typeof sub === 'string'
      ? sub.replace(/\$\{([^!}][^}]*)\}/g, (_, name: string) => this.put(reference(name))).replace(/\$\{!/g, '${')
      : this.put(value);
  }

  private put(value: unknown): string {
    return `${MARK}${this.values.push(value) - 1}${MARK}`;
  }
}

function reference(name: string): Json {
  const [id, ...attribute] = name.split('.');
  return attribute.length > 0 ? { 'Fn::GetAtt': [id, attribute.join('.')] } : { Ref: name };
}
