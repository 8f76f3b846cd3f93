/** A type as jsii writes it down. */
export interface TypeReference {
  readonly primitive?: string;
  readonly fqn?: string;
  readonly collection?: { readonly kind: 'array' | 'map'; readonly elementtype: TypeReference };
  readonly union?: { readonly types: readonly TypeReference[] };
}

/** What docs say of a member, as far as readers ask. */
interface Docs {
  readonly summary?: string;
  readonly remarks?: string;
  readonly deprecated?: string;
  readonly stability?: string;
}

/** A property or a parameter. */
export interface Member {
  readonly name: string;
  readonly type: TypeReference;
  readonly optional?: boolean;
  readonly docs?: Docs;
  readonly locationInModule?: { readonly line: number };
}

/** A method of a class. */
export interface Method {
  readonly name: string;
  readonly static?: boolean;
  readonly parameters?: readonly Member[];
  readonly returns?: { readonly type: TypeReference };
  readonly docs?: Docs;
}

/** A class, an interface, a struct or an enum. */
export interface Type {
  readonly fqn: string;
  readonly kind: 'class' | 'interface' | 'enum';
  readonly abstract?: boolean;
  readonly datatype?: boolean;
  readonly base?: string;
  readonly interfaces?: readonly string[];
  readonly properties?: readonly Member[];
  readonly methods?: readonly Method[];
  readonly members?: readonly { readonly name: string; readonly docs?: Docs }[];
  readonly initializer?: { readonly parameters?: readonly Member[] };
}

/** What jsii wrote about a module, such as its `.jsii`. */
export interface AssemblyJson {
  readonly name: string;
  readonly types?: { readonly [fqn: string]: Type };
}

/** What classes a module has and which values they take, so that nothing of it is written down a second time. */
export class Assembly {
  constructor(private readonly json: AssemblyJson) {}

  /** The full name of a type of this module. */
  public fqn(name: string): string {
    return `${this.json.name}.${name}`;
  }

  /** The name of a type without its module. */
  public shortName(fqn: string): string {
    return fqn.slice(fqn.lastIndexOf('.') + 1);
  }

  public type(fqn: string | undefined): Type | undefined {
    return fqn === undefined ? undefined : this.json.types?.[fqn];
  }

  /** The classes that are a type, or have it as an interface; none that cannot be made. */
  public classesOf(fqn: string): readonly Type[] {
    return Object.values(this.json.types ?? {}).filter((type) => type.kind === 'class' && !type.abstract && this.isA(type.fqn, fqn));
  }

  public isA(fqn: string, other: string): boolean {
    const type = this.type(fqn);
    const parents = [...(type?.base ? [type.base] : []), ...(type?.interfaces ?? [])];
    return fqn === other || parents.some((parent) => this.isA(parent, other));
  }

  /** All properties of a struct in the order in which they are declared; those that it inherits come first. */
  public membersOf(struct: string): readonly Member[] {
    const { interfaces = [], properties = [] } = this.type(struct) ?? {};
    const line = (member: Member): number => member.locationInModule?.line ?? 0;
    const own = [...properties].sort((one, other) => line(one) - line(other));
    return [...interfaces.flatMap((parent) => this.membersOf(parent)), ...own].filter((member) => !isDeprecated(member));
  }

  /** The parameters of a static method, or of the constructor. */
  public parametersOf(fqn: string, method?: string): readonly Member[] {
    const type = this.type(fqn);
    const callable = method === undefined ? type?.initializer : type?.methods?.find(({ name }) => name === method);
    return callable?.parameters ?? [];
  }

  /** The static methods of a class by which values of it are made; what finds something that exists is none. */
  public factoriesOf(fqn: string): readonly Method[] {
    const { methods = [], interfaces = [] } = this.type(fqn) ?? {};
    return methods.filter((method) =>
      method.static && !isDeprecated(method) && !isTwin(method) && !method.name.startsWith('from') && [fqn, ...interfaces].includes(method.returns?.type.fqn ?? ''));
  }

  /** The member of an enum that stands for a value. */
  public enumMember(fqn: string, values: { readonly [name: string]: string }, value: unknown): string | undefined {
    const members = this.type(fqn)?.members ?? [];
    return members.find((member) => values[member.name] === value && !isDeprecated(member))?.name;
  }
}

/** Whether there is something better. */
export function isDeprecated({ docs }: { readonly docs?: Docs }): boolean {
  return docs?.deprecated !== undefined || docs?.stability === 'deprecated';
}

/** Whether a method does what another does, with types for every language. */
export function isTwin({ docs }: Method): boolean {
  return /The same as `\w+`, typed for every language/.test(`${docs?.summary} ${docs?.remarks}`);
}
