import { Duration, Stack } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import {
  AmplitudeConnectorProfile,
  AmplitudeSource,
  DataPullMode,
  Filter,
  FilterCondition,
  FlowProps,
  FlowStatus,
  Mapping,
  OnDemandFlow,
  OnScheduleFlow,
  Transform,
} from '../../src';
import { onlyResource, renderedProfile, renderedSource, secret, secretText, testStack } from '../support/applications';
import { FakeDestination } from '../support/fakes';
import { expectDeployable } from '../support/service-model';

let stack: Stack;
let source: AmplitudeSource;

beforeEach(() => {
  stack = testStack();
  const profile = new AmplitudeConnectorProfile(stack, 'Profile', { apiKey: secret('key'), secretKey: secret('secret') });
  source = new AmplitudeSource({ profile, object: 'events' });
});

test('the profile signs in with two keys and has no properties, which AppFlow demands all the same', () => {
  expect(renderedProfile(stack)).toEqual({
    mode: 'Public',
    type: 'Amplitude',
    credentials: { Amplitude: { ApiKey: secretText('key'), SecretKey: secretText('secret') } },
    properties: {},
  });
});

test('the source reads an object', () => {
  expect(renderedSource(stack, source)).toMatchObject({
    ConnectorType: 'Amplitude',
    SourceConnectorProperties: { Amplitude: { Object: 'events' } },
  });
});

test('the source refuses an object with white space', () => {
  const { profile } = { profile: AmplitudeConnectorProfile.fromConnectorProfileName(stack, 'Imported', 'amplitude') };

  expect(() => new AmplitudeSource({ profile, object: 'my events' })).toThrow(/AmplitudeSource.*object: "my events" does not fit/);
});

const CREATED = { name: 'event_time', dataType: 'datetime' };
const newFlow = (operations: Partial<FlowProps>) =>
  new OnDemandFlow(stack, 'Flow', {
    source,
    destination: new FakeDestination(),
    mappings: [Mapping.map({ name: 'uuid' }, { name: 'id' })],
    ...operations,
  });

test('a flow has no projection and maps without an operator: Amplitude knows BETWEEN only', () => {
  newFlow({ filters: [Filter.when(FilterCondition.timestampBetween(CREATED, new Date(1000), new Date(2000)))] });

  expect(onlyResource(stack, 'AWS::AppFlow::Flow').Tasks).toEqual([
    { TaskType: 'Map', SourceFields: ['uuid'], DestinationField: 'id', TaskProperties: [] },
    expect.objectContaining({ TaskType: 'Filter', ConnectorOperator: { Amplitude: 'BETWEEN' } }),
  ]);
});

test.each<[string, Partial<FlowProps>, RegExp]>([
  ['another filter', { filters: [Filter.when(FilterCondition.stringEquals({ name: 'id', dataType: 'string' }, 'x'))] },
    /filters\[0\].*EQUAL_TO.*accepts BETWEEN/],
  ['a mask', { transforms: [Transform.mask('uuid')] }, /transforms\[0\].*MASK_ALL/],
])('a flow fails with %s', (_, operations, message) => {
  expect(() => newFlow(operations)).toThrow(message);
});

test.each([[Duration.hours(23), false], [Duration.days(1), true]])('a flow may run once a day: %s', (interval, accepted) => {
  const newScheduled = () => new OnScheduleFlow(stack, 'Flow', {
    source,
    destination: new FakeDestination(),
    mappings: [Mapping.mapAll()],
    schedule: Schedule.rate(interval),
    pullConfig: { mode: DataPullMode.COMPLETE },
    status: FlowStatus.ACTIVE,
  });

  if (accepted) {
    newScheduled();
    expect(expectDeployable(stack)).toBeDefined();
  } else {
    expect(newScheduled).toThrow(/schedule: rate\(23hours\) is too often/);
  }
});
