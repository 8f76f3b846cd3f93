import { CfnResource, SecretValue, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CfnCluster } from 'aws-cdk-lib/aws-redshift';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Mapping, OnDemandFlow, RedshiftConnectorProfile, RedshiftConnectorProfileProps, RedshiftDestination, RedshiftDestinationObject } from '../../src';
import {
  BUCKET_WRITE,
  bucketActions,
  describeImports,
  renderedDestination,
  renderedProfile,
  secret,
  secretText,
  testStack,
  warnings,
} from '../support/applications';
import { FakeSource } from '../support/fakes';

let stack: Stack;
let bucket: Bucket;

beforeEach(() => {
  stack = testStack();
  bucket = new Bucket(stack, 'Bucket');
});

const newProfile = (props: Partial<RedshiftConnectorProfileProps> = {}, id = 'Profile') =>
  new RedshiftConnectorProfile(stack, id, { databaseName: 'dev', intermediateLocation: { bucket }, ...props });

const newCluster = (iamRoles?: string[]) =>
  new CfnCluster(stack, 'Cluster', {
    clusterType: 'single-node',
    nodeType: 'ra3.large',
    dbName: 'dev',
    masterUsername: 'admin',
    manageMasterPassword: true,
    iamRoles,
  });

const BY_USER = { basicAuth: { username: 'appflow' } };

test('all faults of a profile stand in one error, those of its password and its bucket too', () => {
  const foreign = Bucket.fromBucketAttributes(stack, 'Foreign', { bucketName: 'bucket', region: 'us-east-1' });
  const make = () =>
    newProfile({ name: 'a b', intermediateLocation: { bucket: foreign }, basicAuth: { password: SecretValue.unsafePlainText('a b') } });

  expect(make).toThrow(/- name: [^]*- cluster, clusterIdentifier, workgroup: [^]*- basicAuth.username: [^]*- bucket .*Foreign: [^]*- basicAuth.password: /);
});

describe('the profile of a cluster', () => {
  test('signs in by the Data API as a user of the database', () => {
    const profile = newProfile({
      cluster: newCluster(),
      basicAuth: { username: 'appflow', password: secret('password') },
      intermediateLocation: { bucket, prefix: 'redshift' },
    });

    expect(renderedProfile(stack)).toEqual({
      mode: 'Public',
      type: 'Redshift',
      credentials: { Redshift: { Username: 'appflow', Password: secretText('password') } },
      properties: {
        Redshift: {
          ClusterIdentifier: { Ref: 'Cluster' },
          DatabaseName: 'dev',
          BucketName: stack.resolve(bucket.bucketName),
          BucketPrefix: 'redshift',
          RoleArn: stack.resolve(profile.bucketAccessRole?.roleArn),
          DataApiRoleArn: stack.resolve(profile.dataApiRole?.roleArn),
        },
      },
    });
    expect(Object.values(bucketActions(stack))).toEqual([BUCKET_WRITE]);
    expect(warnings(stack, 'redshiftRoleNotAttached')).toEqual([]);
  });

  test('needs no password', () => {
    newProfile({ clusterIdentifier: 'my-cluster', ...BY_USER });

    expect(renderedProfile(stack)).toMatchObject({
      credentials: { Redshift: { Username: 'appflow' } },
      properties: { Redshift: { ClusterIdentifier: 'my-cluster' } },
    });
  });
});

test('the profile of a workgroup signs in as the Data API role', () => {
  newProfile({ workgroup: { workgroupName: 'my-workgroup' } });
  const { credentials, properties } = renderedProfile(stack);

  expect(credentials).toBeUndefined();
  expect(properties).toMatchObject({ Redshift: { IsRedshiftServerless: true, WorkgroupName: 'my-workgroup', DatabaseName: 'dev' } });
});

test.each<[string, Partial<RedshiftConnectorProfileProps>, string]>([
  ['neither cluster nor workgroup', BY_USER, 'cluster, clusterIdentifier, workgroup: none is given; AppFlow accepts exactly one'],
  ['both', { clusterIdentifier: 'c', workgroup: { workgroupName: 'w' } }, 'clusterIdentifier and workgroup exclude each other'],
  ['a cluster without a user', { clusterIdentifier: 'c', basicAuth: {} }, 'basicAuth.username: missing; for a cluster AppFlow needs the user'],
  ['a cluster without sign-in', { clusterIdentifier: 'c' }, 'basicAuth.username: missing'],
  ['a workgroup with a user', { workgroup: { workgroupName: 'w' }, ...BY_USER }, 'basicAuth: does not go with a workgroup'],
  ['an identifier with white space', { clusterIdentifier: 'a b', ...BY_USER }, 'clusterIdentifier: "a b" does not fit'],
  ['a workgroup with white space', { workgroup: { workgroupName: 'a b' } }, 'workgroup.workgroupName: "a b" does not fit'],
  ['a database with white space', { clusterIdentifier: 'c', ...BY_USER, databaseName: 'a b' }, 'databaseName: "a b" does not fit'],
  ['a user with white space', { clusterIdentifier: 'c', basicAuth: { username: 'a b' } }, 'basicAuth.username: "a b" does not fit'],
])('a profile with %s is refused', (_, props, message) => {
  expect(() => newProfile(props)).toThrow(message);
});

test('a prefix that is longer than CloudFormation allows for profiles is refused', () => {
  const intermediateLocation = { bucket, prefix: 'x'.repeat(129) };

  expect(() => newProfile({ clusterIdentifier: 'c', ...BY_USER, intermediateLocation })).toThrow('AppFlow accepts at most 128 characters');
});

describeImports(RedshiftConnectorProfile);

describe('the destination', () => {
  const newDestination = (object: RedshiftDestinationObject) =>
    new RedshiftDestination({
      profile: newProfile({ clusterIdentifier: 'c', ...BY_USER, intermediateLocation: { bucket, prefix: 'redshift' } }),
      object,
    });

  test.each<[string, RedshiftDestinationObject, string]>([
    ['a name', { table: 'orders' }, 'public.orders'],
    ['a schema and a name', { table: 'orders', schema: 'sales' }, 'sales.orders'],
    ['a table', { table: { tableName: 'orders' } }, 'public.orders'],
    ['a name, without a union', { tableName: 'orders', schema: 'sales' }, 'sales.orders'],
  ])('writes to a table given by %s', (_, object, rendered) => {
    expect(renderedDestination(stack, newDestination(object))).toMatchObject({
      ConnectorType: 'Redshift',
      DestinationConnectorProperties: {
        Redshift: { Object: rendered, IntermediateBucketName: stack.resolve(bucket.bucketName), BucketPrefix: 'redshift' },
      },
    });
  });

  test.each<[string, RedshiftDestinationObject, string]>([
    ['no table', {}, 'object.table, object.tableName: none is given'],
    ['two tables', { table: 'a', tableName: 'b' }, 'object.table, object.tableName: object.table and object.tableName exclude each other'],
    ['a table with white space', { table: 'a b' }, 'object.table: "a b" does not fit'],
  ])('refuses %s', (_, object, message) => {
    expect(() => newDestination(object)).toThrow(`[RedshiftDestination] ${message}`);
  });

  test('lets AppFlow write to the bucket for errors', () => {
    const errors = new Bucket(stack, 'Errors');
    const destination = new RedshiftDestination({
      profile: newProfile({ clusterIdentifier: 'c', ...BY_USER }),
      object: { table: 'orders' },
      errorHandling: { errorLocation: { bucket: errors, prefix: 'errors' }, failOnFirstError: true },
    });

    expect(renderedDestination(stack, destination)).toMatchObject({
      DestinationConnectorProperties: {
        Redshift: {
          ErrorHandlingConfig: { BucketName: stack.resolve(errors.bucketName), BucketPrefix: 'errors', FailOnFirstError: true },
        },
      },
    });
    expect(Object.values(bucketActions(stack))).toEqual([BUCKET_WRITE, BUCKET_WRITE]);
  });

  test('works with an imported profile whose attributes name the location', () => {
    const profile = RedshiftConnectorProfile.fromConnectorProfileAttributes(stack, 'Profile', {
      connectorProfileName: 'Mine',
      intermediateLocation: { bucket, prefix: 'theirs' },
    });

    expect(renderedDestination(stack, new RedshiftDestination({ profile, object: { table: 'orders' } }))).toMatchObject({
      ConnectorProfileName: 'Mine',
      DestinationConnectorProperties: { Redshift: { IntermediateBucketName: stack.resolve(bucket.bucketName), BucketPrefix: 'theirs' } },
    });
  });

  test('waits for a table that is a construct', () => {
    const table = Object.assign(new CfnResource(stack, 'Table', { type: 'Custom::RedshiftDatabaseTable' }), { tableName: 'orders' });
    new OnDemandFlow(stack, 'Flow', {
      source: new FakeSource(),
      destination: new RedshiftDestination({ profile: newProfile({ cluster: newCluster(), basicAuth: { username: 'u' } }), object: { table } }),
      mappings: [Mapping.mapAll()],
    });

    Template.fromStack(stack).hasResource('AWS::AppFlow::Flow', { DependsOn: Match.arrayWith(['Table']) });
  });

  test('works with an imported profile if it names the location itself', () => {
    const profile = RedshiftConnectorProfile.fromConnectorProfileName(stack, 'Profile', 'Mine');
    const destination = new RedshiftDestination({ profile, object: { table: 'orders' }, intermediateLocation: { bucket } });

    expect(renderedDestination(stack, destination)).toMatchObject({
      DestinationConnectorProperties: { Redshift: { IntermediateBucketName: stack.resolve(bucket.bucketName) } },
    });
    expect(Object.values(bucketActions(stack))).toEqual([BUCKET_WRITE]);
  });

  test('says that an imported profile does not know the location', () => {
    const profile = RedshiftConnectorProfile.fromConnectorProfileName(stack, 'Profile', 'Mine');

    expect(() => new RedshiftDestination({ profile, object: { table: 'orders' } })).toThrow(
      '[RedshiftDestination] intermediateLocation: unknown, because the profile is imported; give it here or as intermediateLocation of fromConnectorProfileAttributes',
    );
  });
});
