import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  CustomConnectorAuth,
  CustomConnectorProfile,
  CustomConnectorSource,
  DataPullMode,
  FlowPerObject,
  FlowStatus,
  Mapping,
  OnDemandFlow,
  OnDemandFlowProps,
  OnEventFlow,
  OnScheduleFlow,
  S3Destination,
  S3Source,
  SalesforceConnectorProfile,
  SalesforceSource,
} from '../../src';
import { FakeDestination } from '../support/fakes';
import { expectDeployable } from '../support/service-model';

const OBJECTS = ['Account', 'Order__c'];

let stack: Stack;
let bucket: Bucket;

beforeEach(() => {
  stack = new Stack(new App(), 'Stack');
  bucket = new Bucket(stack, 'Bucket');
});

function definition(prefix?: string): OnDemandFlowProps {
  const profile = SalesforceConnectorProfile.fromConnectionProfileName(stack, 'Profile', 'salesforce');
  return {
    source: new SalesforceSource({ profile, object: 'Any', includeDeletedRecords: true }),
    destination: new S3Destination({ location: { bucket, prefix } }),
    mappings: [Mapping.mapAll()],
  };
}

interface FlowJson {
  readonly FlowName: string;
  readonly TriggerConfig: { readonly TriggerType: string };
  readonly SourceFlowConfig: { readonly SourceConnectorProperties: object };
  readonly DestinationFlowConfigList: { readonly DestinationConnectorProperties: { readonly S3: { readonly BucketPrefix: string } } }[];
}

function rendered(): FlowJson[] {
  expectDeployable(stack);
  return Object.values(Template.fromStack(stack).findResources('AWS::AppFlow::Flow')).map(({ Properties }) => Properties as FlowJson);
}

function prefixes(): string[] {
  return rendered().map((flow) => flow.DestinationFlowConfigList[0].DestinationConnectorProperties.S3.BucketPrefix);
}

test('each object has a flow that reads it and is alike in all else', () => {
  FlowPerObject.onDemand(stack, 'Crm', OBJECTS, definition());

  expect(rendered().map(({ SourceFlowConfig }) => SourceFlowConfig)).toEqual(OBJECTS.map((Object_) => ({
    ConnectorType: 'Salesforce',
    ConnectorProfileName: 'salesforce',
    SourceConnectorProperties: { Salesforce: { Object: Object_, IncludeDeletedRecords: true } },
  })));
});

test.each([
  [undefined, ['Account', 'Order__c']],
  ['crm', ['crm/Account', 'crm/Order__c']],
  ['crm/', ['crm/Account', 'crm/Order__c']],
])('the prefix %p ends with the object', (prefix, expected) => {
  FlowPerObject.onDemand(stack, 'Crm', OBJECTS, definition(prefix));

  expect(prefixes()).toEqual(expected);
});

test('names are generated, or end with the object', () => {
  const props = definition();
  FlowPerObject.onDemand(stack, 'Generated', OBJECTS, props);
  FlowPerObject.onDemand(stack, 'Named', OBJECTS, { ...props, name: 'crm' });

  expect(rendered().map(({ FlowName }) => FlowName)).toEqual([
    expect.stringMatching('^StackGeneratedAccount'), expect.stringMatching('^StackGeneratedOrder'), 'crm-Account', 'crm-Order__c',
  ]);
});

test('objects that are paths make readable ids and prefixes', () => {
  const profile = new CustomConnectorProfile(stack, 'OrdersProfile', { connectorLabel: 'Orders', auth: CustomConnectorAuth.custom('none') });
  const source = new CustomConnectorSource({ profile, entity: 'any', apiVersion: 'v1' });
  const flows = FlowPerObject.onDemand(stack, 'Orders', ['/orders/open', '/orders/closed'], { ...definition(), source });

  expect(prefixes()).toEqual(['orders-open', 'orders-closed']);
  expect(rendered()[0].SourceFlowConfig.SourceConnectorProperties).toEqual({ CustomConnector: { EntityName: '/orders/open' } });
  expect(flows.flowOf('/orders/open').node.path).toBe('Stack/Orders/orders-open');
});

test('flows are ordinary flows', () => {
  const crm = FlowPerObject.onDemand(stack, 'Crm', OBJECTS, definition());

  expectDeployable(stack);
  expect(crm.flows).toEqual([expect.any(OnDemandFlow), expect.any(OnDemandFlow)]);
  expect(crm.flowOf('Account')).toBe(crm.flows[0]);
});

test('flows can be scheduled', () => {
  const crm = FlowPerObject.onSchedule(stack, 'Crm', OBJECTS, {
    ...definition(),
    schedule: Schedule.expression('rate(1 day)'),
    pullConfig: { mode: DataPullMode.INCREMENTAL, timestampField: 'LastModifiedDate' },
    status: FlowStatus.ACTIVE,
  });

  expect(rendered().map(({ TriggerConfig }) => TriggerConfig.TriggerType)).toEqual(['Scheduled', 'Scheduled']);
  expect(crm.flows[0]).toBeInstanceOf(OnScheduleFlow);
});

test('flows can be started by events', () => {
  const crm = FlowPerObject.onEvent(stack, 'Crm', ['AccountChangeEvent', 'Order_Event__e'], { ...definition(), status: FlowStatus.ACTIVE });

  expect(rendered().map(({ TriggerConfig }) => TriggerConfig.TriggerType)).toEqual(['Event', 'Event']);
  expect(crm.flows[0]).toBeInstanceOf(OnEventFlow);
});

test('all flows share one statement in the policy of the bucket', () => {
  FlowPerObject.onDemand(stack, 'Crm', OBJECTS, definition());

  expectDeployable(stack);
  const [policy] = Object.values(Template.fromStack(stack).findResources('AWS::S3::BucketPolicy'));
  expect(policy.Properties.PolicyDocument.Statement).toHaveLength(1);
});

describe('fails', () => {
  test('with an object twice', () => {
    expect(() => FlowPerObject.onDemand(stack, 'Crm', ['Account', 'Contact', 'Account'], definition()))
      .toThrow('[Stack/Crm] objects[2]: "Account" stands there twice');
  });

  test('with objects that would get the same id', () => {
    expect(() => FlowPerObject.onDemand(stack, 'Crm', ['/a/b', 'a-b'], definition())).toThrow('objects[1]: "a-b" stands there twice, or cannot be told');
  });

  test('with an object that has white space', () => {
    expect(() => FlowPerObject.onDemand(stack, 'Crm', ['My Object'], definition())).toThrow('objects[0]: "My Object" does not fit');
  });

  test('with a source that reads no object', () => {
    const source = new S3Source({ bucket: new Bucket(stack, 'Source'), prefix: 'in' });

    expect(() => FlowPerObject.onDemand(stack, 'Crm', OBJECTS, { ...definition(), source }))
      .toThrow('[Stack/Crm/Account] source: Amazon S3 reads no object that could be replaced by another');
  });

  test('with a destination that has no prefix', () => {
    expect(() => FlowPerObject.onDemand(stack, 'Crm', OBJECTS, { ...definition(), destination: new FakeDestination() }))
      .toThrow('[Stack/Crm/Account] destination: FakeConnector has no prefix');
  });

  test('when a flow is asked for that is not there', () => {
    const crm = FlowPerObject.onDemand(stack, 'Crm', OBJECTS, definition());

    expect(() => crm.flowOf('Contact')).toThrow('[Stack/Crm] object: there is no flow for "Contact"; there are flows for "Account, Order__c"');
  });
});
