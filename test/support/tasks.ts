import { App, Stack } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { FakeConnectorType, FakeDestination, FakeSource } from './fakes';
import { expectDeployable } from './service-model';
import { OnDemandFlow, OnDemandFlowProps } from '../../src';
import { ConnectorFacts } from '../../src/core/connectors/connector-facts';

/** The operations of a flow, and what is known of its source. */
export interface FlowOfOperations extends Pick<OnDemandFlowProps, 'mappings' | 'transforms' | 'filters' | 'validations'> {
  readonly facts?: Partial<ConnectorFacts>;
}

/** A task as it stands in a template, with its operator and its properties without their wrapping. */
export interface RenderedTask {
  readonly type: string;
  readonly operator?: string;
  readonly from: string[];
  readonly to?: string;
  readonly properties: { [key: string]: unknown };
}

interface TaskJson {
  readonly TaskType: string;
  readonly SourceFields: string[];
  readonly DestinationField?: string;
  readonly ConnectorOperator?: { [key: string]: string };
  readonly TaskProperties?: { readonly Key: string; readonly Value: unknown }[];
}

/** A stack with one flow between fakes. */
export function stackWith({ facts, ...operations }: FlowOfOperations): Stack {
  const stack = new Stack(new App(), 'Stack');
  const source = new FakeSource({ connectorType: new FakeConnectorType(facts) });
  new OnDemandFlow(stack, 'Flow', { source, destination: new FakeDestination(), ...operations });
  return stack;
}

/** The tasks of a flow between fakes, which AppFlow would accept. */
export function tasksOf(operations: FlowOfOperations): RenderedTask[] {
  const template = expectDeployable(stackWith(operations));
  const flow = Object.values(template.Resources ?? {}).find(({ Type }) => Type === 'AWS::AppFlow::Flow');
  return (flow?.Properties?.Tasks as TaskJson[]).map((task) => ({
    type: task.TaskType,
    operator: Object.values(task.ConnectorOperator ?? {})[0],
    from: task.SourceFields,
    to: task.DestinationField,
    properties: Object.fromEntries((task.TaskProperties ?? []).map(({ Key, Value }) => [Key, Value])),
  }));
}

/** The texts of the warnings with an id, anywhere in a stack. */
export function warningsOf(stack: Stack, id: string): string[] {
  return Annotations.fromStack(stack)
    .findWarning('*', Match.stringLikeRegexp(`.*\\[ack: @cdklabs/cdk-appflow:${id}\\]`))
    .map(({ entry }) => String(entry.data));
}
