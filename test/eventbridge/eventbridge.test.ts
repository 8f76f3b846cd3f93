import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { EventBridgeDestination, EventSources, FlowStatus, Mapping, OnDemandFlow, OnEventFlow } from '../../src';
import { FakeSource } from '../support/fakes';
import { expectDeployable } from '../support/service-model';

const stackIn = () => new Stack(new App(), 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });

test.each([
  [undefined, 'aws.partner/appflow/salesforce.com/'],
  ['suffix', 'aws.partner/appflow/salesforce.com/'],
])('the partner event source with the suffix %s is of the account', (suffix, prefix) => {
  const stack = stackIn();

  expect(stack.resolve(EventSources.salesforceEventSource(suffix))).toEqual({
    'Fn::Join': ['', [prefix, { Ref: 'AWS::AccountId' }, ...(suffix ? [`/${suffix}`] : [])]],
  });
});

test('publishes events, and writes what is too large to a bucket', () => {
  const stack = stackIn();
  new OnEventFlow(stack, 'Flow', {
    source: new FakeSource(),
    destination: new EventBridgeDestination({
      partnerBus: EventSources.salesforceEventSource('suffix'),
      errorHandling: { errorLocation: { bucket: new Bucket(stack, 'Large'), prefix: 'events' } },
    }),
    mappings: [Mapping.mapAll()],
    status: FlowStatus.DRAFT,
  });

  expectDeployable(stack);
  Template.fromStack(stack).hasResourceProperties('AWS::AppFlow::Flow', {
    FlowStatus: 'Draft',
    DestinationFlowConfigList: [
      {
        ConnectorType: 'EventBridge',
        DestinationConnectorProperties: {
          EventBridge: {
            Object: { 'Fn::Join': ['', ['aws.partner/appflow/salesforce.com/', { Ref: 'AWS::AccountId' }, '/suffix']] },
            ErrorHandlingConfig: { BucketName: { Ref: Match.stringLikeRegexp('^Large') }, BucketPrefix: 'events' },
          },
        },
      },
    ],
  });
  Template.fromStack(stack).resourceCountIs('AWS::S3::BucketPolicy', 1);
});

test('fails in a flow that no event starts', () => {
  const destination = new EventBridgeDestination({ partnerBus: 'bus' });

  expect(() => new OnDemandFlow(stackIn(), 'Flow', { source: new FakeSource(), destination, mappings: [Mapping.mapAll()] })).toThrow(
    '[Stack/Flow] destination: Amazon EventBridge takes no OnDemand flows; as a destination it accepts Event',
  );
});

test('fails for a name with a space', () => {
  expect(() => new EventBridgeDestination({ partnerBus: 'a b' })).toThrow('[EventBridgeDestination] partnerBus: "a b" does not fit');
});
