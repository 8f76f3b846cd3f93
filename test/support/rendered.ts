import { CfnResource, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { TemplateJson } from './service-model';

/** The properties of a resource as they stand in the template of its stack. */
export function renderedProperties(resource: CfnResource): Record<string, unknown> {
  const stack = Stack.of(resource);
  const template = Template.fromStack(stack).toJSON() as TemplateJson;
  return template.Resources?.[stack.resolve(resource.logicalId) as string]?.Properties ?? {};
}
