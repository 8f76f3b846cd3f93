import { existsSync } from 'fs';
import { join } from 'path';
import * as spec from '@jsii/spec';
import { unionOf } from './signature';

/** Loads the assembly that jsii wrote at the root of the project. */
export function loadAssembly(root: string): spec.Assembly {
  if (!existsSync(join(root, spec.SPEC_FILE_NAME))) {
    throw new Error(`There is no ${spec.SPEC_FILE_NAME} at the root of the project: run npx projen compile first`);
  }
  return spec.loadAssemblyFromPath(root, false, [...spec.ALL_SPEC_FEATURES]);
}

/** Answers questions about the types of an assembly by their names within it. */
export class AssemblyReader {
  private readonly prefix: string;

  constructor(private readonly assembly: spec.Assembly) {
    this.prefix = `${assembly.name}.`;
  }

  /** The names of all types. */
  public get typeNames(): readonly string[] {
    return Object.keys(this.assembly.types ?? {}).map((fqn) => this.shortName(fqn));
  }

  /** The type of a name, or undefined if the assembly has none. */
  public type(name: string): spec.Type | undefined {
    return this.assembly.types?.[this.prefix + name];
  }

  /** The name of a type: types of this assembly have no prefix. */
  public shortName(fqn: string): string {
    return fqn.startsWith(this.prefix) ? fqn.slice(this.prefix.length) : fqn;
  }

  /** The names of all parents of a class, nearest first. */
  public bases(name: string): string[] {
    const type = this.type(name);
    if (!spec.isClassType(type) || type.base === undefined) {
      return [];
    }
    const base = this.shortName(type.base);
    return [base, ...this.bases(base)];
  }

  /** The names of all interfaces that a type has by itself or from others. */
  public interfaces(name: string): string[] {
    const own = (this.membered(name)?.interfaces ?? []).map((fqn) => this.shortName(fqn));
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
    const initializer = [typeName, ...this.bases(typeName)]
      .map((name) => this.type(name))
      .map((type) => spec.isClassType(type) ? type.initializer : undefined)
      .find((candidate) => candidate !== undefined);
    return initializer && [...initializer.protected ? ['protected'] : [], this.parameters(initializer)].join(' ');
  }

  /**
   * Members that take one of several types, which is nothing in particular in some languages, and have no typed member beside
   * them whose documentation names them as "the same as". Deprecated ones are left out: they name what to use instead.
   */
  public unionsWithoutTwin(): string[] {
    return this.typeNames.flatMap((typeName) => {
      const type = this.membered(typeName);
      const methods = type?.methods ?? [];
      const members = [...(type?.properties ?? []), ...methods];
      const texts = members.map(({ docs }) => `${docs?.summary ?? ''} ${docs?.remarks ?? ''}`);
      const unions = [
        ...(type?.properties ?? []).filter((property) => spec.isUnionTypeReference(property.type)),
        ...methods.filter(({ parameters }) => parameters?.some((parameter) => spec.isUnionTypeReference(parameter.type))),
      ];
      return unions
        .filter(({ name, docs }) => docs?.deprecated === undefined && !texts.some((text) => text.includes(`he same as \`${name}\``)))
        .map(({ name }) => `${typeName}.${name}`);
    });
  }

  private membered(name: string): spec.ClassType | spec.InterfaceType | undefined {
    const type = this.type(name);
    return spec.isClassOrInterfaceType(type) ? type : undefined;
  }

  private ownMember(typeName: string, name: string): string | undefined {
    const type = this.membered(typeName);
    const property = type?.properties?.find((candidate) => candidate.name === name);
    if (property) {
      return words(property, property.immutable, this.render(property.type), property.optional);
    }
    const method = type?.methods?.find((candidate) => candidate.name === name);
    const returned = method?.returns ? this.render(method.returns.type) : 'void';
    return method && words(method, false, `${this.parameters(method)}: ${returned}`, method.returns?.optional);
  }

  private parameters({ parameters = [] }: spec.Callable): string {
    return `(${parameters.map(({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${this.render(type)}`).join(', ')})`;
  }

  private render(type: spec.TypeReference): string {
    if (spec.isPrimitiveTypeReference(type)) {
      return type.primitive;
    }
    if (spec.isNamedTypeReference(type)) {
      return this.shortName(type.fqn);
    }
    if (spec.isCollectionTypeReference(type)) {
      return `${type.collection.kind}<${this.render(type.collection.elementtype)}>`;
    }
    return spec.isUnionTypeReference(type)
      ? unionOf(type.union.types.map((member) => this.render(member)))
      : type.intersection.types.map((member) => this.render(member)).join('&');
  }
}

function words(member: spec.Property | spec.Method, isReadonly: boolean | undefined, type: string, optional: boolean | undefined): string {
  return [
    ...member.static ? ['static'] : [],
    ...member.protected ? ['protected'] : [],
    ...member.abstract ? ['abstract'] : [],
    ...isReadonly ? ['readonly'] : [],
    type,
    ...optional ? ['optional'] : [],
  ].join(' ');
}
