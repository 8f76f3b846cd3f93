import { OnEventOptions, Rule } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { flowRule } from './flow-rule';
import { ImportedFlow } from './imported-flow';
import { TriggeredFlowBase, TriggeredFlowBaseProps } from './triggered-flow-base';
import { FlowType, IFlow } from '../flow';

/**
 * What an event flow takes.
 */
export interface OnEventFlowProps extends TriggeredFlowBaseProps {}

/**
 * A flow that runs when its source publishes an event. Salesforce is the only source that does.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/flow-triggers.html
 */
export class OnEventFlow extends TriggeredFlowBase {
  /** An event flow that exists already; account and region of the ARN are kept. */
  public static fromFlowArn(scope: Construct, id: string, flowArn: string): IFlow {
    return new ImportedFlow(scope, id, { flowArn, type: FlowType.EVENT });
  }

  /** An event flow that exists already in the account and region of the stack. */
  public static fromFlowName(scope: Construct, id: string, flowName: string): IFlow {
    return new ImportedFlow(scope, id, { flowName, type: FlowType.EVENT });
  }

  /**
   * @throws if source, destination and operations do not go together, or a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: OnEventFlowProps) {
    super(scope, id, {
      ...props,
      type: FlowType.EVENT,
      status: TriggeredFlowBase.setStatus(props.autoActivate, props.status),
    });
  }

  /**
   * A rule for the deactivation of this flow by AppFlow, after too many failures.
   */
  public onDeactivated(id: string, options?: OnEventOptions): Rule {
    return flowRule(this, id, options, 'AppFlow Event Flow Deactivated');
  }

  /**
   * A rule for the report that AppFlow publishes every five minutes while the flow is active.
   */
  public onStatus(id: string, options?: OnEventOptions): Rule {
    return flowRule(this, id, options, 'AppFlow Event Flow Report');
  }
}
