import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { FlowDeactivatedEvent, FlowEvent, FlowRunEvent, FlowStatusEvent } from '../../src';
import { onDemand } from '../support/flows';
import { expectDeployable } from '../support/service-model';

/** The paths that a message takes out of an event. */
function pathsOf(text: string): unknown[] {
  const stack = new Stack(new App(), 'Stack');
  onDemand(stack).onEvent('Rule', { target: new SnsTopic(new Topic(stack, 'Topic'), { message: RuleTargetInput.fromText(text) }) });
  expectDeployable(stack);
  const [rule] = Object.values(Template.fromStack(stack).findResources('AWS::Events::Rule'));
  return Object.values(rule.Properties.Targets[0].InputTransformer.InputPathsMap);
}

test.each<[string, string, string]>([
  ['FlowEvent.kind', FlowEvent.kind, '$.detail-type'],
  ['FlowEvent.flowName', FlowEvent.flowName, '$.detail.flow-name'],
  ['FlowEvent.flowArn', FlowEvent.flowArn, '$.detail.flow-arn'],
  ['FlowEvent.createdBy', FlowEvent.createdBy, '$.detail.created-by'],
  ['FlowEvent.source', FlowEvent.source, '$.detail.source'],
  ['FlowEvent.sourceObject', FlowEvent.sourceObject, '$.detail.source-object'],
  ['FlowEvent.destination', FlowEvent.destination, '$.detail.destination'],
  ['FlowEvent.destinationObject', FlowEvent.destinationObject, '$.detail.destination-object'],
  ['FlowEvent.triggerType', FlowEvent.triggerType, '$.detail.trigger-type'],
  ['FlowRunEvent.flowName', FlowRunEvent.flowName, '$.detail.flow-name'],
  ['FlowRunEvent.executionId', FlowRunEvent.executionId, '$.detail.execution-id'],
  ['FlowRunEvent.startTime', FlowRunEvent.startTime, '$.detail.start-time'],
  ['FlowRunEvent.incrementalTransferTimeRange', FlowRunEvent.incrementalTransferTimeRange, '$.detail.incremental-transfer-time-range'],
  ['FlowRunEvent.endTime', FlowRunEvent.endTime, '$.detail.end-time'],
  ['FlowRunEvent.status', FlowRunEvent.status, '$.detail.status'],
  ['FlowRunEvent.recordsProcessed', FlowRunEvent.recordsProcessed, '$.detail.num-of-records-processed'],
  ['FlowRunEvent.recordsFailed', FlowRunEvent.recordsFailed, '$.detail.num-of-record-failures'],
  ['FlowRunEvent.dataProcessed', FlowRunEvent.dataProcessed, '$.detail.data-processed'],
  ['FlowRunEvent.error', FlowRunEvent.error, '$.detail.error'],
  ['FlowDeactivatedEvent.reason', FlowDeactivatedEvent.reason, '$.detail.deactivation-reason'],
  ['FlowDeactivatedEvent.time', FlowDeactivatedEvent.time, '$.detail.deactivation-time'],
  ['FlowStatusEvent.report', FlowStatusEvent.report, '$.detail.status-report'],
])('%s is taken out of the event', (_, field, path) => {
  expect(pathsOf(`It says ${field}.`)).toEqual([path]);
});

test('a message can say all that happened', () => {
  expect(pathsOf(`${FlowRunEvent.flowName} ended: ${FlowRunEvent.status}, ${FlowRunEvent.recordsProcessed} records, ${FlowRunEvent.error}`)).toEqual([
    '$.detail.flow-name', '$.detail.status', '$.detail.num-of-records-processed', '$.detail.error',
  ]);
});
