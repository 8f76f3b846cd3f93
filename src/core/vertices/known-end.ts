import { IConstruct } from 'constructs';
import { renderedObject } from './rendered-object';
import { IVertex } from './vertex';
import { ConnectorMetadata } from '../metadata/connector-metadata';
import { contradict } from '../metadata/contradiction';
import { EntityDescription, FieldDescription } from '../metadata/description';
import { similarName } from '../metadata/similar';
import { Checks, isKnown, shown } from '../private/checks';
import { api } from '../private/links';
import { warn, WarningName } from '../private/warnings';

export type Side = 'source' | 'destination';

/** Where the fields of an end are from: a file of its profile, or the end itself. */
interface Origin {
  readonly name: string;
  readonly metadata?: ConnectorMetadata;
}

/** One end of a flow, of which the fields are known. */
export class KnownEnd {
  constructor(
    private readonly flow: IConstruct,
    private readonly side: Side,
    public readonly entity: EntityDescription,
    private readonly origin: Origin,
  ) {}

  public get fields(): FieldDescription[] {
    return [...this.entity.fields.values()];
  }

  public field(name: string): FieldDescription | undefined {
    return this.entity.fields.get(name);
  }

  /** Whether there is such a field, or may be. How a field of a field is named in a task is not documented. */
  public mayHave(name: string): boolean {
    const [parent] = name.split(/[./[]/, 1);
    return this.entity.fields.has(name) || (parent !== name && this.entity.fields.has(parent));
  }

  /** The field of a name, of which it is a fault not to exist. */
  public existing(property: string, name: string): FieldDescription | undefined {
    if (this.mayHave(name)) {
      return this.field(name);
    }
    const similar = similarName(name, this.entity.fields.keys());
    if (similar?.toLowerCase() === name.toLowerCase()) {
      this.warn('fieldSpelledDifferently', property, `${shown(name)} is spelled ${shown(similar)}`);
      return this.field(similar);
    }
    const hint = similar ? `; did you mean ${shown(similar)}?` : '';
    this.contradiction(property, `${shown(name)} is no field of ${shown(this.origin.name)}${hint}`);
    return undefined;
  }

  /** Records what contradicts what is known: a fault, or a warning where the user wants no more than that. */
  public contradiction(property: string, problem: string): void {
    const { metadata, name } = this.origin;
    if (metadata) {
      contradict(this.flow, metadata, name, property, problem);
    } else {
      Checks.of(this.flow).fault(property, `${problem}${problem.endsWith('?') ? '' : '.'} So says ${this.side}.metadata`, api('DescribeConnectorEntity'));
    }
  }

  public warn(name: WarningName, property: string, detail: string): void {
    warn(this.flow, name, `${property}: ${detail}, by ${this.origin.metadata?._fileOf(this.origin.name) ?? `${this.side}.metadata`}`);
  }
}

/** How the destination writes, if it lets the user choose. */
export interface KnownOperation {
  readonly type?: string;
  readonly ids?: readonly string[];
}

const ENDS = new WeakMap<IConstruct, KnownEnds>();

/** The ends of a flow, as far as their fields are known. */
export class KnownEnds {
  /** Those of a flow without metadata, and of one that has not bound its ends yet. */
  public static readonly NOTHING = new KnownEnds();

  /** Those of a flow that has bound its ends. */
  public static of(flow: IConstruct): KnownEnds {
    return ENDS.get(flow) ?? KnownEnds.NOTHING;
  }

  constructor(
    public readonly source?: KnownEnd,
    public readonly destination?: KnownEnd,
    public readonly operation: KnownOperation = {},
    /** How to record the object of the source, where the user wants it known and it is not yet. */
    public readonly recordSource?: string,
  ) {}

  public setOf(flow: IConstruct): this {
    ENDS.set(flow, this);
    return this;
  }
}

/** What is known about one end of a flow; nothing if it has no metadata, or they lack its object. */
export function knownEnd(flow: IConstruct, side: Side, vertex: IVertex, properties: object | undefined, apiVersion?: string): KnownEnd | undefined {
  const { _profile: profile, _entityMetadata: own } = vertex;
  if (own) {
    return new KnownEnd(flow, side, own._description, { name: `the ${side}` });
  }
  const metadata = profile?._metadata;
  const name = renderedObject(properties);
  if (!metadata || typeof name !== 'string' || !isKnown(name)) {
    return undefined;
  }
  const entity = metadata._entity(name);
  const file = metadata._fileOf(name);
  if (!entity) {
    warn(flow, 'objectNotDescribed', `${side}: ${shown(name)}, of which ${file} says nothing${metadata._suggestion(name) || '.'} ${metadata._command(name)}`);
    return undefined;
  }
  if (entity.apiVersion !== undefined && isKnown(apiVersion) && entity.apiVersion !== apiVersion) {
    warn(flow, 'describedForOtherVersion', `${side}.apiVersion: ${shown(apiVersion)}, and ${file} is of ${shown(entity.apiVersion)}`);
    return undefined;
  }
  return new KnownEnd(flow, side, entity, { name, metadata });
}
