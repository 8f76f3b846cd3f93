import { readFileSync } from 'fs';
import { join } from 'path';

/** What a value of a property looks like in a template. */
export type ValueType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'map';

/** What a value must fulfil. `min` and `max` are a length, a range or a count, as the type has it. */
export interface Limits {
  readonly required?: boolean;
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  /** Name of a list in `enums`. */
  readonly enum?: string;
}

/** One property: CloudFormation's limits, and the API's where they are stricter. */
export interface Constraint extends Limits {
  readonly type: ValueType;
  readonly readOnly?: boolean;
  /** For maps: what each key must match. */
  readonly keyPattern?: string;
  readonly api?: Limits;
}

interface ModelFile {
  /** Connector types whose property key is spelled otherwise. */
  readonly propertyKeys: Record<string, string>;
  readonly enums: Record<string, readonly string[]>;
  readonly resources: Record<string, Record<string, Constraint>>;
}

const FILE = JSON.parse(readFileSync(join(__dirname, '../../data/service-model.json'), 'utf8')) as ModelFile;

/** The resource types that the model knows. */
export const RESOURCE_TYPES: readonly string[] = Object.keys(FILE.resources);

/** The values of a named list. */
export function enumValues(name: string): readonly string[] {
  const values = FILE.enums[name];
  if (!values) {
    throw new Error(`test/data/service-model.json has no enum ${name}`);
  }
  return values;
}

/** The key of a connector type's block of properties, credentials or operators. */
export function propertyKey(connectorType: string): string {
  return FILE.propertyKeys[connectorType] ?? connectorType;
}

/** Every property of one resource type, addressed by path, as in `Tasks[].TaskProperties[].Key`. */
export class ResourceModel {
  /** The model of a resource type, or undefined if there is none of that name. */
  public static of(resourceType: string): ResourceModel | undefined {
    const properties = FILE.resources[resourceType];
    return properties && new ResourceModel(properties);
  }

  private readonly properties: ReadonlyMap<string, Constraint>;
  private readonly required = new Map<string, string[]>();

  private constructor(properties: Record<string, Constraint>) {
    this.properties = new Map(Object.entries(properties));
    for (const [path, { required, api }] of this.properties) {
      if (required || api?.required) {
        const end = path.lastIndexOf('.');
        const parent = path.slice(0, Math.max(end, 0));
        this.required.set(parent, [...this.requiredMembers(parent), path.slice(end + 1)]);
      }
    }
  }

  /** All paths, in the order of the file. */
  public get paths(): readonly string[] {
    return [...this.properties.keys()];
  }

  /** The constraint at a path, or undefined if the resource has no such property. */
  public constraint(path: string): Constraint | undefined {
    return this.properties.get(path);
  }

  /** The names of the members that an object must have; the path of the resource itself is ''. */
  public requiredMembers(path: string): readonly string[] {
    return this.required.get(path) ?? [];
  }
}
