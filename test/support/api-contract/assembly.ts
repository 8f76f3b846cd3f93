import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { gunzipSync } from 'zlib';
import { unionOf } from './signature';

/** The part of a jsii assembly that the contract speaks of. See the schema in `@jsii/spec`. */
export interface Assembly {
  readonly name: string;
  readonly types: Record<string, AssemblyType>;
}

export interface AssemblyType {
  readonly kind: 'class' | 'interface' | 'enum';
  readonly datatype?: boolean;
  readonly abstract?: boolean;
  readonly base?: string;
  readonly interfaces?: readonly string[];
  readonly initializer?: Callable;
  readonly properties?: readonly Property[];
  readonly methods?: readonly Method[];
  readonly members?: ReadonlyArray<{ readonly name: string }>;
}

interface Member {
  readonly name: string;
  readonly static?: boolean;
  readonly protected?: boolean;
  readonly abstract?: boolean;
}

interface Property extends Member {
  readonly type: TypeReference;
  readonly optional?: boolean;
  readonly immutable?: boolean;
}

interface Callable {
  readonly protected?: boolean;
  readonly parameters?: ReadonlyArray<Value & { readonly name: string }>;
}

interface Method extends Member, Callable {
  readonly returns?: Value;
}

interface Value {
  readonly type: TypeReference;
  readonly optional?: boolean;
}

type TypeReference =
  | { readonly primitive: string }
  | { readonly fqn: string }
  | { readonly collection: { readonly kind: string; readonly elementtype: TypeReference } }
  | { readonly union: { readonly types: readonly TypeReference[] } };

/** Loads the assembly that jsii wrote at the root of the project; a redirect to a compressed one is followed. */
export function loadAssembly(root: string, file = '.jsii'): Assembly {
  const path = join(root, file);
  if (!existsSync(path)) {
    throw new Error(`There is no ${file} at the root of the project: run npx projen compile first`);
  }
  const bytes = readFileSync(path);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const content = JSON.parse(text) as { readonly schema: string; readonly filename: string };
  return content.schema === 'jsii/file-redirect' ? loadAssembly(root, content.filename) : content as unknown as Assembly;
}

/** Answers questions about the types of an assembly by their names within it. */
export class AssemblyReader {
  private readonly prefix: string;

  constructor(private readonly assembly: Assembly) {
    this.prefix = `${assembly.name}.`;
  }

  /** The names of all types. */
  public get typeNames(): readonly string[] {
    return Object.keys(this.assembly.types).map((fqn) => this.shortName(fqn));
  }

  public type(name: string): AssemblyType | undefined {
    return this.assembly.types[this.prefix + name];
  }

  /** The names of all parents of a class, nearest first. */
  public bases(name: string): string[] {
    const base = this.type(name)?.base;
    return base === undefined ? [] : [this.shortName(base), ...this.bases(this.shortName(base))];
  }

  /** The names of all interfaces that a type has by itself or from others. */
  public interfaces(name: string): string[] {
    const own = (this.type(name)?.interfaces ?? []).map((fqn) => this.shortName(fqn));
    return [...own, ...[...own, ...this.bases(name)].flatMap((parent) => this.interfaces(parent))];
  }

  /** A property or method, own or inherited, as the contract would write it; undefined if there is none. */
  public member(typeName: string, name: string): string | undefined {
    return [typeName, ...this.bases(typeName), ...this.interfaces(typeName)]
      .map((owner) => this.ownMember(owner, name))
      .find((text) => text !== undefined);
  }

  /** The initializer of a class, own or inherited, as the contract would write it. */
  public initializer(typeName: string): string | undefined {
    const initializer = [typeName, ...this.bases(typeName)].map((owner) => this.type(owner)?.initializer).find(Boolean);
    return initializer && [...initializer.protected ? ['protected'] : [], this.parameters(initializer)].join(' ');
  }

  private ownMember(typeName: string, name: string): string | undefined {
    const type = this.type(typeName);
    const property = type?.properties?.find((candidate) => candidate.name === name);
    if (property) {
      return words(property, property.immutable, this.render(property.type), property.optional);
    }
    const method = type?.methods?.find((candidate) => candidate.name === name);
    const returned = method?.returns ? this.render(method.returns.type) : 'void';
    return method && words(method, false, `${this.parameters(method)}: ${returned}`, method.returns?.optional);
  }

  private parameters({ parameters = [] }: Callable): string {
    return `(${parameters.map(({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${this.render(type)}`).join(', ')})`;
  }

  private render(type: TypeReference): string {
    if ('primitive' in type) {
      return type.primitive;
    }
    if ('fqn' in type) {
      return this.shortName(type.fqn);
    }
    return 'collection' in type
      ? `${type.collection.kind}<${this.render(type.collection.elementtype)}>`
      : unionOf(type.union.types.map((member) => this.render(member)));
  }

  /** Types of this assembly have no prefix. */
  private shortName(fqn: string): string {
    return fqn.startsWith(this.prefix) ? fqn.slice(this.prefix.length) : fqn;
  }
}

function words(member: Member, isReadonly: boolean | undefined, type: string, optional: boolean | undefined): string {
  return [
    ...member.static ? ['static'] : [],
    ...member.protected ? ['protected'] : [],
    ...member.abstract ? ['abstract'] : [],
    ...isReadonly ? ['readonly'] : [],
    type,
    ...optional ? ['optional'] : [],
  ].join(' ');
}
