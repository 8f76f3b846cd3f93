import { FlowType } from '../flow';

/**
 * An existing flow. Give its name or its ARN.
 */
export interface FlowAttributes {
  /**
   * The ARN; its account and region are kept.
   * @default - made from the name, the account and the region of the stack
   */
  readonly flowArn?: string;

  /**
   * The name.
   * @default - taken from the ARN
   */
  readonly flowName?: string;

  /**
   * What starts the flow.
   * @jsii suppress JSII5018
   */
  readonly type: FlowType;
}
