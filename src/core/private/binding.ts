import { CfnResource } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IConstruct, IDependable } from 'constructs';

const BINDINGS = new WeakMap<IConstruct, Binding>();

/** A property of a source, and the connector type of the only destinations towards which it has an effect. */
export interface OnlyTo {
  readonly property: string;
  readonly destination: string;
}

/** A property of one end, and the data types that are not transferred because of it. */
export interface NotTransferred {
  readonly property: string;
  readonly dataTypes: readonly string[];
}

/**
 * What the parts of a flow or profile ask of it while they are bound, beside their own configuration.
 */
export class Binding {
  /** The binding of a flow or profile; remembered with the construct, not with the process. */
  public static of(scope: IConstruct): Binding {
    const known = BINDINGS.get(scope) ?? new Binding();
    BINDINGS.set(scope, known);
    return known;
  }

  /** Set by a destination whose data AppFlow registers in the Glue Data Catalog; it may make a role, so it comes after all checks. */
  public metadataCatalog?: () => CfnFlow.MetadataCatalogConfigProperty;

  /** Set by a source with a property that has an effect only towards one kind of destination. */
  public onlyTo?: OnlyTo;

  /** Set by a source that, as it is configured, does not read fields of some data types. */
  public notRead?: NotTransferred;

  /** Set by a destination that, as it is configured, does not write fields of some data types. */
  public notWritten?: NotTransferred;

  /** Set by a destination that finds the records to change by some of their fields. */
  public idFields?: readonly string[];

  private readonly requirements = new Set<IDependable>();
  private afterwards?: (() => void)[];

  private constructor() {}

  /** From here to `granted`, nothing beside the flow or profile itself is changed: it may still be refused. */
  public begin(): this {
    this.afterwards = [];
    return this;
  }

  /** Changes something beside the flow or profile, once it cannot be refused any more. */
  public afterChecks(change: () => void): void {
    if (this.afterwards) {
      this.afterwards.push(change);
    } else {
      change();
    }
  }

  /** Makes the changes that have waited for all checks to pass. */
  public granted(): this {
    const changes = this.afterwards ?? [];
    this.afterwards = undefined;
    changes.forEach((change) => change());
    return this;
  }

  /** Asks for something to exist first: a policy, never a whole construct, which would drag in all its children. */
  public require(dependable: IDependable | undefined): void {
    if (dependable) {
      this.requirements.add(dependable);
    }
  }

  /** Makes the L1 depend on all that was asked for. */
  public applyTo(resource: CfnResource): void {
    resource.node.addDependency(...this.requirements);
  }
}
