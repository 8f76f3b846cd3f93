import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnDatabase } from 'aws-cdk-lib/aws-glue';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { CfnCluster } from 'aws-cdk-lib/aws-redshift';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import {
  ConnectorProfileBase,
  ConnectorProfileProps,
  ConnectorType,
  Mapping,
  OnDemandFlow,
  OnDemandFlowProps,
  RedshiftConnectorProfile,
  RedshiftConnectorProfileProps,
  S3Destination,
  SalesforceConnectorProfile,
  SnowflakeConnectorProfile,
} from '../../src';
import { secret, testStack } from '../support/applications';
import { FakeSource } from '../support/fakes';

const PASSED = { bucketAccessRole: 'arn:aws:iam::123456789012:role/Copy', dataApiRole: 'arn:aws:iam::123456789012:role/Query' };

let stack: Stack;
let bucket: Bucket;

beforeEach(() => {
  stack = testStack();
  bucket = new Bucket(stack, 'Bucket');
});

const newFlow = (props: Partial<OnDemandFlowProps> = {}) =>
  new OnDemandFlow(stack, 'Flow', {
    source: new FakeSource(),
    destination: new S3Destination({ location: { bucket } }),
    mappings: [Mapping.mapAll()],
    ...props,
  });

const newRedshift = (props: Partial<RedshiftConnectorProfileProps> = {}) =>
  new RedshiftConnectorProfile(stack, 'Profile', {
    clusterIdentifier: 'cluster',
    databaseName: 'dev',
    basicAuth: { username: 'appflow' },
    intermediateLocation: { bucket },
    ...props,
  });

const newSnowflake = (integration?: { storageUserArn: string; externalId: string }, prefix?: string) =>
  new SnowflakeConnectorProfile(stack, 'Profile', {
    account: 'acme',
    basicAuth: { username: 'APPFLOW', password: secret('password') },
    warehouse: 'WH',
    database: 'SALES',
    stage: 'STAGE',
    location: { bucket, prefix },
    integration,
  });

const refused = (make: () => unknown) => expect(make).toThrow(/AppFlow/);
const resources = () => Object.values(Template.fromStack(stack).toJSON().Resources as { [id: string]: { Type: string } }).map(({ Type }) => Type);

describe('who may assume the role of Snowflake', () => {
  test.each([
    '*',
    'arn:aws:iam::111122223333:root',
    'arn:aws:iam::111122223333:user/*',
    'arn:aws:sts::111122223333:assumed-role/a/b',
    '111122223333',
  ])('is one user or role, and not %s', (storageUserArn) => {
    expect(() => newSnowflake({ storageUserArn, externalId: 'id' })).toThrow('integration.storageUserArn: ');
  });

  test.each(['', ' ', '*'])('needs an external id, which is not %o', (externalId) => {
    expect(() => newSnowflake({ storageUserArn: 'arn:aws:iam::111122223333:user/snowflake', externalId })).toThrow('integration.externalId: ');
  });

  test('is the user that DESC INTEGRATION prints', () => {
    newSnowflake({ storageUserArn: 'arn:aws:iam::111122223333:user/abc1-b-self1234', externalId: 'MYACCOUNT_SFCRole=2_a1B2+c3/d4=' });

    Template.fromStack(stack).resourceCountIs('AWS::IAM::Role', 1);
  });
});

describe('what was refused leaves nothing behind', () => {
  test('a flow: neither permissions of its buckets and its key, nor a role', () => {
    const key = new Key(stack, 'Key');
    const database = new CfnDatabase(stack, 'Database', { catalogId: stack.account, databaseInput: { name: 'lake' } });
    const destination = new S3Destination({ location: { bucket }, catalog: { database, tablePrefix: 'raw' } });

    refused(() => newFlow({ name: '*', key, destination }));

    expect(resources()).toEqual(['AWS::S3::Bucket', 'AWS::KMS::Key', 'AWS::Glue::Database']);
    expect(JSON.stringify(Template.fromStack(stack).toJSON())).not.toContain('appflow.amazonaws.com');
  });

  test('a profile of Redshift: neither the profile nor its roles, nor a role of the cluster', () => {
    const cluster = new CfnCluster(stack, 'Cluster', {
      clusterType: 'single-node', nodeType: 'ra3.large', dbName: 'dev', masterUsername: 'admin', manageMasterPassword: true,
    });

    refused(() => newRedshift({ name: ' ', clusterIdentifier: undefined, cluster }));

    expect(resources()).toEqual(['AWS::S3::Bucket', 'AWS::Redshift::Cluster']);
    expect(cluster.iamRoles).toBeUndefined();
  });

  test('a profile of Snowflake: neither the profile nor the role beside it', () => {
    refused(() => newSnowflake({ storageUserArn: 'arn:aws:iam::111122223333:user/snowflake', externalId: '' }));

    expect(resources()).toEqual(['AWS::S3::Bucket']);
  });

  test('a profile of Salesforce: neither the profile nor a policy of the secret of its client', () => {
    const client = new Secret(stack, 'Client', { encryptionKey: new Key(stack, 'Key') });

    refused(() =>
      new SalesforceConnectorProfile(stack, 'Profile', {
        name: ' ',
        instanceUrl: 'https://acme.my.salesforce.com',
        oAuth: { flow: { refreshTokenGrant: { client, refreshToken: secret('token') } } },
      }));

    expect(resources().sort()).toEqual(['AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::SecretsManager::Secret']);
    expect(JSON.stringify(Template.fromStack(stack).toJSON())).not.toContain('appflow.amazonaws.com');
  });

  test('its id is free again', () => {
    refused(() => newFlow({ name: '*' }));

    expect(() => newFlow()).not.toThrow();
  });

  test('a profile class of your own keeps its key, as it ends no checks', () => {
    class Own extends ConnectorProfileBase {
      constructor(props: ConnectorProfileProps) {
        super(stack, 'Own', props, new ConnectorType('own', true));
      }
      protected override buildConnectorProfileProperties() {
        return {};
      }
    }
    new Own({ key: new Key(stack, 'Key') });

    expect(JSON.stringify(Template.fromStack(stack).findResources('AWS::KMS::Key'))).toContain('appflow.amazonaws.com');
  });
});

describe('a name that becomes part of an ARN', () => {
  const catalog = (tablePrefix: string, name = 'lake') => {
    const database = new CfnDatabase(stack, 'Database', { catalogId: stack.account, databaseInput: { name: 'lake' } });
    Object.defineProperty(database, 'databaseRef', { value: { databaseName: name } });
    return { database, tablePrefix };
  };
  const CASES: [string, string, (name: string) => unknown][] = [
    ['a prefix of tables', 'catalog.tablePrefix', (name) => new S3Destination({ location: { bucket }, catalog: catalog(name) })],
    ['a database of Glue', 'destination.catalog.database', (name) =>
      newFlow({ destination: new S3Destination({ location: { bucket }, catalog: catalog('raw', name) }) })],
    ['a cluster', 'clusterIdentifier', (clusterIdentifier) => newRedshift({ clusterIdentifier })],
    ['a database of Redshift', 'databaseName', (databaseName) => newRedshift({ databaseName })],
    ['a user', 'basicAuth.username', (username) => newRedshift({ basicAuth: { username } })],
    ['a folder for Redshift', 'intermediateLocation.prefix', (prefix) => newRedshift({ intermediateLocation: { bucket, prefix } })],
    ['a folder for Snowflake', 'location.prefix', (prefix) =>
      newSnowflake({ storageUserArn: 'arn:aws:iam::111122223333:user/snowflake', externalId: 'id' }, prefix)],
  ];

  describe.each(CASES)('%s', (_what, property, make) => {
    test.each(['*', 'a*', 'a?b', 'a${aws:username}'])('does not stand for others, as %s would', (name) => {
      expect(() => make(name)).toThrow(`${property}: ${JSON.stringify(name)} does not fit`);
    });
  });

  test('may be any where no role is made with it', () => {
    expect(() => newSnowflake(undefined, 'a*b')).not.toThrow();
    stack = testStack();
    bucket = new Bucket(stack, 'Bucket');
    expect(() => newRedshift({
      basicAuth: { username: '*' },
      intermediateLocation: { bucket, prefix: 'a?' },
      bucketAccessRole: Role.fromRoleArn(stack, 'Copy', PASSED.bucketAccessRole),
      dataApiRole: Role.fromRoleArn(stack, 'Query', PASSED.dataApiRole),
    })).not.toThrow();
  });

  test.each(['*', 'arn:aws:redshift-serverless:us-east-1:123456789012:workgroup/*', 'workgroup'])('is that of a workgroup, not %s', (workgroupArn) => {
    expect(() =>
      newRedshift({ clusterIdentifier: undefined, basicAuth: undefined, workgroup: { workgroupName: 'wg', workgroupArn } })).toThrow('workgroup.workgroupArn: ');
  });
});

describe('a role that is passed', () => {
  const imported = (arn: string) => Role.fromRoleArn(stack, 'Role', arn);

  test('is no user', () => {
    const role = { roleArn: 'arn:aws:iam::123456789012:user/somebody' } as Role;

    expect(() => newRedshift({ dataApiRole: role })).toThrow('dataApiRole: ');
  });

  test('is one of the account', () => {
    stack = new Stack(new App(), 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });
    bucket = new Bucket(stack, 'Bucket');
    const role = imported('arn:aws:iam::999999999999:role/Other');

    expect(() => newRedshift({ dataApiRole: role })).toThrow('dataApiRole: is in account 999999999999');
    expect(() => newRedshift({ bucketAccessRole: role })).toThrow('bucketAccessRole: is in account 999999999999');
  });
});

describe.each(['us-gov-west-1', 'cn-north-1'])('in %s', (region) => {
  beforeEach(() => {
    stack = new Stack(new App(), 'Stack', { env: { account: '123456789012', region } });
    bucket = new Bucket(stack, 'Bucket');
  });

  test('a key is refused, whose ARN AppFlow does not accept', () => {
    expect(() => newFlow({ key: new Key(stack, 'Key') })).toThrow('key: is in the partition aws-');
  });

  test('a role and a secret are', () => {
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('appflow.amazonaws.com') });
    const client = new Secret(stack, 'Client', { encryptionKey: new Key(stack, 'Key') });

    expect(() => newRedshift({ dataApiRole: role })).toThrow('dataApiRole: is in the partition aws-');
    expect(() =>
      new SalesforceConnectorProfile(stack, 'Salesforce', {
        instanceUrl: 'https://acme.my.salesforce.com',
        oAuth: { flow: { refreshTokenGrant: { client, refreshToken: secret('token') } } },
      })).toThrow('is in the partition aws-');
  });
});
