import { OnEventOptions, Rule } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { IFlow } from '../flow';

/**
 * A rule for the events of a flow. It lives under the flow, or in the scope that the user names for another stack.
 */
export function flowRule(
  flow: IFlow,
  id: string,
  options: OnEventOptions = {},
  detailType?: string,
  detail?: { [field: string]: unknown[] },
): Rule {
  const { target, eventPattern, description, ruleName, crossStackScope } = options;
  const rule = new Rule(crossStackScope ?? (flow as unknown as Construct), id, { description, ruleName, eventPattern });
  rule.addEventPattern({
    source: ['aws.appflow'],
    resources: [flow.flowArn],
    ...(detailType && { detailType: [detailType] }),
    ...(detail && { detail }),
  });
  rule.addTarget(target);
  return rule;
}
