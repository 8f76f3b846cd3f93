import { CfnResource, Stack } from 'aws-cdk-lib';

/**
 * What the resources of one stack depend on, as their template says it: by `DependsOn` and by references.
 *
 * To be made when CDK has prepared the app: only then do dependencies between constructs, references to nested stacks and
 * everything lazy stand in the template.
 */
export class DependencyGraph {
  private readonly resources: ReadonlyMap<string, CfnResource>;

  constructor(private readonly stack: Stack) {
    const own = stack.node.findAll().filter(CfnResource.isCfnResource).filter((resource) => Stack.of(resource) === stack);
    this.resources = new Map(own.map((resource) => [stack.resolve(resource.logicalId), resource]));
  }

  /**
   * The resources in an order in which each comes after all that it depends on, directly or through others. Where
   * dependencies leave it open, the order stays as it is.
   */
  public sort(resources: CfnResource[]): CfnResource[] {
    const wanted = new Set(resources);
    const visited = new Set<CfnResource>();
    const sorted: CfnResource[] = [];
    const visit = (resource: CfnResource): void => {
      if (visited.has(resource)) {
        return;
      }
      visited.add(resource);
      this.directDependencies(resource).forEach(visit);
      if (wanted.has(resource)) {
        sorted.push(resource);
      }
    };
    resources.forEach(visit);
    return sorted;
  }

  private directDependencies(resource: CfnResource): CfnResource[] {
    const rendered: unknown = this.stack.resolve(resource._toCloudFormation());
    return logicalIdsIn(rendered).flatMap((logicalId) => this.resources.get(logicalId) ?? []);
  }
}

/** The logical ids that a part of a template names. */
function logicalIdsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) => [...namedBy(key, inner), ...logicalIdsIn(inner)]);
}

function namedBy(key: string, value: unknown): string[] {
  const values = (Array.isArray(value) ? value : [value]).map(String);
  switch (key) {
    case 'Ref':
    case 'DependsOn':
      return values;
    case 'Fn::GetAtt':
      return values[0].split('.', 1);
    case 'Fn::Sub':
      return [...values[0].matchAll(/\$\{(\w+)/g)].map(([, logicalId]) => logicalId);
    default:
      return [];
  }
}
