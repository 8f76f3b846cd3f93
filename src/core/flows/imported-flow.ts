import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { FlowAttributes } from './flow-attributes';
import { flowArnComponents, FlowReference } from './flow-reference';
import { Checks } from '../private/checks';

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
