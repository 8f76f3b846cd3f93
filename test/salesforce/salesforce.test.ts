import { App, Lazy, SecretValue, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { SalesforceToS3 } from '../../examples/salesforce-to-s3/stack';
import {
  ConnectionMode,
  Filter,
  FilterCondition,
  FlowStatus,
  IDestination,
  IMapping,
  ISource,
  Mapping,
  OnDemandFlow,
  OnDemandFlowProps,
  OnEventFlow,
  S3Destination,
  SalesforceConnectorProfile,
  SalesforceConnectorProfileProps,
  SalesforceDataTransferApi,
  SalesforceDestination,
  SalesforceOAuthSettings,
  SalesforceSource,
  SalesforceSourceProps,
  WriteOperation,
} from '../../src';
import { FakeDestination, FakeSource } from '../support/fakes';
import { expectDeployable } from '../support/service-model';
import { warningsOf } from '../support/tasks';

const ENV = { account: '111111111111', region: 'us-east-1' };
const CLIENT_ARN = 'arn:aws:secretsmanager:us-east-1:111111111111:secret:client-abcdef';
const instanceUrl = 'https://example.my.salesforce.com';
const secret = (name: string) => SecretValue.secretsManager(name);
const reference = (name: string) => `{{resolve:secretsmanager:${name}:SecretString:::}}`;
const stackIn = () => new Stack(new App(), 'Stack', { env: ENV });
const imported = (stack: Stack) => Secret.fromSecretCompleteArn(stack, 'Client', CLIENT_ARN);

const profileIn = (stack: Stack, oAuth: SalesforceOAuthSettings = { accessToken: secret('access') }, props: Partial<SalesforceConnectorProfileProps> = {}) =>
  new SalesforceConnectorProfile(stack, 'Profile', { instanceUrl, oAuth, ...props });
const configOf = (stack: Stack) => {
  expectDeployable(stack);
  const { ConnectionMode: mode, ConnectorProfileConfig: config } = Object.values(Template.fromStack(stack).findResources('AWS::AppFlow::ConnectorProfile'))[0].Properties;
  return { mode, credentials: config.ConnectorProfileCredentials.Salesforce, properties: config.ConnectorProfileProperties.Salesforce };
};

test('the main example is a bucket, a client secret, a profile and a flow, with the policies that AppFlow needs', () => {
  const stack = new SalesforceToS3(new App(), 'SalesforceToS3', {
    instanceUrl,
    accessToken: secret('access'),
    refreshToken: secret('refresh'),
    clientId: secret('clientId'),
    clientSecret: secret('clientSecret'),
  });

  const template = expectDeployable(stack);
  expect(Object.values(template.Resources ?? {}).map(({ Type }) => Type).sort()).toEqual([
    'AWS::AppFlow::ConnectorProfile',
    'AWS::AppFlow::Flow',
    'AWS::KMS::Key',
    'AWS::S3::Bucket',
    'AWS::S3::BucketPolicy',
    'AWS::SecretsManager::ResourcePolicy',
    'AWS::SecretsManager::Secret',
  ]);
});

describe('signs in with', () => {
  test.each<[string, (client: ISecret) => SalesforceOAuthSettings, object]>([
    ['an access token', () => ({ accessToken: secret('access') }), { AccessToken: reference('access') }],
    [
      'an access and a refresh token',
      () => ({ accessToken: secret('access'), flow: { refreshTokenGrant: { refreshToken: secret('refresh') } } }),
      { AccessToken: reference('access'), RefreshToken: reference('refresh') },
    ],
    [
      'a complete refresh grant, which makes the access token useless',
      (client) => ({ flow: { refreshTokenGrant: { refreshToken: secret('refresh'), client } } }),
      { AccessToken: 'dummyAccessToken', RefreshToken: reference('refresh'), ClientCredentialsArn: CLIENT_ARN },
    ],
    [
      'a JSON Web Token',
      (client) => ({ flow: { jwtBearer: { jwtToken: secret('jwt'), client } } }),
      { JwtToken: reference('jwt'), OAuth2GrantType: 'JWT_BEARER', ClientCredentialsArn: CLIENT_ARN },
    ],
  ])('%s, and invents no other secret', (_title, oAuth, credentials) => {
    const stack = stackIn();
    profileIn(stack, oAuth(imported(stack)));

    expect(configOf(stack).credentials).toEqual(credentials);
  });

  test.each<[string, (client: ISecret) => SalesforceOAuthSettings, string]>([
    ['nothing', () => ({}), 'oAuth: incomplete; AppFlow accepts an accessToken, a refreshTokenGrant with refreshToken and client, or a jwtBearer'],
    ['a refresh token alone', () => ({ flow: { refreshTokenGrant: { refreshToken: secret('refresh') } } }), 'oAuth: incomplete'],
    ['a client alone', (client) => ({ flow: { refreshTokenGrant: { client } } }), 'oAuth: incomplete'],
    [
      'two grants',
      (client) => ({ flow: { refreshTokenGrant: { refreshToken: secret('refresh'), client }, jwtBearer: { jwtToken: secret('jwt'), client } } }),
      'oAuth.flow: refreshTokenGrant and jwtBearer exclude each other',
    ],
  ])('fails with %s', (_title, oAuth, problem) => {
    const stack = stackIn();

    expect(() => profileIn(stack, oAuth(imported(stack)))).toThrow(`[Stack/Profile] ${problem}`);
  });

  test('a client secret of the app, which AppFlow may read and decrypt', () => {
    const stack = stackIn();
    const client = new Secret(stack, 'Client', { encryptionKey: new Key(stack, 'Key') });
    profileIn(stack, { accessToken: secret('access'), flow: { refreshTokenGrant: { refreshToken: secret('refresh'), client } } });

    expect(configOf(stack).credentials.ClientCredentialsArn).toEqual({ Ref: expect.stringContaining('Client') });
    const template = Template.fromStack(stack);
    const statement = { Effect: 'Allow', Principal: { Service: 'appflow.amazonaws.com' }, Condition: { StringEquals: { 'aws:SourceAccount': '111111111111' } }, Resource: '*' };
    const [policy] = Object.keys(
      template.findResources('AWS::SecretsManager::ResourcePolicy', {
        Properties: { ResourcePolicy: { Statement: [{ ...statement, Action: ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'] }] } },
      }),
    );
    template.hasResourceProperties('AWS::KMS::Key', { KeyPolicy: { Statement: Match.arrayWith([{ ...statement, Action: 'kms:Decrypt' }]) } });
    template.hasResource('AWS::AppFlow::ConnectorProfile', { DependsOn: Match.arrayWith([policy]) });
  });

  test('a client secret under the key of AWS, which AppFlow cannot use: a warning', () => {
    const stack = stackIn();
    profileIn(stack, { accessToken: secret('access'), flow: { refreshTokenGrant: { refreshToken: secret('refresh'), client: new Secret(stack, 'Client') } } });

    expect(warningsOf(stack, 'secretWithoutCustomerKey')).toHaveLength(1);
  });

  test('an imported client secret, whose policy has to be changed by hand: a warning with the statement', () => {
    const stack = stackIn();
    profileIn(stack, { accessToken: secret('access'), flow: { refreshTokenGrant: { refreshToken: secret('refresh'), client: imported(stack) } } });

    expect(warningsOf(stack, 'secretPolicyNotChanged')).toEqual([expect.stringContaining('"secretsmanager:GetSecretValue"')]);
  });
});

test.each<[Partial<SalesforceConnectorProfileProps>, object]>([
  [{}, { mode: 'Public', properties: { InstanceUrl: instanceUrl } }],
  [{ isSandbox: true }, { properties: { InstanceUrl: instanceUrl, isSandboxEnvironment: true } }],
  [
    { connectionMode: ConnectionMode.PRIVATE, usePrivateLinkForMetadataAndAuthorization: true },
    { mode: 'Private', properties: { InstanceUrl: instanceUrl, usePrivateLinkForMetadataAndAuthorization: true } },
  ],
])('%j reaches the profile', (props, expected) => {
  const stack = stackIn();
  profileIn(stack, undefined, props);

  expect(configOf(stack)).toMatchObject(expected);
});

test.each<[string, Partial<SalesforceConnectorProfileProps>, string]>([
  ['PrivateLink for metadata over the internet', { usePrivateLinkForMetadataAndAuthorization: true }, 'usePrivateLinkForMetadataAndAuthorization: AppFlow takes it only with connectionMode PRIVATE'],
  ['an URL with a space', { instanceUrl: 'https://a b' }, 'instanceUrl: "https://a b" does not fit'],
])('a profile fails for %s', (_title, props, problem) => {
  expect(() => profileIn(stackIn(), undefined, props)).toThrow(`[Stack/Profile] ${problem}`);
});

test.each([
  ['fromConnectorProfileArn', 'arn:aws:appflow:eu-west-1:222222222222:connectorprofile/p'],
  ['fromConnectionProfileArn', 'arn:aws:appflow:eu-west-1:222222222222:connectorprofile/p'],
  ['fromConnectorProfileName', 'p'],
  ['fromConnectionProfileName', 'p'],
] as const)('%s gives a profile of this class', (method, value) => {
  const profile = SalesforceConnectorProfile[method](stackIn(), 'Existing', value);

  expect(profile).toBeInstanceOf(SalesforceConnectorProfile);
  expect(profile.name).toBe('p');
  expect(profile.env.region).toBe(value === 'p' ? 'us-east-1' : 'eu-west-1');
});

describe('a flow', () => {
  const flowOf = (make: (profile: SalesforceConnectorProfile, stack: Stack) => { source?: ISource; destination?: IDestination }) => {
    const stack = stackIn();
    const vertices = { source: new FakeSource(), destination: new FakeDestination(), ...make(profileIn(stack), stack) };
    new OnDemandFlow(stack, 'Flow', { ...vertices, mappings: [Mapping.map({ name: 'Id' }, { name: 'Id' })] });
    expectDeployable(stack);
    return Object.values(Template.fromStack(stack).findResources('AWS::AppFlow::Flow'))[0].Properties;
  };

  test('reads from Salesforce', () => {
    const { SourceFlowConfig: source } = flowOf((profile) => ({
      source: new SalesforceSource({
        profile,
        object: 'Account',
        apiVersion: '58.0',
        dataTransferApi: SalesforceDataTransferApi.REST_SYNC,
        enableDynamicFieldUpdate: true,
        includeDeletedRecords: true,
      }),
    }));

    expect(source).toMatchObject({
      ConnectorType: 'Salesforce',
      ApiVersion: '58.0',
      SourceConnectorProperties: {
        Salesforce: { Object: 'Account', DataTransferApi: 'REST_SYNC', EnableDynamicFieldUpdate: true, IncludeDeletedRecords: true },
      },
    });
  });

  test.each([
    [WriteOperation.insert(), { WriteOperationType: 'INSERT' }],
    [WriteOperation.update(['Id']), { WriteOperationType: 'UPDATE', IdFieldNames: ['Id'] }],
    [WriteOperation.upsert(['External__c']), { WriteOperationType: 'UPSERT', IdFieldNames: ['External__c'] }],
    [WriteOperation.delete(['Id']), { WriteOperationType: 'DELETE', IdFieldNames: ['Id'] }],
  ])('writes to Salesforce: %j', (operation, expected) => {
    const { DestinationFlowConfigList: [destination] } = flowOf((profile, stack) => ({
      destination: new SalesforceDestination({
        profile,
        object: 'Account',
        operation,
        dataTransferApi: SalesforceDataTransferApi.AUTOMATIC,
        errorHandling: { errorLocation: { bucket: new Bucket(stack, 'Errors') } },
      }),
    }));

    expect(destination.DestinationConnectorProperties.Salesforce).toEqual({
      Object: 'Account',
      DataTransferApi: 'AUTOMATIC',
      ErrorHandlingConfig: { BucketName: { Ref: expect.stringContaining('Errors') } },
      ...expected,
    });
  });

  test.each([
    ['source', () => new SalesforceSource({ profile: profileIn(stackIn()), object: 'a b' }), '[SalesforceSource] object: "a b" does not fit'],
    ['destination', () => new SalesforceDestination({ profile: profileIn(stackIn()), object: '', operation: WriteOperation.insert() }), '[SalesforceDestination] object: "" does not fit'],
  ])('fails for a wrong object of the %s', (_title, make, problem) => {
    expect(make).toThrow(problem);
  });
});

test.each<[string, () => SalesforceOAuthSettings, number]>([
  ['an access token alone', () => ({ accessToken: secret('access') }), 1],
  ['an access token with a refresh token', () => ({ accessToken: secret('access'), flow: { refreshTokenGrant: { refreshToken: secret('refresh') } } }), 0],
])('%s is warned about if nothing renews it', (_title, oAuth, count) => {
  const stack = stackIn();
  profileIn(stack, oAuth());

  expect(warningsOf(stack, 'accessTokenNotRenewed')).toHaveLength(count);
});

test.each([
  ['us-east-1', []],
  ['eu-west-1', [expect.stringContaining('connectionMode: PRIVATE for Salesforce in eu-west-1')]],
  [undefined, []],
])('a private connection in the region %s: warned about where the guide does not name it', (region, expected) => {
  const stack = new Stack(new App(), 'Stack', { env: { region } });
  profileIn(stack, undefined, { connectionMode: ConnectionMode.PRIVATE });

  expect(warningsOf(stack, 'privateLinkNotDocumented')).toEqual(expected);
});

test('a client secret of another partition fails', () => {
  const stack = stackIn();
  const client = Secret.fromSecretCompleteArn(stack, 'Client', CLIENT_ARN.replace('arn:aws:', 'arn:aws-cn:'));

  expect(() => profileIn(stack, { flow: { refreshTokenGrant: { refreshToken: secret('refresh'), client } } })).toThrow(
    'oAuth.flow.refreshTokenGrant.client: "arn:aws-cn:secretsmanager:',
  );
});

describe('a source', () => {
  const sourceIn = (stack: Stack, props: Partial<SalesforceSourceProps>) => new SalesforceSource({ profile: profileIn(stack), object: 'Account', ...props });

  test.each<[string, boolean | undefined, (stack: Stack) => IDestination, number]>([
    ['new fields towards Amazon S3', true, (stack) => new S3Destination({ location: { bucket: new Bucket(stack, 'Bucket') } }), 0],
    ['new fields elsewhere', true, () => new FakeDestination(), 1],
    ['no new fields', false, () => new FakeDestination(), 0],
    ['nothing of it', undefined, () => new FakeDestination(), 0],
  ])('that takes %s: warned about or not', (_title, enableDynamicFieldUpdate, destinationIn, count) => {
    const stack = stackIn();
    const source = sourceIn(stack, { enableDynamicFieldUpdate });
    new OnDemandFlow(stack, 'Flow', { source, destination: destinationIn(stack), mappings: [Mapping.mapAll()] });

    expect(warningsOf(stack, 'notTowardsThisDestination')).toHaveLength(count);
  });

  test.each([
    ['AccountChangeEvent', 0],
    ['Order__ChangeEvent', 0],
    ['Order_Event__e', 0],
    ['LoginEventStream', 0],
    [Lazy.string({ produce: () => 'Account' }), 0],
    ['Account', 1],
    ['Event__c', 1],
  ])('of events that reads %s: warned about or not', (object, count) => {
    const stack = stackIn();
    new OnEventFlow(stack, 'Flow', { source: sourceIn(stack, { object }), destination: new FakeDestination(), mappings: [Mapping.mapAll()], status: FlowStatus.ACTIVE });

    expect(warningsOf(stack, 'objectWithoutEvents')).toHaveLength(count);
  });

  test('on demand may read any object', () => {
    const stack = stackIn();
    new OnDemandFlow(stack, 'Flow', { source: sourceIn(stack, {}), destination: new FakeDestination(), mappings: [Mapping.mapAll()] });

    expect(warningsOf(stack, 'objectWithoutEvents')).toEqual([]);
  });
});

/** @see https://docs.aws.amazon.com/appflow/latest/userguide/salesforce.html */
describe('compound fields by Bulk API 2.0', () => {
  const ADDRESS = { name: 'BillingAddress', dataType: 'address' };
  const { BULKV2, REST_SYNC } = SalesforceDataTransferApi;
  const flowBetween = (operations: Partial<OnDemandFlowProps>, from?: SalesforceDataTransferApi, to?: SalesforceDataTransferApi) => {
    const stack = stackIn();
    const profile = profileIn(stack);
    new OnDemandFlow(stack, 'Flow', {
      source: new SalesforceSource({ profile, object: 'Account', dataTransferApi: from }),
      destination: new SalesforceDestination({ profile, object: 'Account', operation: WriteOperation.insert(), dataTransferApi: to }),
      mappings: [Mapping.map({ name: 'Name' }, { name: 'Name' })],
      ...operations,
    });
    return warningsOf(stack, 'dataTypeNotTransferred');
  };

  test.each([
    ['a mapping reads', { mappings: [Mapping.map(ADDRESS, { name: 'a' })] }, BULKV2, undefined, 'source'],
    ['a mapping reads a location that', { mappings: [Mapping.map({ name: 'l', dataType: 'Location' }, { name: 'a' })] }, BULKV2, undefined, 'source'],
    ['a filter compares', { filters: [Filter.when(FilterCondition.stringEquals(ADDRESS, 'x'))] }, BULKV2, undefined, 'source'],
    ['a mapping writes', { mappings: [Mapping.map({ name: 'a' }, ADDRESS)] }, undefined, BULKV2, 'destination'],
  ])('which %s are warned about', (_title, operations, from, to, end) => {
    expect(flowBetween(operations, from, to)).toEqual([expect.stringContaining(`${end}.dataTransferApi: BULKV2`)]);
  });

  test('are transferred by the other API, and others by this one', () => {
    expect(flowBetween({ mappings: [Mapping.map(ADDRESS, ADDRESS)] }, REST_SYNC, REST_SYNC)).toEqual([]);
    expect(flowBetween({ mappings: [Mapping.map({ name: 'a', dataType: 'string' }, { name: 'a' })] }, BULKV2, BULKV2)).toEqual([]);
  });
});

test.each<[string, (stack: Stack) => ISecret]>([
  ['by its name', (stack) => Secret.fromSecretNameV2(stack, 'Client', 'appflow!111111111111-crm-1600000000000')],
  ['by its ARN', (stack) => Secret.fromSecretCompleteArn(stack, 'Client', 'arn:aws:secretsmanager:us-east-1:111111111111:secret:appflow!111111111111-crm-1600000000000-AbCdEf')],
  ['as the credentials of a profile', (stack) => new SalesforceConnectorProfile(stack, 'Other', { instanceUrl, oAuth: { accessToken: secret('access') } }).credentials!],
])('a client secret that AppFlow made itself is warned about, %s', (_title, clientIn) => {
  const stack = new Stack(new App(), 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
  profileIn(stack, { flow: { refreshTokenGrant: { refreshToken: secret('refresh'), client: clientIn(stack) } } });

  expect(warningsOf(stack, 'secretOfAppFlow')).toEqual([expect.stringContaining('secret Stack/')]);
  expect(warningsOf(stack, 'secretPolicyNotChanged')).toEqual([]);
});

describe('data types of fields', () => {
  const warned = (id: string, condition: FilterCondition) => {
    const stack = new Stack(new App(), 'Stack');
    const profile = SalesforceConnectorProfile.fromConnectorProfileName(stack, 'Profile', 'crm');
    const source = new SalesforceSource({ profile, object: 'Account' });
    new OnDemandFlow(stack, 'Flow', { source, destination: new FakeDestination(), mappings: [Mapping.mapAll()], filters: [Filter.when(condition)] });
    return warningsOf(stack, id);
  };
  const typed = (dataType: string) => ({ name: 'f', dataType });

  test.each<[string, string, FilterCondition, number]>([
    ['GREATER_THAN', 'currency', FilterCondition.numberGreaterThan(typed('currency'), 1), 1],
    ['BETWEEN', 'int', FilterCondition.numberBetween(typed('int'), 1, 2), 1],
    ['CONTAINS', 'url', FilterCondition.stringContains(typed('url'), 'a'), 1],
    ['CONTAINS', 'String', FilterCondition.stringContains(typed('String'), 'a'), 0],
    ['BETWEEN', 'datetime', FilterCondition.timestampBetween(typed('datetime'), new Date(1), new Date(2)), 0],
    ['NOT_EQUAL_TO', 'picklist', FilterCondition.stringIsNot(typed('picklist'), 'a'), 0],
    ['GREATER_THAN', 'percent, of which nothing is known', FilterCondition.numberGreaterThan(typed('percent'), 1), 0],
  ])('a filter with %s on %s: warned about or not', (_operator, _type, condition, count) => {
    expect(warned('operatorNotUsual', condition)).toHaveLength(count);
  });

  test.each([['datetme', '"datetime" may be meant'], ['picklst', '"picklist" may be meant'], ['Boolaen', '"boolean" may be meant']])(
    'the data type %s: another may be meant',
    (dataType, hint) => {
      expect(warned('dataTypeNotKnown', FilterCondition.stringEquals(typed(dataType), 'a'))).toEqual([expect.stringContaining(hint)]);
    },
  );

  test('a data type that is nearly none is not warned about', () => {
    expect(warned('dataTypeNotKnown', FilterCondition.stringEquals(typed('junctionIdList'), 'a'))).toEqual([]);
  });
});

describe('the id field of a write', () => {
  const warned = (operation: WriteOperation, mappings: IMapping[]) => {
    const stack = new Stack(new App(), 'Stack');
    const profile = SalesforceConnectorProfile.fromConnectorProfileName(stack, 'Profile', 'crm');
    const destination = new SalesforceDestination({ profile, object: 'Account', operation });
    new OnDemandFlow(stack, 'Flow', { source: new FakeSource(), destination, mappings });
    return warningsOf(stack, 'idFieldNotMapped');
  };
  const to = (name: string) => Mapping.map({ name: 'a' }, { name });

  test.each<[string, WriteOperation, IMapping[]]>([
    ['an upsert', WriteOperation.upsert(['External_Id__c']), [to('Name')]],
    ['an update', WriteOperation.update(['External_Id__c']), [to('Name'), Mapping.concat([{ name: 'a' }, { name: 'External_Id__c' }], { name: 'b' }, '${a}')]],
    ['a delete', WriteOperation.delete(['External_Id__c']), [to('Id')]],
  ])('that no mapping writes is warned about: %s', (_title, operation, mappings) => {
    expect(warned(operation, mappings)).toEqual([expect.stringContaining('destination.operation.ids: "External_Id__c"')]);
  });

  test.each<[string, WriteOperation, IMapping[]]>([
    ['a mapping that writes it', WriteOperation.upsert(['External_Id__c']), [to('Name'), to('external_id__c')]],
    ['everything that is mapped', WriteOperation.upsert(['External_Id__c']), [Mapping.mapAll()]],
    ['an insert', WriteOperation.insert(['External_Id__c']), [to('Name')]],
    ['ids that are known at deployment', WriteOperation.upsert([Lazy.string({ produce: () => 'x' })]), [to('Name')]],
  ])('is not warned about with %s', (_title, operation, mappings) => {
    expect(warned(operation, mappings)).toEqual([]);
  });
});

test.each<[string, number]>([
  ['AccountChangeEvent', 1],
  ['Invoice__ChangeEvent', 1],
  ['Order_Event__e', 1],
  ['Event', 0],
  ['Account', 0],
])('a flow without a trigger of events on %s: warned about or not', (object, count) => {
  const stack = new Stack(new App(), 'Stack');
  const profile = SalesforceConnectorProfile.fromConnectorProfileName(stack, 'Profile', 'crm');
  new OnDemandFlow(stack, 'Flow', { source: new SalesforceSource({ profile, object }), destination: new FakeDestination(), mappings: [Mapping.mapAll()] });

  expect(warningsOf(stack, 'eventsWithoutEventFlow')).toHaveLength(count);
});

test('a secret that is imported: the sentence first, then the statements to paste, with the account that is known', () => {
  const stack = new Stack(new App(), 'Stack');
  const client = Secret.fromSecretCompleteArn(stack, 'Client', 'arn:aws:secretsmanager:us-east-1:222222222222:secret:client-AbCdEf');
  profileIn(stack, { flow: { refreshTokenGrant: { refreshToken: secret('refresh'), client } } });

  const [warning] = warningsOf(stack, 'secretPolicyNotChanged');
  expect(warning).toMatch(/^the policy of an imported secret cannot be changed from here\. To mend it, .* See https:\S+ \{"Action":\[/);
  expect(warning).toMatch(/"secretsmanager:GetSecretValue".*"aws:SourceAccount":"222222222222".* And to the policy of the key that encrypts it: \{"Action":"kms:Decrypt"/);
  expect(warning).not.toContain('${AWS::AccountId}');
});
