import { App, CfnParameter, Lazy, SecretValue, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  ConnectionMode,
  CustomConnectorAuth,
  CustomConnectorProfile,
  CustomConnectorProfileProps,
  FlowPerObject,
  Mapping,
  OnDemandFlow,
  OnDemandFlowProps,
  S3Destination,
  S3Source,
  SalesforceConnectorProfile,
  SalesforceConnectorProfileProps,
  SalesforceSource,
} from '../../src';
import { secret } from '../support/applications';
import { FakeSource } from '../support/fakes';
import { warningsOf } from '../support/tasks';

const REFERENCE = SecretValue.secretsManager('crm').unsafeUnwrap();

let stack: Stack;
let bucket: Bucket;

beforeEach(() => {
  stack = new Stack(new App(), 'Stack');
  bucket = new Bucket(stack, 'Bucket');
});

const newFlow = (props: Partial<OnDemandFlowProps> = {}) =>
  new OnDemandFlow(stack, 'Flow', {
    source: new FakeSource(),
    destination: new S3Destination({ location: { bucket } }),
    mappings: [Mapping.mapAll()],
    ...props,
  });
const newProfile = (props: Partial<CustomConnectorProfileProps>) =>
  new CustomConnectorProfile(stack, 'Profile', { connectorLabel: 'own', auth: CustomConnectorAuth.apiKey(secret('key')), ...props });
const salesforce = (props: Partial<SalesforceConnectorProfileProps>) =>
  new SalesforceConnectorProfile(stack, 'Salesforce', {
    instanceUrl: 'https://acme.my.salesforce.com',
    oAuth: { accessToken: secret('token') },
    ...props,
  });

describe('a secret where everybody reads it is warned about', () => {
  test.each<[string, () => unknown]>([
    ['name', () => newFlow({ name: REFERENCE })],
    ['name', () => newProfile({ name: REFERENCE })],
    ['description', () => newFlow({ description: `signs in with ${REFERENCE}` })],
    ['tags.team', () => newFlow({ tags: { team: REFERENCE } })],
    ['destination.destinationConnectorProperties.s3.bucketPrefix', () => newFlow({ destination: new S3Destination({ location: { bucket, prefix: REFERENCE } }) })],
    ['profileProperties.host', () => newProfile({ profileProperties: { host: REFERENCE } })],
    ['profileProperties.host', () => newProfile({ profileProperties: { host: Lazy.string({ produce: () => REFERENCE }) } })],
    ['profileProperties.password', () => newProfile({ profileProperties: { password: 'hunter2' } })],
    ['profileProperties.clientSecret', () => newProfile({ profileProperties: { clientSecret: 'hunter2' } })],
    ['oAuth2Properties.tokenUrlCustomProperties.api_key', () => newProfile({
      auth: CustomConnectorAuth.oAuth2ClientCredentials({
        clientId: secret('id'), clientSecret: secret('secret'), tokenUrl: 'https://acme.example/token', tokenUrlCustomProperties: { api_key: 'hunter2' },
      }),
    })],
  ])('as %s', (property, make) => {
    make();
    const warnings = warningsOf(stack, 'secretShown');

    expect(warnings).toEqual([expect.stringContaining(`${property}: everybody who may describe`)]);
    expect(warnings.join()).not.toContain('hunter2');
  });

  test('and nothing else is', () => {
    newFlow({ name: new CfnParameter(stack, 'Name').valueAsString, description: 'Reads tokens and secrets.', tags: { Password: 'none' } });
    newProfile({ profileProperties: { tokenUrl: 'https://acme.example', tokenType: 'Bearer', apiVersion: 'v1', secretName: 'crm' } });

    expect(warningsOf(stack, 'secretShown')).toEqual([]);
  });
});

test('no message shows the value of a map', () => {
  const SPACED = 'hunter 2';
  [
    () => newProfile({ profileProperties: { host: SPACED } }),
    () => CustomConnectorAuth.custom('own', { key: secret('key') }, { host: SPACED }),
    () => CustomConnectorAuth.oAuth2ClientCredentials({
      clientId: secret('id'), clientSecret: secret('secret'), tokenUrl: 'https://acme.example/token', tokenUrlCustomProperties: { scope: SPACED },
    }),
  ].forEach((make) => {
    expect(make).toThrow(/does not fit; AppFlow accepts 1 to 2048 characters/);
    expect(make).not.toThrow(SPACED);
  });
});

describe('characters that nobody sees are warned about, and shown by their code', () => {
  test.each<[string, string, () => unknown]>([
    ['a prefix', '"in\\u200b"', () => newFlow({ source: new S3Source({ bucket, prefix: 'in\u200b' }) })],
    ['an object', '"Acc\\u202eount"', () => newFlow({ source: new SalesforceSource({ profile: salesforce({}), object: 'Acc\u202eount' }) })],
    ['a field', '"Id\\u0007"', () => newFlow({ mappings: [Mapping.map({ name: 'Id\u0007' }, { name: 'id' })] })],
  ])('in %s', (_what, written, make) => {
    make();

    expect(warningsOf(stack, 'invisibleCharacters').join()).toContain(written);
  });

  test('and letters of any language are not', () => {
    newFlow({ source: new S3Source({ bucket, prefix: 'añadir/客户/données' }) });

    expect(warningsOf(stack, 'invisibleCharacters')).toEqual([]);
  });
});

describe('a private connection to Salesforce', () => {
  test('that leaves sign-in on the internet is warned about', () => {
    salesforce({ connectionMode: ConnectionMode.PRIVATE });

    expect(warningsOf(stack, 'privateLinkForDataOnly')).toEqual([expect.stringContaining('usePrivateLinkForMetadataAndAuthorization: not set')]);
  });

  test.each([true, false])('says so when it is meant: %s', (usePrivateLinkForMetadataAndAuthorization) => {
    salesforce({ connectionMode: ConnectionMode.PRIVATE, usePrivateLinkForMetadataAndAuthorization });

    expect(warningsOf(stack, 'privateLinkForDataOnly')).toEqual([]);
  });
});

describe('names that JavaScript has a meaning for', () => {
  const proto = JSON.parse('{ "__proto__": "x" }') as { [key: string]: string };

  test('are refused where the CDK would drop them', () => {
    expect(() => newProfile({ profileProperties: proto })).toThrow('profileProperties key: "__proto__" does not fit');
    expect(() => CustomConnectorAuth.custom('own', undefined, proto)).toThrow('"__proto__" does not fit');
    newFlow({ tags: proto });
    expect(() => Template.fromStack(stack)).toThrow('tag key: "__proto__" does not fit');
  });

  test('are names like any other everywhere else', () => {
    newProfile({ profileProperties: { constructor: 'x', toString: 'y' } as never });
    const { flows } = FlowPerObject.onDemand(stack, 'Flows', ['constructor', 'toString', 'hasOwnProperty'], {
      source: new SalesforceSource({ profile: salesforce({}), object: 'Account' }),
      destination: new S3Destination({ location: { bucket } }),
      mappings: [Mapping.mapAll()],
    });

    expect(flows).toHaveLength(3);
    Template.fromStack(stack).hasResourceProperties('AWS::AppFlow::ConnectorProfile', {
      ConnectorProfileConfig: { ConnectorProfileProperties: { CustomConnector: { ProfileProperties: { constructor: 'x', toString: 'y' } } } },
    });
  });

  test('a stack tag of such a name is checked', () => {
    stack.tags.setTag('constructor', '*');
    newFlow();

    expect(warningsOf(stack, 'stackTagNotAccepted')).toEqual([expect.stringContaining('tag "constructor"')]);
  });
});
