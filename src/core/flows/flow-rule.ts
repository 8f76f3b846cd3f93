import { Stack } from 'aws-cdk-lib';
import { OnEventOptions, Rule } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { FlowType, IFlow, ITriggeredFlow } from '../flow';
import { isKnown } from '../private/checks';
import { warn } from '../private/warnings';

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
  warnOfOtherEnvironment(flow, rule);
  return rule;
}

/** A rule for the deactivation of a flow by AppFlow. */
export function deactivationRule(flow: ITriggeredFlow, id: string, options?: OnEventOptions): Rule {
  const kind = flow.type === FlowType.EVENT ? 'Event' : 'Scheduled';
  return flowRule(flow, id, options, `AppFlow ${kind} Flow Deactivated`);
}

/** A rule for the regular report of an event flow. */
export function statusRule(flow: IFlow, id: string, options?: OnEventOptions): Rule {
  return flowRule(flow, id, options, 'AppFlow Event Flow Report');
}

/** Events arrive on the default bus of the flow's own account and region, so a rule elsewhere sees none unless they are forwarded. */
function warnOfOtherEnvironment(flow: IFlow, rule: Rule): void {
  const stack = Stack.of(rule);
  for (const part of ['account', 'region'] as const) {
    if (isKnown(stack[part]) && isKnown(flow.env[part]) && stack[part] !== flow.env[part]) {
      warn(rule, 'ruleInOtherEnvironment', `the flow is in ${part} ${flow.env[part]}, the rule in ${stack[part]}`);
    }
  }
}
