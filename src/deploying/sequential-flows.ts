import { CfnResource, IAspect, Stack } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IConstruct } from 'constructs';
import { DependencyGraph } from './dependency-graph';
import { markSequential } from '../core/flows/flow-count';
import { Checks } from '../core/private/checks';

/**
 * How many flows of a stack are created at once.
 */
export interface SequentialFlowsProps {
  /**
   * How many flows of one stack CloudFormation creates, changes or deletes at the same time, at least 1.
   * @default 5
   */
  readonly concurrency?: number;
}

/**
 * Makes CloudFormation create the flows of a stack a few at a time.
 *
 * CloudFormation creates at once whatever does not depend on each other. AppFlow refuses dozens of requests at the same time
 * (status 429), and CloudFormation does not try again. This aspect puts the flows of each stack into lanes, in which each flow
 * depends on the one before it; dependencies that exist already are respected. Stacks that are nested count as stacks of
 * their own, and each `Stage` needs the aspect for itself.
 *
 * Usage: `Aspects.of(app).add(new SequentialFlows({ concurrency: 5 }))`
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/service-quotas.html
 */
export class SequentialFlows implements IAspect {
  private readonly concurrency: number;
  private readonly known = new WeakSet<Stack>();

  /**
   * @throws if the concurrency is not a whole number of at least 1
   */
  constructor(props: SequentialFlowsProps = {}) {
    this.concurrency = props.concurrency ?? 5;
    new Checks('SequentialFlows')
      .require(
        Number.isInteger(this.concurrency) && this.concurrency >= 1,
        'concurrency',
        `${this.concurrency} does not fit; give a whole number of at least 1`,
      )
      .end();
  }

  /**
   * Called by CDK for every construct. Each stack with a flow is put in order, but not before CDK has prepared the whole app:
   * until then not all dependencies are known, and to look for them would fix what other aspects still change.
   */
  public visit(node: IConstruct): void {
    const stack = isFlow(node) ? Stack.of(node) : undefined;
    if (stack && !this.known.has(stack)) {
      this.known.add(stack);
      markSequential(stack);
      stack.node.addValidation({ validate: () => this.chain(stack) });
    }
  }

  /**
   * Each flow depends on the one that is `concurrency` places before it in an order that all existing dependencies follow, so
   * none of the new dependencies can close a circle.
   */
  private chain(stack: Stack): string[] {
    const flows = stack.node.findAll().filter((node) => isFlow(node)).filter((flow) => Stack.of(flow) === stack);
    const sorted = new DependencyGraph(stack).sort(flows);
    sorted.slice(this.concurrency).forEach((flow, index) => flow.addDependency(sorted[index]));
    return [];
  }
}

function isFlow(node: IConstruct): node is CfnResource {
  return CfnResource.isCfnResource(node) && node.cfnResourceType === CfnFlow.CFN_RESOURCE_TYPE_NAME;
}
