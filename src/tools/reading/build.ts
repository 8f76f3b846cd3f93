import { Call, commonPlace, Dictionary, Expression, Found, Intrinsic, List, Literal, Struct } from './expression';
import { Learned } from './learn';
import { Library, PROFILE_BY_NAME } from './library';
import { CallShape, ListShape, Part, partsOf, Shape, StructShape } from './shape';
import { Bound, Match, Mismatch } from './unify';
import { isIntrinsic, isObject, Place } from './values';

/** Something that its user should know about what was read. */
export interface Note {
  readonly place: Place;
  readonly text: string;
  /** Whether a value of the input is not in the expression. */
  readonly isLoss: boolean;
}

const DATE_TEXT = /^\d+$/;

/** Builds an expression of a shape from what was found in the holes of its pattern. */
export class Builder {
  public readonly notes: Note[] = [];
  private readonly bound: ReadonlyMap<string, Bound>;
  private readonly isTold: boolean;
  private readonly without: ReadonlySet<string>;

  /** @param place where the whole value stands */
  constructor(private readonly library: Library, learned: Learned, match: Match, private readonly place: Place) {
    this.bound = match.bound;
    this.without = learned.without;
    this.isTold = match.missing.length === 0;
  }

  /** @throws Mismatch if the shape has no such value */
  public build(shape: Shape): Expression {
    const built = this.possibly(shape, false, this.bound);
    if (!built) {
      throw new Mismatch(`${shape.path} is not given`);
    }
    return built;
  }

  private possibly(shape: Shape, isOptional: boolean, bound: ReadonlyMap<string, Bound>): Expression | undefined {
    switch (shape.kind) {
      case 'struct':
        return this.struct(shape, isOptional, bound);
      case 'call':
        return this.call(shape, isOptional, bound);
      case 'list':
        return this.list(shape, isOptional, bound);
      default: {
        const held = bound.get(shape.path);
        return held ? this.leaf(shape, held) : this.absent(shape, isOptional);
      }
    }
  }

  private absent(shape: Shape, isOptional: boolean): undefined | Literal {
    if (isOptional) {
      return undefined;
    }
    if (shape.kind !== 'text') {
      throw new Mismatch(`${shape.path} is not given`);
    }
    this.note(this.place, `${nameOf(shape)} is not given, and is required here: it became an empty text`);
    return { kind: 'literal', value: '', place: this.place };
  }

  private leaf(shape: Exclude<Shape, StructShape | CallShape | ListShape>, { value, place }: Bound): Expression | undefined {
    switch (shape.kind) {
      case 'text':
        return isIntrinsic(value) ? { kind: 'intrinsic', value, as: 'text', place } : text(value, place);
      case 'number':
        return isIntrinsic(value) ? { kind: 'intrinsic', value, as: 'number', place } : number(value, place);
      case 'boolean':
        return isIntrinsic(value) ? { kind: 'intrinsic', value, as: 'boolean', place } : boolean(value, place);
      case 'date':
        return date(value, place);
      case 'enum':
        return this.enumMember(shape.fqn, value, place);
      case 'map':
        return dictionary(value, place);
      case 'imported':
        return found(shape.import.fqn, shape.import.method, value, place);
      case 'profile':
        return found(shape.fqn, PROFILE_BY_NAME, value, place);
      case 'wrapped': {
        const { fqn, method, of } = shape.wrapper;
        return { kind: 'call', fqn, method, parameters: [of === 'text' ? scalar(value, place) : this.leaf({ kind: 'number', path: shape.path }, { value, place })], place };
      }
    }
  }

  private enumMember(fqn: string, value: unknown, place: Place): Expression {
    const { assembly } = this.library;
    const member = assembly.enumMember(fqn, this.library.enum(fqn), value);
    if (member === undefined) {
      throw new Mismatch(`${assembly.shortName(fqn)} has no ${JSON.stringify(value)}`);
    }
    return { kind: 'enum', fqn, member, place };
  }

  private struct(shape: StructShape, isOptional: boolean, bound: ReadonlyMap<string, Bound>): Struct | undefined {
    const isTouched = touches(shape, bound);
    if (isOptional && !isTouched) {
      return undefined;
    }
    const fields = shape.parts.flatMap((part) => {
      const value = this.part(part, bound);
      return value ? [[part.name, value] as const] : [];
    });
    return { kind: 'struct', fqn: shape.fqn, fields, place: this.placeOf(fields.map(([, value]) => value)) };
  }

  /** A value that one property does not take is lost; the others are not. */
  private part({ isOptional, shape }: Part, bound: ReadonlyMap<string, Bound>): Expression | undefined {
    try {
      return this.possibly(shape, isOptional, bound);
    } catch (error) {
      if (!(error instanceof Mismatch) || !isOptional) {
        throw error;
      }
      this.note(bound.get(shape.path)?.place ?? this.place, error.message, true);
      return undefined;
    }
  }

  private call(shape: CallShape, isOptional: boolean, bound: ReadonlyMap<string, Bound>): Call | undefined {
    // A call without holes, such as an insert, is told by the literals of the pattern.
    const isGiven = touches(shape, bound) || (this.isTold && !this.without.has(shape.path));
    if (isOptional && !isGiven) {
      return undefined;
    }
    const parameters = shape.parts.map((part) => this.possibly(part.shape, part.isOptional, bound));
    while (parameters.length > 0 && parameters.at(-1) === undefined) {
      parameters.pop();
    }
    const { fqn, method } = shape;
    return { kind: 'call', fqn, method, parameters, place: this.placeOf(parameters.filter((parameter) => parameter !== undefined)) };
  }

  private list(shape: ListShape, isOptional: boolean, bound: ReadonlyMap<string, Bound>): List | undefined {
    const { of } = shape;
    const leaves = of.kind === 'struct' ? partsOf(of).map((part) => part.shape.path) : [of.path];
    const lists = leaves.map((path) => bound.get(path)).filter((each) => each !== undefined);
    const length = Math.max(0, ...lists.map(({ value }) => Array.isArray(value) ? value.length : 1));
    if (lists.length === 0) {
      return this.absent(shape, isOptional) as undefined;
    }
    const items = Array.from({ length }, (_, index) => this.possibly(of, false, itemsOf(bound, leaves, index))!);
    return { kind: 'list', items, place: commonPlace(lists.map(({ place }) => place)) };
  }

  private placeOf(parts: readonly Expression[]): Place {
    return parts.length > 0 ? commonPlace(parts.map(({ place }) => place)) : this.place;
  }

  private note(place: Place, message: string, isLoss = false): void {
    this.notes.push({ place, text: message, isLoss });
  }
}

function nameOf({ path }: Shape): string {
  return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);
}

function touches(shape: Shape, bound: ReadonlyMap<string, Bound>): boolean {
  return bound.has(shape.path) || partsOf(shape).some((part) => touches(part.shape, bound)) || (shape.kind === 'list' && touches(shape.of, bound));
}

/** What each list holds at one index. */
function itemsOf(bound: ReadonlyMap<string, Bound>, paths: readonly string[], index: number): ReadonlyMap<string, Bound> {
  return new Map(paths.flatMap((path) => {
    const list = bound.get(path);
    const value: unknown = Array.isArray(list?.value) ? list.value[index] : list?.value;
    const place = list && (Array.isArray(list.value) ? [...list.place, index] : list.place);
    return value === undefined || !place ? [] : [[path, { value, place }]];
  }));
}

function text(value: unknown, place: Place): Literal {
  if (isObject(value) || Array.isArray(value)) {
    throw new Mismatch(`${JSON.stringify(value)} is no text`);
  }
  return { kind: 'literal', value: String(value), place };
}

function number(value: unknown, place: Place): Literal {
  if (!/^-?\d+(\.\d+)?$/.test(String(value)) || (typeof value === 'string' && String(Number(value)) !== value)) {
    throw new Mismatch(`${JSON.stringify(value)} is no number`);
  }
  return { kind: 'literal', value: Number(value), place };
}

function boolean(value: unknown, place: Place): Literal {
  if (!['true', 'false'].includes(String(value))) {
    throw new Mismatch(`${JSON.stringify(value)} is neither true nor false`);
  }
  return { kind: 'literal', value: String(value) === 'true', place };
}

/** Only a date that would be written as it was read. */
function date(value: unknown, place: Place): Expression {
  if (!DATE_TEXT.test(String(value)) || String(Number(value)) !== String(value) || Number.isNaN(new Date(Number(value)).getTime())) {
    throw new Mismatch(`${JSON.stringify(value)} is no time that is known at synth`);
  }
  return { kind: 'date', milliseconds: Number(value), place };
}

function dictionary(value: unknown, place: Place): Dictionary | undefined {
  if (!isObject(value) || isIntrinsic(value)) {
    throw new Mismatch(`${JSON.stringify(value)} is no map`);
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, scalar(inner, [...place, key])] as const);
  return entries.length > 0 ? { kind: 'map', entries, place } : undefined;
}

function found(fqn: string, method: string, value: unknown, place: Place): Found {
  return { kind: 'found', fqn, method, by: scalar(value, place), place };
}

/** A text, or what becomes one at deployment. */
export function scalar(value: unknown, place: Place): Literal | Intrinsic {
  return isIntrinsic(value) ? { kind: 'intrinsic', value, as: 'text', place } : text(value, place);
}
