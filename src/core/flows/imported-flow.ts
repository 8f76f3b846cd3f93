import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { flowArnComponents, FlowReference } from './flow-reference';
import { FlowType } from '../flow';
import { Checks } from '../private/checks';

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

  /** What starts the flow. */
  readonly type: FlowType;
}

/** A flow that exists already. */
export class ImportedFlow extends FlowReference {
  public readonly flowArn: string;
  public readonly flowName: string;

  constructor(scope: Construct, id: string, attributes: FlowAttributes) {
    const { flowArn, flowName, type } = attributes;
    super(scope, id, type, { environmentFromArn: flowArn });
    new Checks(this)
      .require((flowArn === undefined) !== (flowName === undefined), 'attrs', 'give exactly one of flowArn and flowName')
      .end();
    const stack = Stack.of(this);
    this.flowArn = flowArn ?? stack.formatArn(flowArnComponents(flowName!));
    this.flowName = flowName ?? stack.splitArn(flowArn!, ArnFormat.SLASH_RESOURCE_NAME).resourceName!;
  }
}
