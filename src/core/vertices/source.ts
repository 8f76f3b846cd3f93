import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IVertex } from './vertex';
import { IFlow } from '../flow';

/**
 * Where a flow reads.
 */
export interface ISource extends IVertex {
  /**
   * Called by the flow: renders the source and gives AppFlow the permissions it needs.
   *
   * @param flow the flow that reads from this source
   */
  bind(flow: IFlow): CfnFlow.SourceFlowConfigProperty;
}
