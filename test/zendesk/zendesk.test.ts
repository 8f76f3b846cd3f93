import { Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  ErrorHandlingConfiguration,
  Filter,
  FilterCondition,
  Mapping,
  OnDemandFlow,
  WriteOperation,
  ZendeskConnectorProfile,
  ZendeskDestination,
  ZendeskInstanceUrlBuilder,
  ZendeskSource,
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
  warnings,
} from '../support/applications';
import { FakeDestination } from '../support/fakes';
import { expectDeployable } from '../support/service-model';

const INSTANCE_URL = 'https://my-company.zendesk.com';
const CLIENT = { clientId: secret('clientId'), clientSecret: secret('clientSecret') };

let stack: Stack;

beforeEach(() => {
  stack = testStack();
});

const newProfile = (instanceUrl = INSTANCE_URL) =>
  new ZendeskConnectorProfile(stack, 'Profile', { oAuth: { ...CLIENT, accessToken: secret('token') }, instanceUrl });

describe('the profile', () => {
  test('signs in with a token', () => {
    newProfile();

    expect(renderedProfile(stack)).toEqual({
      mode: 'Public',
      type: 'Zendesk',
      credentials: {
        Zendesk: { AccessToken: secretText('token'), ClientId: secretText('clientId'), ClientSecret: secretText('clientSecret') },
      },
      properties: { Zendesk: { InstanceUrl: INSTANCE_URL } },
    });
    expect(warnings(stack, 'accessTokenMissing')).toEqual([]);
  });

  test('warns about a missing token, and makes none up', () => {
    new ZendeskConnectorProfile(stack, 'Profile', { oAuth: CLIENT, instanceUrl: INSTANCE_URL });

    expect(renderedProfile(stack).credentials).toEqual({
      Zendesk: { ClientId: secretText('clientId'), ClientSecret: secretText('clientSecret') },
    });
    expect(warnings(stack, 'accessTokenMissing')).toEqual([expect.stringContaining('oAuth.accessToken: AppFlow signs in with tokens')]);
  });

  test('refuses an URL with white space', () => {
    expect(() => newProfile('my company')).toThrow('[TestStack/Profile] instanceUrl: "my company" does not fit');
  });

  test('has its URL made from the account', () => {
    expect(ZendeskInstanceUrlBuilder.buildFromAccount('my-company')).toBe(INSTANCE_URL);
  });
});

describeImports(ZendeskConnectorProfile);

describe('the source', () => {
  const newSource = (object = 'tickets') => new ZendeskSource({ profile: newProfile(), object, apiVersion: 'v2' });

  test('reads an object', () => {
    expect(renderedSource(stack, newSource())).toMatchObject({
      ConnectorType: 'Zendesk',
      ApiVersion: 'v2',
      SourceConnectorProperties: { Zendesk: { Object: 'tickets' } },
    });
  });

  test('refuses an object with white space', () => {
    expect(() => newSource('my tickets')).toThrow('[ZendeskSource] object: "my tickets" does not fit');
  });

  const filtered = (condition: FilterCondition) =>
    new OnDemandFlow(stack, 'Flow', {
      source: newSource(),
      destination: new FakeDestination(),
      mappings: [Mapping.mapAll()],
      filters: [Filter.when(condition)],
    });

  test('can be filtered by GREATER_THAN', () => {
    filtered(FilterCondition.timestampGreaterThan({ name: 'updated_at', dataType: 'datetime' }, new Date(0)));

    expect(JSON.stringify(expectDeployable(stack))).toContain('{"Zendesk":"GREATER_THAN"}');
  });

  test.each([
    ['EQUAL_TO', FilterCondition.stringEquals({ name: 'status', dataType: 'string' }, 'open')],
    ['GREATER_THAN_OR_EQUAL_TO', FilterCondition.timestampGreaterThanEquals({ name: 'updated_at', dataType: 'datetime' }, new Date(0))],
  ])('cannot be filtered by %s', (_, condition) => {
    expect(() => filtered(condition)).toThrow(/Zendesk.*GREATER_THAN/);
  });
});

describe('the destination', () => {
  const newDestination = (operation: WriteOperation, errorHandling?: ErrorHandlingConfiguration) =>
    new ZendeskDestination({ profile: newProfile(), object: 'tickets', operation, errorHandling });

  test.each([
    ['inserts', WriteOperation.insert(), { WriteOperationType: 'INSERT' }],
    ['updates', WriteOperation.update(['id']), { WriteOperationType: 'UPDATE', IdFieldNames: ['id'] }],
    ['upserts', WriteOperation.upsert(['external_id']), { WriteOperationType: 'UPSERT', IdFieldNames: ['external_id'] }],
  ])('is exported, and %s', (_, operation, rendered) => {
    expect(renderedDestination(stack, newDestination(operation))).toMatchObject({
      ConnectorType: 'Zendesk',
      DestinationConnectorProperties: { Zendesk: { Object: 'tickets', ...rendered } },
    });
  });

  test('does not delete', () => {
    expect(() => newDestination(WriteOperation.delete(['id']))).toThrow(
      '[ZendeskDestination] operation: Zendesk cannot DELETE; as a destination it accepts INSERT, UPDATE, UPSERT',
    );
  });

  test('lets AppFlow write to the bucket for errors', () => {
    const bucket = new Bucket(stack, 'Errors');
    const destination = newDestination(WriteOperation.insert(), { errorLocation: { bucket, prefix: 'zendesk' }, failOnFirstError: true });

    expect(renderedDestination(stack, destination)).toMatchObject({
      DestinationConnectorProperties: {
        Zendesk: { ErrorHandlingConfig: { BucketName: stack.resolve(bucket.bucketName), BucketPrefix: 'zendesk', FailOnFirstError: true } },
      },
    });
    expect(Object.values(bucketActions(stack))).toEqual([BUCKET_WRITE]);
  });
});
