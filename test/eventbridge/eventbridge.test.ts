import { App, Aws, Lazy, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { EventBridgeDestination, EventSources, FlowStatus, Mapping, OnDemandFlow, OnEventFlow } from '../../src';
import { FakeSource } from '../support/fakes';
import { expectDeployable } from '../support/service-model';
import { warningsOf } from '../support/tasks';

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

/** @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas.html */
describe('the partner event source', () => {
  const flowTo = (partnerBus: string, stack = stackIn()) => {
    new OnEventFlow(stack, 'Flow', {
      source: new FakeSource(),
      destination: new EventBridgeDestination({ partnerBus }),
      mappings: [Mapping.mapAll()],
      status: FlowStatus.DRAFT,
    });
    return stack;
  };
  const OWN = 'aws.partner/appflow/salesforce.com/111111111111';

  test.each(['default', 'AccountChangeEvent', 'aws.partner/example.com/1', 'aws.partner/appflow/salesforce.com/', `my-${Aws.REGION}`])(
    'is warned about where it looks like none: %s',
    (partnerBus) => {
      expect(warningsOf(flowTo(partnerBus), 'noPartnerEventSource')).toHaveLength(1);
    },
  );

  test.each([OWN, `${OWN}/accounts`, `${OWN}/a/b`, EventSources.salesforceEventSource('a'), Aws.STACK_NAME, Lazy.string({ produce: () => 'x' }), `aws.${Aws.REGION}`])(
    'can be %s',
    (partnerBus) => {
      expect(warningsOf(flowTo(partnerBus), 'noPartnerEventSource')).toEqual([]);
    },
  );

  test('is no ARN', () => {
    expect(() => flowTo('arn:aws:events:us-east-1:111111111111:event-bus/default')).toThrow('partnerBus: "arn:aws:events:us-east-1:111111111111:event-bus/default" does not fit');
  });

  test('is not that of another account, where both are known', () => {
    const other = 'aws.partner/appflow/salesforce.com/222222222222/accounts';

    expect(() => flowTo(other)).toThrow('[Stack/Flow] destination.partnerBus: ');
    expect(() => flowTo(other, new Stack(new App(), 'Stack'))).not.toThrow();
  });
});
