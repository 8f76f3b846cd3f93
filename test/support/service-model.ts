import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { combinationFaults } from './service-model/combinations';
import { leakFaults } from './service-model/leaks';
import { ResourceModel } from './service-model/model';
import { valueFaults } from './service-model/values';

/** A resource of a synthesized template. */
export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Record<string, unknown>;
  readonly DependsOn?: string | readonly string[];
  readonly [attribute: string]: unknown;
}

/** A synthesized template. */
export interface TemplateJson {
  readonly Resources?: Record<string, TemplateResource>;
  readonly [section: string]: unknown;
}

/**
 * What CloudFormation or AppFlow would refuse in the properties of one AppFlow resource.
 *
 * Checks them, as they stand in a synthesized template, against the CloudFormation schema and the
 * service model of the AppFlow API. Values that CloudFormation computes (`Ref`, `Fn::*`, dynamic
 * references) pass wherever a string, a number, a boolean or a list is expected.
 *
 * @param resourceType the CloudFormation type, as in `AWS::AppFlow::Flow`
 * @param properties the resource's `Properties`
 * @returns one line for each fault; an empty list if there is none
 */
export function findFaults(resourceType: string, properties: unknown): string[] {
  const model = ResourceModel.of(resourceType);
  return model
    ? [...valueFaults(model, properties), ...combinationFaults(resourceType, properties)]
    : [`no such resource type: ${resourceType}`];
}

/** All faults of a template: of its AppFlow resources, and traces of mistakes anywhere in it. */
export function findTemplateFaults(template: TemplateJson): string[] {
  const appFlow = Object.entries(template.Resources ?? {}).filter(([, { Type }]) => Type.startsWith('AWS::AppFlow::'));
  return [
    ...appFlow.flatMap(([id, { Type, Properties }]) => findFaults(Type, Properties ?? {}).map((fault) => `${id} (${Type}): ${fault}`)),
    ...leakFaults(template),
  ];
}

/**
 * Synthesizes a stack and fails, with a list of all faults, if AppFlow would not accept the result.
 *
 * @returns the template, for further assertions
 */
export function expectDeployable(stack: Stack): TemplateJson {
  const template = Template.fromStack(stack).toJSON() as TemplateJson;
  const faults = findTemplateFaults(template);
  if (faults.length > 0) {
    throw new Error(`The template of ${stack.node.path || stack.stackName} would not deploy:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
  return template;
}
