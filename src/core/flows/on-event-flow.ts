import { OnEventOptions, Rule } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { deactivationRule, statusRule } from './flow-rule';
import { importEventFlow } from './imported-flow';
import { TriggeredFlowBase, TriggeredFlowBaseProps } from './triggered-flow-base';
import { FlowType, IEventFlow } from '../flow';
import { injected } from '../private/injection';
import { REQUIRED_OF_FLOWS } from '../private/required';

/**
 * What an event flow takes.
 */
export interface OnEventFlowProps extends TriggeredFlowBaseProps {}

/**
 * A flow that runs when its source publishes an event. Salesforce is the only source that does.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/flow-triggers.html
 */
export class OnEventFlow extends TriggeredFlowBase implements IEventFlow {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.OnEventFlow';

  /** An event flow that exists already; account and region of the ARN are kept. */
  public static fromFlowArn(scope: Construct, id: string, flowArn: string): IEventFlow {
    return importEventFlow(scope, id, { flowArn });
  }

  /** An event flow that exists already in the account and region of the stack. */
  public static fromFlowName(scope: Construct, id: string, flowName: string): IEventFlow {
    return importEventFlow(scope, id, { flowName });
  }

  /**
   * @throws if source, destination and operations do not go together, or a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: OnEventFlowProps) {
    const all = injected(OnEventFlow.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED_OF_FLOWS);
    super(scope, id, {
      ...all,
      type: FlowType.EVENT,
    });
  }

  /**
   * A rule for the deactivation of this flow by AppFlow, after too many failures.
   */
  public onDeactivated(id: string, options?: OnEventOptions): Rule {
    return deactivationRule(this, id, options);
  }

  /**
   * A rule for the report that AppFlow publishes every five minutes while the flow is active.
   */
  public onStatus(id: string, options?: OnEventOptions): Rule {
    return statusRule(this, id, options);
  }
}
