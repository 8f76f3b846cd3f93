import { Stack } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { Construct } from 'constructs';
import { isAcceptable, shown } from '../private/checks';
import { MAXIMUM_TAGS, TEXT, TextRule } from '../private/limits';
import { warn } from '../private/warnings';

/** Sets the tags of a flow, and checks them when all have come: `Tags.of(...)` of any ancestor adds some later. */
export function addTags(flow: Construct, resource: CfnFlow, tags: TagMap | undefined): void {
  for (const [key, value] of Object.entries(tags ?? {})) {
    resource.tags.setTag(key, value);
  }
  const dropped = Object.keys(tags ?? {}).filter((key) => key === '__proto__').map((key) => `tag key: ${shown(key)} does not fit; the CDK cannot write it. See ${TEXT.tagKey.link}`);
  flow.node.addValidation({ validate: () => [...dropped, ...validate(flow, resource.tags.tagValues())] });
}

type TagMap = { readonly [key: string]: string };

function validate(flow: Construct, own: TagMap): string[] {
  const ofStack = Stack.of(flow).tags.tagValues();
  const others = Object.entries(ofStack).filter(([key]) => !Object.hasOwn(own, key));
  others.flatMap(faultsOf).forEach((fault) => warn(flow, 'stackTagNotAccepted', fault));
  return [...faultsOfCount({ ...ofStack, ...own }), ...Object.entries(own).flatMap(faultsOf)];
}

function faultsOfCount(all: TagMap): string[] {
  const { length } = Object.keys(all);
  return length > MAXIMUM_TAGS ? [`tags: ${length}; AppFlow accepts at most ${MAXIMUM_TAGS}. See ${TEXT.tagKey.link}`] : [];
}

function faultsOf([key, value]: [string, string]): string[] {
  return [...faultOf('tag key', key, TEXT.tagKey), ...faultOf(`tag ${shown(key)}`, value, TEXT.tagValue)];
}

function faultOf(property: string, value: string, rule: TextRule): string[] {
  return value !== undefined && isAcceptable(value, rule) ? [] : [`${property}: ${shown(value)} does not fit; AppFlow accepts ${rule.accepts}. See ${rule.link}`];
}
