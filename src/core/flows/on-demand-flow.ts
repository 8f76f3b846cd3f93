import { Construct } from 'constructs';
import { FlowBase, FlowProps } from './flow-base';
import { importFlow } from './imported-flow';
import { FlowType, IFlow } from '../flow';
import { injected } from '../private/injection';
import { REQUIRED_OF_FLOWS } from '../private/required';

/**
 * What an on-demand flow takes.
 */
export interface OnDemandFlowProps extends FlowProps {}

/**
 * A flow that runs when someone starts it: a user, a program, EventBridge Scheduler or Step Functions.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/flow-triggers.html
 */
export class OnDemandFlow extends FlowBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.OnDemandFlow';

  /** An on-demand flow that exists already; account and region of the ARN are kept. */
  public static fromFlowArn(scope: Construct, id: string, flowArn: string): IFlow {
    return importFlow(scope, id, { flowArn, type: FlowType.ON_DEMAND });
  }

  /** An on-demand flow that exists already in the account and region of the stack. */
  public static fromFlowName(scope: Construct, id: string, flowName: string): IFlow {
    return importFlow(scope, id, { flowName, type: FlowType.ON_DEMAND });
  }

  /**
   * @throws if source, destination and operations do not go together, or a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: OnDemandFlowProps) {
    super(scope, id, { ...injected(OnDemandFlow.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED_OF_FLOWS), type: FlowType.ON_DEMAND });
  }
}
