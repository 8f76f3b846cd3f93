import { mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { CfnParameter, SecretValue } from 'aws-cdk-lib';
import { newStack, PETSTORE, SALESFORCE } from './flows';
import { ConnectionMode, ConnectorMetadata, CustomConnectorAuth, CustomConnectorProfile, MetadataMismatch } from '../../../src';
import { warnings } from '../../support/applications';
import { expectDeployable } from '../../support/service-model';

const pets = ConnectorMetadata.fromFolder(PETSTORE);
const lenient = ConnectorMetadata.fromFolder(PETSTORE, { onMismatch: MetadataMismatch.WARNING });
const secret = (id: string) => SecretValue.secretsManager(id);
const KEY = CustomConnectorAuth.apiKey(secret('key'));
const client = (tokenUrl = 'https://pets.example.com/token') =>
  CustomConnectorAuth.oAuth2ClientCredentials({ tokenUrl, clientId: secret('id'), clientSecret: secret('s') });
const signed = (credentials: Record<string, SecretValue>, settings?: Record<string, string>, type = 'signed') =>
  CustomConnectorAuth.custom(type, credentials, settings);

function profile(auth: CustomConnectorAuth, metadata = pets, profileProperties: Record<string, string> | undefined = { host: 'h' }, connectionMode?: ConnectionMode) {
  const stack = newStack();
  new CustomConnectorProfile(stack, 'Profile', { connectorLabel: 'Petstore', auth, metadata, profileProperties, connectionMode });
  return stack;
}

test.each([
  ['an API key', KEY],
  ['a grant', client()],
  ['credentials of its own', signed({ keyId: secret('k') }, { tenant: 'a' })],
])('a connector that signs in by %s is given that', (_, auth) => {
  const stack = profile(auth);
  expectDeployable(stack);
  for (const name of ['notAsDescribed', 'valueNotListed', 'settingNotDescribed', 'notListedByConnector']) {
    expect(warnings(stack, name)).toEqual([]);
  }
});

test.each<[string, (metadata: ConnectorMetadata) => ReturnType<typeof profile>, string]>([
  ['a way to sign in', (known) => profile(CustomConnectorAuth.basic('u', secret('p')), known), 'auth: the connector does not sign in by BASIC; it accepts APIKEY, OAUTH2, CUSTOM'],
  ['a grant', (known) => profile(CustomConnectorAuth.oAuth2JwtBearer({ tokenUrl: 'https://pets.example.com/token', accessToken: secret('t') }), known), 'auth: the connector takes no JWT_BEARER; it accepts CLIENT_CREDENTIALS'],
  ['a missing credential', (known) => profile(signed({ tenant: secret('t') }), known), 'auth.credentials: "keyId" is missing, which the connector requires'],
  ['a way of its own', (known) => profile(signed({ keyId: secret('k') }, undefined, 'singed'), known), 'auth.authenticationType: "singed" is unknown; the connector accepts signed'],
  ['a missing property', (known) => profile(KEY, known, {}), 'profileProperties: "host" is missing, which the connector requires'],
  ['no property at all', (known) => {
    const stack = newStack();
    new CustomConnectorProfile(stack, 'Profile', { connectorLabel: 'Petstore', auth: KEY, metadata: known });
    return stack;
  }, 'profileProperties: "host" is missing, which the connector requires'],
])('%s that contradicts the connector is refused', (_, make, message) => {
  expect(() => make(pets)).toThrow(`[Stack/Profile] ${message}. So says `);
  expect(warnings(make(lenient), 'notAsDescribed')).toEqual([expect.stringContaining(message)]);
});

test('the metadata of an application that is no custom connector are refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'metadata-'));
  writeFileSync(`${folder}/connector.json`, JSON.stringify({ connectorConfiguration: { connectorType: 'Marketo' } }));
  expect(() => profile(KEY, ConnectorMetadata.fromFolder(folder))).toThrow('metadata: they are those of Marketo, which is no custom connector');
});

test('what the connector does not name is warned about, and no value is shown', () => {
  const unknown = profile(signed({ keyId: secret('k'), tenat: secret('t') }));
  expect(warnings(unknown, 'settingNotDescribed')).toEqual([expect.stringContaining('auth.credentials: "tenat"; did you mean "tenant"?')]);
  expect(warnings(profile(client('https://other.example.com/t')), 'notListedByConnector'))
    .toEqual([expect.stringContaining('auth.tokenUrl: "https://other.example.com/t"; there are https://pets.example.com/token')]);
  expect(warnings(profile(KEY, pets, undefined, ConnectionMode.PRIVATE), 'notListedByConnector')).toEqual([expect.stringContaining('connectionMode: Private')]);
  const properties = profile(KEY, pets, { host: 'h', confidential: 'not-to-be-shown' });
  expect(warnings(properties, 'settingNotDescribed')).toEqual([expect.not.stringContaining('not-to-be-shown')]);
});

test('a profile without connector.json is not checked', () => {
  expectDeployable(profile(CustomConnectorAuth.basic('u', secret('p')), ConnectorMetadata.fromFolder(SALESFORCE), {}));
});

test('a token is not looked up', () => {
  const stack = newStack();
  const url = new CfnParameter(stack, 'Url').valueAsString;
  new CustomConnectorProfile(stack, 'Profile', { connectorLabel: 'Petstore', auth: client(url), metadata: pets, profileProperties: { host: url } });
  expect(warnings(stack, 'notListedByConnector')).toEqual([]);
});
