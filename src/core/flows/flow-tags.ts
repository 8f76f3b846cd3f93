import { Token } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { Construct } from 'constructs';
import { fits, shown } from '../private/checks';
import { MAXIMUM_TAGS, TEXT, TextRule } from '../private/limits';

/** Sets the tags of a flow, and checks them when all have come: `Tags.of(...)` of any ancestor adds some later. */
export function addTags(flow: Construct, resource: CfnFlow, tags: { readonly [key: string]: string } | undefined): void {
  for (const [key, value] of Object.entries(tags ?? {})) {
    resource.tags.setTag(key, value);
  }
  flow.node.addValidation({ validate: () => faultsOf(resource.tags.tagValues()) });
}

function faultsOf(tags: { readonly [key: string]: string }): string[] {
  const entries = Object.entries(tags);
  return [
    ...(entries.length > MAXIMUM_TAGS ? [`tags: ${entries.length}; AppFlow accepts at most ${MAXIMUM_TAGS}. See ${TEXT.tagKey.link}`] : []),
    ...entries.flatMap(([key, value]) => [...faultOf('tag key', key, TEXT.tagKey), ...faultOf(`tag ${shown(key)}`, value, TEXT.tagValue)]),
  ];
}

function faultOf(property: string, value: string, rule: TextRule): string[] {
  return Token.isUnresolved(value) || fits(value, rule) ? [] : [`${property}: ${shown(value)} does not fit; AppFlow accepts ${rule.accepts}. See ${rule.link}`];
}
