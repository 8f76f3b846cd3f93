import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import {
  SnowflakeConnectorProfile,
  SnowflakeConnectorProfileAttributes,
  SnowflakeConnectorProfileProps,
  SnowflakeDestination,
  SnowflakeDestinationProps,
} from '../../src';
import {
  BUCKET_WRITE,
  bucketActions,
  describeImports,
  onlyResource,
  renderedDestination,
  renderedProfile,
  secret,
  secretText,
  testStack,
} from '../support/applications';

const INTEGRATION = { storageUserArn: 'arn:aws:iam::111122223333:user/snowflake', externalId: 'ABC_SFCRole=2_x' };

let stack: Stack;
let bucket: Bucket;

beforeEach(() => {
  stack = testStack();
  bucket = new Bucket(stack, 'Bucket');
});

const newProfile = (props: Partial<SnowflakeConnectorProfileProps> = {}) =>
  new SnowflakeConnectorProfile(stack, 'Profile', {
    account: 'xy12345.eu-west-1',
    basicAuth: { username: 'APPFLOW', password: secret('password') },
    warehouse: 'LOAD WH',
    database: 'SALES',
    stage: 'APPFLOW_STAGE',
    location: { bucket },
    ...props,
  });

describe('the profile', () => {
  test('has all that AppFlow needs', () => {
    newProfile({ region: 'eu-west-1', schema: 'RAW', location: { bucket, prefix: 'snowflake' } });

    expect(renderedProfile(stack)).toEqual({
      mode: 'Public',
      type: 'Snowflake',
      credentials: { Snowflake: { Username: 'APPFLOW', Password: secretText('password') } },
      properties: {
        Snowflake: {
          AccountName: 'xy12345.eu-west-1',
          Region: 'eu-west-1',
          Warehouse: 'LOAD WH',
          Stage: 'SALES.RAW.APPFLOW_STAGE',
          BucketName: stack.resolve(bucket.bucketName),
          BucketPrefix: 'snowflake',
        },
      },
    });
    expect(Object.values(bucketActions(stack))).toEqual([BUCKET_WRITE]);
  });

  test('has one schema for stage and tables, also when it is the default', () => {
    const profile = newProfile();
    const destination = renderedDestination(stack, new SnowflakeDestination({ profile, object: { table: 'ORDERS' } }));

    expect(renderedProfile(stack).properties).toMatchObject({ Snowflake: { Stage: 'SALES.PUBLIC.APPFLOW_STAGE' } });
    expect(destination).toMatchObject({ DestinationConnectorProperties: { Snowflake: { Object: 'SALES.PUBLIC.ORDERS' } } });
  });

  test('reaches Snowflake through AWS PrivateLink', () => {
    const privateLinkServiceName = 'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0';
    newProfile({ privateLinkServiceName });

    expect(renderedProfile(stack)).toMatchObject({
      mode: 'Private',
      properties: { Snowflake: { PrivateLinkServiceName: privateLinkServiceName } },
    });
  });

  test.each<[string, Partial<SnowflakeConnectorProfileProps>, string]>([
    ['an account with white space', { account: 'a b' }, 'account: "a b" does not fit'],
    ['a region with white space', { region: 'a b' }, 'region: "a b" does not fit'],
    ['a user name with white space', { basicAuth: { username: 'a b', password: secret('password') } }, 'basicAuth.username: "a b" does not fit'],
    ['a warehouse in quotes', { warehouse: '"wh"' }, 'warehouse: "\\"wh\\"" does not fit'],
    ['a stage with white space', { stage: 'my stage' }, 'stage: "my stage" does not fit'],
    ['a schema without a name', { schema: '' }, 'schema: "" does not fit'],
    ['a stage that is too long with its schema', { stage: 's'.repeat(512) }, 'database, schema and stage together: "SALES.PUBLIC.sss'],
    ['an empty endpoint service, which only the API accepts', { privateLinkServiceName: '' }, 'privateLinkServiceName: "" does not fit'],
    ['another service than an endpoint', { privateLinkServiceName: 'snow' }, 'privateLinkServiceName: "snow" does not fit'],
  ])('refuses %s', (_, props, message) => {
    expect(() => newProfile(props)).toThrow(`[TestStack/Profile] ${message}`);
  });

  test('refuses a prefix that is longer than CloudFormation allows for profiles', () => {
    expect(() => newProfile({ location: { bucket, prefix: 'x'.repeat(129) } })).toThrow('AppFlow accepts at most 128 characters');
  });
});

describe('the role of the storage integration', () => {
  test('is made only for an integration', () => {
    expect(newProfile().integrationRole).toBeUndefined();
    Template.fromStack(stack).resourceCountIs('AWS::IAM::Role', 0);
  });

  test('can be assumed by the user of Snowflake, under the external id', () => {
    const { integrationRole } = newProfile({ integration: INTEGRATION });

    expect(integrationRole?.node.path).toBe('TestStack/ProfileIntegrationRole');
    expect(onlyResource(stack, 'AWS::IAM::Role').AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Action: 'sts:AssumeRole',
          Principal: { AWS: INTEGRATION.storageUserArn },
          Condition: { StringEquals: { 'sts:ExternalId': INTEGRATION.externalId } },
        },
      ],
    });
  });

  test.each([
    ['snowflake', 'snowflake/*', { Condition: { StringLike: { 's3:prefix': ['snowflake', 'snowflake/*'] } } }],
    ['snowflake//', 'snowflake/*', { Condition: { StringLike: { 's3:prefix': ['snowflake', 'snowflake/*'] } } }],
    [undefined, '*', {}],
  ])('can read and list what lies under the prefix %s, and nothing else', (prefix, objects, condition) => {
    newProfile({ integration: INTEGRATION, location: { bucket, prefix } });
    const arn = stack.resolve(bucket.bucketArn);

    expect(onlyResource(stack, 'AWS::IAM::Policy').PolicyDocument).toMatchObject({
      Statement: [
        { Action: ['s3:GetObject', 's3:GetObjectVersion'], Resource: { 'Fn::Join': ['', [arn, `/${objects}`]] } },
        { Action: 's3:ListBucket', Resource: arn, ...condition },
        { Action: 's3:GetBucketLocation', Resource: arn },
      ],
    });
  });

  test('can decrypt with the key of the bucket', () => {
    const encryptionKey = new Key(stack, 'Key');
    const encrypted = new Bucket(stack, 'Encrypted', { encryption: BucketEncryption.KMS, encryptionKey });
    newProfile({ integration: INTEGRATION, location: { bucket: encrypted } });

    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([{ Action: 'kms:Decrypt', Effect: 'Allow', Resource: stack.resolve(encryptionKey.keyArn) }]),
      },
    });
  });
});

describeImports(SnowflakeConnectorProfile);

describe('the destination', () => {
  test('writes to a table, by way of the location of the profile', () => {
    const errors = new Bucket(stack, 'Errors');
    const destination = new SnowflakeDestination({
      profile: newProfile({ location: { bucket, prefix: 'snowflake' } }),
      object: { table: 'ORDERS' },
      errorHandling: { errorLocation: { bucket: errors, prefix: 'errors' }, failOnFirstError: true },
    });

    expect(renderedDestination(stack, destination)).toMatchObject({
      ConnectorType: 'Snowflake',
      DestinationConnectorProperties: {
        Snowflake: {
          Object: 'SALES.PUBLIC.ORDERS',
          IntermediateBucketName: stack.resolve(bucket.bucketName),
          BucketPrefix: 'snowflake',
          ErrorHandlingConfig: { BucketName: stack.resolve(errors.bucketName), BucketPrefix: 'errors', FailOnFirstError: true },
        },
      },
    });
    expect(Object.values(bucketActions(stack))).toEqual([BUCKET_WRITE, BUCKET_WRITE]);
  });

  test('refuses a table with white space', () => {
    expect(() => new SnowflakeDestination({ profile: newProfile(), object: { table: 'a b' } })).toThrow(
      '[SnowflakeDestination] object.table: "a b" does not fit',
    );
  });

  test('refuses a prefix that is too long', () => {
    const location = { bucket, prefix: 'x'.repeat(513) };

    expect(() => new SnowflakeDestination({ profile: newProfile(), object: { table: 'T' }, location })).toThrow('location.prefix: ');
  });

  type Given = Pick<SnowflakeDestinationProps, 'object' | 'location'>;
  type Attributes = Pick<SnowflakeConnectorProfileAttributes, 'database' | 'schema' | 'location'>;

  test.each<[string, () => Attributes, () => Given]>([
    ['its attributes', () => ({ database: 'SALES', schema: 'RAW', location: { bucket } }), () => ({ object: { table: 'T' } })],
    ['the destination', () => ({}), () => ({ object: { table: 'T', database: 'SALES', schema: 'RAW' }, location: { bucket } })],
    ['both, the destination first', () => ({ database: 'X', schema: 'RAW', location: { bucket } }), () => ({ object: { table: 'T', database: 'SALES' } })],
  ])('works with an imported profile, by %s', (_, attributes, given) => {
    const profile = SnowflakeConnectorProfile.fromConnectorProfileAttributes(stack, 'Profile', {
      connectorProfileName: 'Mine',
      ...attributes(),
    });

    expect(renderedDestination(stack, new SnowflakeDestination({ profile, ...given() }))).toMatchObject({
      ConnectorProfileName: 'Mine',
      DestinationConnectorProperties: {
        Snowflake: { Object: 'SALES.RAW.T', IntermediateBucketName: stack.resolve(bucket.bucketName) },
      },
    });
  });

  test.each(['object.database', 'object.schema', 'location'])('says what an imported profile does not know: %s', (property) => {
    const profile = SnowflakeConnectorProfile.fromConnectorProfileName(stack, 'Profile', 'Mine');

    expect(() => new SnowflakeDestination({ profile, object: { table: 'T' } })).toThrow(
      `${property}: unknown, because the profile is imported; give it here or as`,
    );
  });
});
