import { Construct } from 'constructs';
import { FlowBase, FlowProps } from './flow-base';
import { ImportedFlow } from './imported-flow';
import { FlowType, IFlow } from '../flow';

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
  /** An on-demand flow that exists already; account and region of the ARN are kept. */
  public static fromFlowArn(scope: Construct, id: string, flowArn: string): IFlow {
    return new ImportedFlow(scope, id, { flowArn, type: FlowType.ON_DEMAND });
  }

  /** An on-demand flow that exists already in the account and region of the stack. */
  public static fromFlowName(scope: Construct, id: string, flowName: string): IFlow {
    return new ImportedFlow(scope, id, { flowName, type: FlowType.ON_DEMAND });
  }

  /**
   * @throws if source, destination and operations do not go together, or a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: OnDemandFlowProps) {
    super(scope, id, { ...props, type: FlowType.ON_DEMAND });
  }
}
