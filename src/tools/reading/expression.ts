import { Place } from './values';

/** Every part of an expression knows where it was read. */
interface Placed {
  readonly place: Place;
}

/** A text, a number or a boolean. */
export interface Literal extends Placed {
  readonly kind: 'literal';
  readonly value: string | number | boolean;
}

/** What is known only at deployment, as CloudFormation writes it. */
export interface Intrinsic extends Placed {
  readonly kind: 'intrinsic';
  readonly value: unknown;
  readonly as: 'text' | 'number' | 'boolean';
}

export interface EnumMember extends Placed {
  readonly kind: 'enum';
  readonly fqn: string;
  readonly member: string;
}

export interface DateExpression extends Placed {
  readonly kind: 'date';
  readonly milliseconds: number;
}

export interface List extends Placed {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}

export interface Dictionary extends Placed {
  readonly kind: 'map';
  readonly entries: readonly (readonly [string, Expression])[];
}

export interface Struct extends Placed {
  readonly kind: 'struct';
  readonly fqn: string;
  readonly fields: readonly (readonly [string, Expression])[];
}

/** A call of a static method, or of the constructor. A parameter that is not given is undefined. */
export interface Call extends Placed {
  readonly kind: 'call';
  readonly fqn: string;
  readonly method?: string;
  readonly parameters: readonly (Expression | undefined)[];
}

/** What exists already, is found by one text, and may be used by several flows: a bucket, a key, a role, a profile. */
export interface Found extends Placed {
  readonly kind: 'found';
  readonly fqn: string;
  readonly method: string;
  readonly by: Literal | Intrinsic;
}

/** Code of this library in no language: what was read, and what writers write. */
export type Expression = Literal | Intrinsic | EnumMember | DateExpression | List | Dictionary | Struct | Call | Found;

/** What an expression consists of. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'list':
      return expression.items;
    case 'map':
      return expression.entries.map(([, value]) => value);
    case 'struct':
      return expression.fields.map(([, value]) => value);
    case 'call':
      return expression.parameters.filter((parameter) => parameter !== undefined);
    default:
      return [];
  }
}

/** The place that several have in common. */
export function commonPlace(places: readonly Place[]): Place {
  const [first = [], ...others] = places;
  const length = first.findIndex((key, index) => others.some((other) => other[index] !== key));
  return length < 0 ? first : first.slice(0, length);
}
