import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IVertex } from './vertex';
import { IFlow } from '../flow';

/**
 * Where a flow writes.
 */
export interface IDestination extends IVertex {
  /**
   * Called by the flow: renders the destination and gives AppFlow the permissions it needs.
   *
   * @param flow the flow that writes to this destination
   */
  bind(flow: IFlow): CfnFlow.DestinationFlowConfigProperty;
}
