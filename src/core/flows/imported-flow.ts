import { ArnFormat, Stack } from 'aws-cdk-lib';
import { OnEventOptions, Rule } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { FlowAttributes } from './flow-attributes';
import { flowArnComponents, FlowReference } from './flow-reference';
import { deactivationRule, statusRule } from './flow-rule';
import { FlowType, IEventFlow, IFlow, ITriggeredFlow } from '../flow';
import { Checks, isAcceptable } from '../private/checks';
import { TEXT } from '../private/limits';

/** A flow that exists already. It has the methods that go with what starts it, and no others. */
export function importFlow(scope: Construct, id: string, attributes: FlowAttributes): IFlow {
  switch (attributes.type) {
    case FlowType.EVENT:
      return importEventFlow(scope, id, attributes);
    case FlowType.SCHEDULED:
      return importScheduledFlow(scope, id, attributes);
    default:
      return new ImportedFlow(scope, id, attributes, FlowType.ON_DEMAND);
  }
}

/** A scheduled flow that exists already. */
export function importScheduledFlow(scope: Construct, id: string, identity: FlowIdentity): ITriggeredFlow {
  return new ImportedTriggeredFlow(scope, id, identity, FlowType.SCHEDULED);
}

/** An event flow that exists already. */
export function importEventFlow(scope: Construct, id: string, identity: FlowIdentity): IEventFlow {
  return new ImportedEventFlow(scope, id, identity, FlowType.EVENT);
}

/** How an existing flow is found. */
export type FlowIdentity = Pick<FlowAttributes, 'flowArn' | 'flowName'>;

class ImportedFlow extends FlowReference {
  public readonly flowArn: string;
  public readonly flowName: string;

  constructor(scope: Construct, id: string, identity: FlowIdentity, type: FlowType) {
    const { flowArn, flowName } = identity;
    super(scope, id, type, { environmentFromArn: isAcceptable(flowArn, TEXT.flowArn) ? flowArn : undefined });
    new Checks(this)
      .exactlyOne({ flowArn, flowName }, TEXT.flowName.link)
      .text('flowArn', flowArn, TEXT.flowArn)
      .text('flowName', flowName, TEXT.flowName)
      .end();
    const stack = Stack.of(this);
    this.flowArn = flowArn ?? stack.formatArn(flowArnComponents(flowName!));
    this.flowName = flowName ?? stack.splitArn(flowArn!, ArnFormat.SLASH_RESOURCE_NAME).resourceName!;
  }
}

class ImportedTriggeredFlow extends ImportedFlow implements ITriggeredFlow {
  public onDeactivated(id: string, options?: OnEventOptions): Rule {
    return deactivationRule(this, id, options);
  }
}

class ImportedEventFlow extends ImportedTriggeredFlow implements IEventFlow {
  public onStatus(id: string, options?: OnEventOptions): Rule {
    return statusRule(this, id, options);
  }
}
