import { Duration, Stack } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  DataPullMode,
  Filter,
  FilterCondition,
  FlowStatus,
  Mapping,
  MarketoConnectorProfile,
  MarketoDestination,
  MarketoInstanceUrlBuilder,
  MarketoSource,
  OnDemandFlow,
  OnScheduleFlow,
} from '../../src';
import {
  BUCKET_WRITE,
  bucketActions,
  describeImports,
  renderedDestination,
  renderedProfile,
  renderedSource,
  secret,
  secretText,
  testStack,
} from '../support/applications';
import { FakeDestination } from '../support/fakes';
import { expectDeployable } from '../support/service-model';

const INSTANCE_URL = 'https://123-ABC-456.mktorest.com';
const CLIENT = { clientCredentials: { clientId: secret('clientId'), clientSecret: secret('clientSecret') } };

let stack: Stack;

beforeEach(() => {
  stack = testStack();
});

const newProfile = () => new MarketoConnectorProfile(stack, 'Profile', { oAuth: { flow: CLIENT }, instanceUrl: INSTANCE_URL });

describe('the profile', () => {
  test('signs in as a client', () => {
    newProfile();

    expect(renderedProfile(stack)).toEqual({
      mode: 'Public',
      type: 'Marketo',
      credentials: { Marketo: { ClientId: secretText('clientId'), ClientSecret: secretText('clientSecret') } },
      properties: { Marketo: { InstanceUrl: INSTANCE_URL } },
    });
  });

  test('takes an access token to begin with', () => {
    new MarketoConnectorProfile(stack, 'Profile', { oAuth: { accessToken: secret('token'), flow: CLIENT }, instanceUrl: INSTANCE_URL });

    expect(renderedProfile(stack).credentials).toMatchObject({ Marketo: { AccessToken: secretText('token') } });
  });

  test('refuses an URL with white space', () => {
    expect(() => new MarketoConnectorProfile(stack, 'Profile', { oAuth: { flow: CLIENT }, instanceUrl: 'my instance' })).toThrow(
      '[TestStack/Profile] instanceUrl: "my instance" does not fit',
    );
  });

  test('has its URL made from the account', () => {
    expect(MarketoInstanceUrlBuilder.buildFromAccount('123-ABC-456')).toBe(INSTANCE_URL);
  });
});

describeImports(MarketoConnectorProfile);

describe('the source', () => {
  test('reads an object', () => {
    expect(renderedSource(stack, new MarketoSource({ profile: newProfile(), object: 'leads', apiVersion: 'v1' }))).toMatchObject({
      ConnectorType: 'Marketo',
      ApiVersion: 'v1',
      SourceConnectorProperties: { Marketo: { Object: 'leads' } },
    });
  });

  test('refuses an object with white space', () => {
    expect(() => new MarketoSource({ profile: newProfile(), object: 'my leads' })).toThrow('[MarketoSource] object: "my leads" does not fit');
  });

  const filtered = (condition: FilterCondition) => () =>
    new OnDemandFlow(stack, 'Flow', {
      source: new MarketoSource({ profile: newProfile(), object: 'leads' }),
      destination: new FakeDestination(),
      mappings: [Mapping.mapAll()],
      filters: [Filter.when(condition)],
    });

  test('can be filtered by a range of time', () => {
    filtered(FilterCondition.timestampGreaterThan({ name: 'createdAt', dataType: 'datetime' }, new Date(0)))();

    expect(JSON.stringify(expectDeployable(stack))).toContain('{"Marketo":"GREATER_THAN"}');
  });

  test('cannot be filtered by equality', () => {
    expect(filtered(FilterCondition.stringEquals({ name: 'email', dataType: 'string' }, 'a'))).toThrow(/Marketo .*LESS_THAN, GREATER_THAN, BETWEEN/);
  });

  const scheduled = (rate: Duration) =>
    new OnScheduleFlow(stack, 'Flow', {
      source: new MarketoSource({ profile: newProfile(), object: 'leads' }),
      destination: new FakeDestination(),
      mappings: [Mapping.mapAll()],
      schedule: Schedule.rate(rate),
      pullConfig: { mode: DataPullMode.COMPLETE },
      status: FlowStatus.ACTIVE,
    });

  test('runs every hour', () => {
    scheduled(Duration.hours(1));

    expect(JSON.stringify(expectDeployable(stack))).toContain('rate(1hours)');
  });

  test('does not run more often', () => {
    expect(() => scheduled(Duration.minutes(30))).toThrow(
      'rate(30minutes) is too often; as a source Marketo accepts one run in 60 minutes at most',
    );
  });
});

describe('the destination', () => {
  test('is exported, and inserts into an object', () => {
    const errors = new Bucket(stack, 'Errors');
    const destination = new MarketoDestination({
      profile: newProfile(),
      object: 'leads',
      errorHandling: { errorLocation: { bucket: errors, prefix: 'marketo' }, failOnFirstError: true },
    });

    expect(renderedDestination(stack, destination)).toMatchObject({
      ConnectorType: 'Marketo',
      DestinationConnectorProperties: {
        Marketo: { Object: 'leads', ErrorHandlingConfig: { BucketPrefix: 'marketo', FailOnFirstError: true } },
      },
    });
    expect(Object.values(bucketActions(stack))).toEqual([BUCKET_WRITE]);
  });

  test('refuses an object with white space', () => {
    expect(() => new MarketoDestination({ profile: newProfile(), object: '' })).toThrow('[MarketoDestination] object: "" does not fit');
  });
});
