import { CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  ConnectionMode,
  Filter,
  FilterCondition,
  Mapping,
  OnDemandFlow,
  SAPOdataConnectorProfile,
  SAPOdataConnectorProfileProps,
  SAPOdataDestination,
  SAPOdataDestinationProps,
  SAPOdataOAuthSettings,
  SAPOdataSource,
  SAPOdataSourceProps,
  WriteOperation,
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

const HOST = {
  applicationHostUrl: 'https://sap.example.com',
  applicationServicePath: '/sap/opu/odata/iwfnd/catalogservice;v=2',
  portNumber: 443,
  clientNumber: '100',
  logonLanguage: 'EN',
};
const RENDERED_HOST = {
  ApplicationHostUrl: 'https://sap.example.com',
  ApplicationServicePath: '/sap/opu/odata/iwfnd/catalogservice;v=2',
  PortNumber: 443,
  ClientNumber: '100',
  LogonLanguage: 'EN',
};
const BASIC = { username: 'RFC_USER', password: secret('password') };
const CLIENT = { clientId: secret('clientId'), clientSecret: secret('clientSecret') };
const OAUTH: SAPOdataOAuthSettings = {
  accessToken: secret('token'),
  flow: { refreshTokenGrant: { ...CLIENT, refreshToken: secret('refresh') } },
  endpoints: { token: 'https://sap.example.com/token', authorization: 'https://sap.example.com/authorize' },
  scopes: ['ZAPI_SALES_ORDER_SRV_0001'],
};
const OBJECT = '/sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder';

let stack: Stack;

beforeEach(() => {
  stack = testStack();
});

const newProfile = (props: Partial<SAPOdataConnectorProfileProps> = { basicAuth: BASIC }) =>
  new SAPOdataConnectorProfile(stack, 'Profile', { ...HOST, ...props });

describe('the profile', () => {
  test('signs in with a password', () => {
    newProfile();

    expect(renderedProfile(stack)).toEqual({
      mode: 'Public',
      type: 'SAPOData',
      credentials: { SAPOData: { BasicAuthCredentials: { Username: 'RFC_USER', Password: secretText('password') } } },
      properties: { SAPOData: RENDERED_HOST },
    });
  });

  test('signs in with OAuth, by all that AppFlow needs for it', () => {
    newProfile({ oAuth: OAUTH });

    expect(renderedProfile(stack)).toMatchObject({
      credentials: {
        SAPOData: {
          OAuthCredentials: {
            ClientId: secretText('clientId'),
            ClientSecret: secretText('clientSecret'),
            AccessToken: secretText('token'),
            RefreshToken: secretText('refresh'),
          },
        },
      },
      properties: {
        SAPOData: {
          ...RENDERED_HOST,
          OAuthProperties: {
            TokenUrl: 'https://sap.example.com/token',
            AuthCodeUrl: 'https://sap.example.com/authorize',
            OAuthScopes: ['ZAPI_SALES_ORDER_SRV_0001'],
          },
        },
      },
    });
    expect(warnings(stack, 'accessTokenMissing')).toEqual([]);
  });

  test('warns about OAuth without any token, and makes none up', () => {
    newProfile({ oAuth: { ...OAUTH, accessToken: undefined, flow: { refreshTokenGrant: CLIENT } } });

    expect(renderedProfile(stack).credentials).toEqual({
      SAPOData: { OAuthCredentials: { ClientId: secretText('clientId'), ClientSecret: secretText('clientSecret') } },
    });
    expect(warnings(stack, 'accessTokenMissing')).toEqual([expect.stringContaining('oAuth.accessToken')]);
  });

  test.each([
    ['through AWS PrivateLink', {}, 'Private'],
    ['as the user decides', { connectionMode: ConnectionMode.PUBLIC }, 'Public'],
  ])('reaches an endpoint service %s', (_, props, mode) => {
    const privateLinkServiceName = 'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0';
    newProfile({ basicAuth: BASIC, privateLinkServiceName, ...props });

    expect(renderedProfile(stack)).toMatchObject({ mode, properties: { SAPOData: { PrivateLinkServiceName: privateLinkServiceName } } });
  });

  test.each([
    [ConnectionMode.PUBLIC, 1],
    [ConnectionMode.PRIVATE, 0],
    [undefined, 0],
  ])('warns about an endpoint service that the connection mode %s does not use', (connectionMode, count) => {
    newProfile({ basicAuth: BASIC, privateLinkServiceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0', connectionMode });

    expect(warnings(stack, 'privateLinkNotUsed')).toHaveLength(count);
    expect(warnings(stack, 'privateLinkNotDocumented')).toEqual([]);
  });

  test('warns about an access token that nothing renews', () => {
    newProfile({ oAuth: { ...OAUTH, flow: { refreshTokenGrant: CLIENT } } });

    expect(warnings(stack, 'accessTokenNotRenewed')).toEqual([expect.stringContaining('oAuth.accessToken')]);
  });

  test('passes scopes that are known only at deployment', () => {
    expect(() => newProfile({ oAuth: { ...OAUTH, scopes: Fn.split(',', Fn.importValue('scopes')) } })).not.toThrow();
  });

  test('can leave out single sign-on', () => {
    newProfile({ basicAuth: BASIC, disableSso: true });

    expect(renderedProfile(stack).properties).toMatchObject({ SAPOData: { DisableSSO: true } });
  });

  test.each<[string, Partial<SAPOdataConnectorProfileProps>, string]>([
    ['no way to sign in', {}, 'basicAuth, oAuth: none is given; AppFlow accepts exactly one'],
    ['two ways to sign in', { basicAuth: BASIC, oAuth: OAUTH }, 'basicAuth and oAuth exclude each other'],
    ['OAuth without a client', { oAuth: { ...OAUTH, flow: undefined } }, 'oAuth.flow.refreshTokenGrant: missing; AppFlow needs a client'],
    ['OAuth without URLs', { oAuth: { ...OAUTH, endpoints: undefined } }, 'oAuth.endpoints.token: missing'],
    ['OAuth without the URL for users', { oAuth: { ...OAUTH, endpoints: { token: 'https://t.example.com' } } }, 'oAuth.endpoints.authorization: missing'],
    ['OAuth without scopes', { oAuth: { ...OAUTH, scopes: undefined } }, 'oAuth.scopes: missing'],
    ['a scope that CloudFormation refuses', { oAuth: { ...OAUTH, scopes: ['a-b'] } }, 'oAuth.scopes[0]: "a-b" does not fit'],
    ['an URL without a protocol', { oAuth: { ...OAUTH, endpoints: { token: 't', authorization: 'https://a.b' } } }, 'oAuth.endpoints.token: "t" does not fit'],
    ['no port', { basicAuth: BASIC, portNumber: undefined }, 'portNumber: missing; AppFlow needs a port from 1 to 65535'],
    ['port 0', { basicAuth: BASIC, portNumber: 0 }, 'portNumber: 0 does not fit; AppFlow accepts a whole number from 1 to 65535'],
    ['port 65536', { basicAuth: BASIC, portNumber: 65536 }, 'portNumber: 65536 does not fit'],
    ['a client number of two digits', { basicAuth: BASIC, clientNumber: '10' }, 'clientNumber: "10" does not fit; AppFlow accepts three digits'],
    ['a language of three letters', { basicAuth: BASIC, logonLanguage: 'ENG' }, 'logonLanguage: "ENG" does not fit'],
    ['a host without a protocol', { basicAuth: BASIC, applicationHostUrl: 'sap' }, 'applicationHostUrl: "sap" does not fit'],
    ['a path with white space', { basicAuth: BASIC, applicationServicePath: 'a b' }, 'applicationServicePath: "a b" does not fit'],
    ['another service than an endpoint', { basicAuth: BASIC, privateLinkServiceName: 'sap' }, 'privateLinkServiceName: "sap" does not fit'],
    ['a user name with white space', { basicAuth: { ...BASIC, username: 'a b' } }, 'basicAuth.username: "a b" does not fit'],
    ['an empty list of scopes', { oAuth: { ...OAUTH, scopes: [] } }, 'oAuth.scopes: missing'],
    ['a private connection to no endpoint service', { basicAuth: BASIC, connectionMode: ConnectionMode.PRIVATE }, 'privateLinkServiceName: missing; with connectionMode PRIVATE'],
  ])('refuses %s', (_, props, message) => {
    expect(() => newProfile(props)).toThrow(message);
  });

  test.each([1, 65535])('accepts port %i', (portNumber) => {
    newProfile({ basicAuth: BASIC, portNumber });

    expect(renderedProfile(stack).properties).toMatchObject({ SAPOData: { PortNumber: portNumber } });
  });

  test('passes what is not known at synth', () => {
    newProfile({
      oAuth: { ...OAUTH, scopes: Fn.split(',', Fn.importValue('Scopes')) },
      portNumber: new CfnParameter(stack, 'Port', { type: 'Number' }).valueAsNumber,
      clientNumber: Fn.importValue('Client'),
      logonLanguage: Fn.importValue('Language'),
    });

    expect(renderedProfile(stack).properties).toMatchObject({
      SAPOData: { PortNumber: { Ref: 'Port' }, ClientNumber: { 'Fn::ImportValue': 'Client' }, OAuthProperties: { OAuthScopes: expect.objectContaining({}) } },
    });
  });
});

describeImports(SAPOdataConnectorProfile);

describe('the source', () => {
  const newSource = (props: Partial<SAPOdataSourceProps> = {}) => new SAPOdataSource({ profile: newProfile(), object: OBJECT, ...props });

  test('reads an entity set', () => {
    expect(renderedSource(stack, newSource())).toMatchObject({
      ConnectorType: 'SAPOData',
      SourceConnectorProperties: { SAPOData: { ObjectPath: OBJECT } },
    });
  });

  test.each([[1, 1], [10000, 10]])('reads pages of %i by %i processes', (maxPageSize, maxParallelism) => {
    expect(renderedSource(stack, newSource({ maxPageSize, maxParallelism })).SourceConnectorProperties).toEqual({
      SAPOData: {
        ObjectPath: OBJECT,
        paginationConfig: { maxPageSize },
        parallelismConfig: { maxParallelism },
      },
    });
  });

  test.each<[Partial<SAPOdataSourceProps>, string]>([
    [{ object: 'a b' }, 'object: "a b" does not fit'],
    [{ maxPageSize: 0 }, 'maxPageSize: 0 does not fit; AppFlow accepts a whole number from 1 to 10000 records'],
    [{ maxPageSize: 10001 }, 'maxPageSize: 10001 does not fit'],
    [{ maxParallelism: 0 }, 'maxParallelism: 0 does not fit; AppFlow accepts a whole number from 1 to 10 processes'],
    [{ maxParallelism: 11 }, 'maxParallelism: 11 does not fit'],
  ])('refuses %j', (props, message) => {
    expect(() => newSource(props)).toThrow(`[SAPOdataSource] ${message}`);
  });

  test('carries operators under its own key', () => {
    new OnDemandFlow(stack, 'Flow', {
      source: newSource(),
      destination: new FakeDestination(),
      mappings: [Mapping.mapAll()],
      filters: [Filter.when(FilterCondition.stringContains({ name: 'SalesOrder', dataType: 'string' }, '1'))],
    });

    expect(JSON.stringify(expectDeployable(stack))).toContain('{"SAPOData":"CONTAINS"}');
  });
});

describe('the destination', () => {
  const newDestination = (props: Partial<SAPOdataDestinationProps> = {}) =>
    new SAPOdataDestination({ profile: newProfile(), object: OBJECT, operation: WriteOperation.insert(), ...props });

  test.each<[WriteOperation, object, string[]]>([
    [WriteOperation.insert(), { WriteOperationType: 'INSERT' }, []],
    [WriteOperation.update(['SalesOrder']), { WriteOperationType: 'UPDATE', IdFieldNames: ['SalesOrder'] }, []],
    [WriteOperation.upsert(['SalesOrder']), { WriteOperationType: 'UPSERT', IdFieldNames: ['SalesOrder'] }, ['UPSERT']],
    [WriteOperation.delete(['SalesOrder']), { WriteOperationType: 'DELETE', IdFieldNames: ['SalesOrder'] }, ['DELETE']],
  ])('writes, and warns about what the guide does not name: %j', (operation, rendered, warned) => {
    expect(renderedDestination(stack, newDestination({ operation }))).toMatchObject({
      ConnectorType: 'SAPOData',
      DestinationConnectorProperties: { SAPOData: { ObjectPath: OBJECT, ...rendered } },
    });
    expect(warnings(stack, 'writeOperationNotDocumented')).toEqual(
      warned.map((type) => expect.stringContaining(`destination.operation: ${type}`)),
    );
  });

  test('keeps the prefix for the answers of SAP, and lets AppFlow write to both buckets', () => {
    const answers = new Bucket(stack, 'Answers');
    const errors = new Bucket(stack, 'Errors');
    const destination = newDestination({
      successResponseHandling: { location: { bucket: answers, prefix: 'answers' } },
      errorHandling: { errorLocation: { bucket: errors, prefix: 'errors' }, failOnFirstError: true },
    });

    expect(renderedDestination(stack, destination).DestinationConnectorProperties).toMatchObject({
      SAPOData: {
        SuccessResponseHandlingConfig: { BucketName: stack.resolve(answers.bucketName), BucketPrefix: 'answers' },
        ErrorHandlingConfig: { BucketName: stack.resolve(errors.bucketName), BucketPrefix: 'errors', FailOnFirstError: true },
      },
    });
    expect(Object.values(bucketActions(stack))).toEqual([BUCKET_WRITE, BUCKET_WRITE]);
  });

  test('refuses an object with white space', () => {
    expect(() => newDestination({ object: 'a b' })).toThrow('[SAPOdataDestination] object: "a b" does not fit');
  });
});
