import { Member, Method, TypeReference } from './assembly';
import { Import, IMPORTS, Wrapper, WRAPPERS } from './foreign';
import { Library } from './library';

/** A member of a struct, or a parameter, and what it holds. */
export interface Part {
  readonly name: string;
  readonly isOptional: boolean;
  readonly shape: Shape;
}

interface Common {
  /** Tells the holes of one specimen apart: the way from the class to this value. */
  readonly path: string;
  /** Whether the type allows others, for which some languages have another method. */
  readonly isUnion?: boolean;
}

export type Leaf = Common & { readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'map' };
export type EnumShape = Common & { readonly kind: 'enum'; readonly fqn: string };
export type ListShape = Common & { readonly kind: 'list'; readonly of: Shape };
export type StructShape = Common & { readonly kind: 'struct'; readonly fqn: string; readonly parts: readonly Part[] };
export type CallShape = Common & { readonly kind: 'call'; readonly fqn: string; readonly method?: string; readonly parts: readonly Part[] };
export type ImportedShape = Common & { readonly kind: 'imported'; readonly import: Import };
export type WrappedShape = Common & { readonly kind: 'wrapped'; readonly wrapper: Wrapper };
export type ProfileShape = Common & { readonly kind: 'profile'; readonly fqn: string };

/** What the values of a type look like: of what a specimen is made, and what is built of what was read. */
export type Shape = Leaf | EnumShape | ListShape | StructShape | CallShape | ImportedShape | WrappedShape | ProfileShape;

/** A type of which no specimen can be made. */
export class WithoutShape extends Error {}

const LEAVES: { readonly [primitive: string]: Leaf['kind'] } = { string: 'text', number: 'number', boolean: 'boolean', date: 'date' };

/** Finds out which shapes the types of a library have; several, where a value is made in one of several ways. */
export class Shapes {
  constructor(private readonly library: Library) {}

  public of(type: TypeReference, path: string): readonly Shape[] {
    if (type.primitive !== undefined) {
      const kind = LEAVES[type.primitive];
      return kind ? [{ kind, path }] : unknown(path);
    }
    if (type.collection) {
      const { kind, elementtype } = type.collection;
      return kind === 'map' ? [{ kind, path }] : this.of(elementtype, `${path}.*`).map((of) => ({ kind: 'list', path, of }));
    }
    if (type.union) {
      return this.ofUnion(type.union.types, path);
    }
    return this.ofNamed(type.fqn!, path);
  }

  /** The shapes of a call of a static method, or of the constructor. */
  public ofCall(fqn: string, method: string | undefined, path: string): readonly CallShape[] {
    const own = `${path}/${method ?? 'new'}`;
    const parts = this.library.assembly.parametersOf(fqn, method);
    return this.combinations(parts, (name) => `${own}.${name}`).map((combination) => ({ kind: 'call', path: own, fqn, method, parts: combination }));
  }

  public ofStruct(fqn: string, path: string, without: readonly string[] = []): readonly StructShape[] {
    const parts = this.library.assembly.membersOf(fqn).filter(({ name }) => !without.includes(name));
    return this.combinations(parts, (name) => `${path}.${name}`).map((combination) => ({ kind: 'struct', path, fqn, parts: combination }));
  }

  /** Of a union, the first type that has a shape, and lists of it. */
  private ofUnion(types: readonly TypeReference[], path: string): Shape[] {
    const possible = types.map((type) => this.possibly(type, path)).filter((shapes) => shapes !== undefined);
    const [first = unknown(path), ...others] = possible;
    return [...first, ...others.flat().filter(({ kind }) => kind === 'list')].map((shape) => ({ ...shape, isUnion: true }));
  }

  private ofNamed(fqn: string, path: string): readonly Shape[] {
    const { assembly } = this.library;
    const [found, wrapper, type] = [IMPORTS[fqn], WRAPPERS[fqn], assembly.type(fqn)];
    if (found) {
      return [{ kind: 'imported', path, import: found }];
    }
    if (wrapper) {
      return [{ kind: 'wrapped', path, wrapper }];
    }
    if (type?.kind === 'enum') {
      return [{ kind: 'enum', path, fqn }];
    }
    if (type?.datatype) {
      return this.ofStruct(fqn, path);
    }
    if (type?.kind === 'class' && assembly.isA(fqn, assembly.fqn('ConnectorProfileBase'))) {
      return [{ kind: 'profile', path, fqn }];
    }
    const made = type?.kind === 'class' ? assembly.factoriesOf(fqn).flatMap((method: Method) => this.ofCall(fqn, method.name, path)) : [];
    return made.length > 0 ? made : unknown(`${path}: ${fqn}`);
  }

  private combinations(members: readonly Member[], pathOf: (name: string) => string): readonly (readonly Part[])[] {
    return members.reduce<readonly (readonly Part[])[]>((combinations, { name, type, optional }) => {
      const shapes = optional ? this.possibly(type, pathOf(name)) : this.of(type, pathOf(name));
      return !shapes ? combinations : combinations.flatMap((combination) =>
        shapes.map((shape) => [...combination, { name, isOptional: optional ?? false, shape }]));
    }, [[]]);
  }

  private possibly(type: TypeReference, path: string): readonly Shape[] | undefined {
    try {
      return this.of(type, path);
    } catch (error) {
      if (error instanceof WithoutShape) {
        return undefined;
      }
      throw error;
    }
  }
}

function unknown(what: string): never {
  throw new WithoutShape(what);
}

/** What a shape consists of. */
export function partsOf(shape: Shape): readonly Part[] {
  return shape.kind === 'struct' || shape.kind === 'call' ? shape.parts : [];
}

/** The paths of all parts that may be left out. */
export function optionalPaths(shape: Shape): readonly string[] {
  const inner = shape.kind === 'list' ? optionalPaths(shape.of) : [];
  return [...partsOf(shape).flatMap((part) => [...(part.isOptional ? [part.shape.path] : []), ...optionalPaths(part.shape)]), ...inner];
}

/** The paths of all values that a hole may stand for. */
export function leafPaths(shape: Shape): readonly string[] {
  const inner = shape.kind === 'list' ? leafPaths(shape.of) : partsOf(shape).flatMap((part) => leafPaths(part.shape));
  return shape.kind === 'list' || shape.kind === 'struct' || shape.kind === 'call' ? inner : [shape.path];
}
