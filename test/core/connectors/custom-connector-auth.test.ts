import { App, SecretValue, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ConnectorAuthenticationType, CustomConnectorAuth, CustomConnectorProfile, OAuth2GrantType } from '../../../src';
import { expectRefusal } from '../../support/refusals';
import { expectDeployable } from '../../support/service-model';
import { warningsOf } from '../../support/tasks';

const secret = (name: string) => SecretValue.secretsManager(name);
const reference = (name: string) => `{{resolve:secretsmanager:${name}:SecretString:::}}`;
const tokenUrl = 'https://example.com/token';

const stackWith = (auth: CustomConnectorAuth) => {
  const stack = new Stack(new App(), 'Stack');
  new CustomConnectorProfile(stack, 'Profile', { connectorLabel: 'Label', auth });
  return stack;
};
const configOf = (auth: CustomConnectorAuth) => {
  const stack = stackWith(auth);
  expectDeployable(stack);
  const [profile] = Object.values(Template.fromStack(stack).findResources('AWS::AppFlow::ConnectorProfile'));
  const { ConnectorProfileCredentials: credentials, ConnectorProfileProperties: properties } = profile.Properties.ConnectorProfileConfig;
  return { credentials: credentials.CustomConnector, properties: properties.CustomConnector };
};

test.each<[string, () => CustomConnectorAuth, object, object]>([
  [
    'an API key',
    () => CustomConnectorAuth.apiKey(secret('key')),
    { AuthenticationType: 'APIKEY', ApiKey: { ApiKey: reference('key') } },
    {},
  ],
  [
    'an API key with a secret key',
    () => CustomConnectorAuth.apiKey(secret('key'), secret('second')),
    { AuthenticationType: 'APIKEY', ApiKey: { ApiKey: reference('key'), ApiSecretKey: reference('second') } },
    {},
  ],
  [
    'a user name and a password',
    () => CustomConnectorAuth.basic('user', secret('password')),
    { AuthenticationType: 'BASIC', Basic: { Username: 'user', Password: reference('password') } },
    {},
  ],
  [
    'credentials of its own',
    () => CustomConnectorAuth.custom('OWN', { token: secret('token') }, { host: 'example.com' }),
    { AuthenticationType: 'CUSTOM', Custom: { CustomAuthenticationType: 'OWN', CredentialsMap: { host: 'example.com', token: reference('token') } } },
    {},
  ],
  [
    'a way of its own without credentials',
    () => CustomConnectorAuth.custom('OWN'),
    { AuthenticationType: 'CUSTOM', Custom: { CustomAuthenticationType: 'OWN' } },
    {},
  ],
  [
    'client credentials',
    () => CustomConnectorAuth.oAuth2ClientCredentials({ tokenUrl, clientId: secret('id'), clientSecret: secret('secret'), tokenUrlCustomProperties: { scope: 'all' } }),
    { AuthenticationType: 'OAUTH2', Oauth2: { ClientId: reference('id'), ClientSecret: reference('secret') } },
    { OAuth2Properties: { OAuth2GrantType: OAuth2GrantType.CLIENT_CREDENTIALS, TokenUrl: tokenUrl, TokenUrlCustomProperties: { scope: 'all' } } },
  ],
  [
    'a JSON Web Token',
    () => CustomConnectorAuth.oAuth2JwtBearer({ tokenUrl, accessToken: secret('access') }),
    { AuthenticationType: 'OAUTH2', Oauth2: { AccessToken: reference('access') } },
    { OAuth2Properties: { OAuth2GrantType: OAuth2GrantType.JWT_BEARER, TokenUrl: tokenUrl } },
  ],
  [
    'an access token',
    () => CustomConnectorAuth.oAuth2AuthorizationCode({ tokenUrl, accessToken: secret('access') }),
    { AuthenticationType: 'OAUTH2', Oauth2: { AccessToken: reference('access') } },
    { OAuth2Properties: { OAuth2GrantType: OAuth2GrantType.AUTHORIZATION_CODE, TokenUrl: tokenUrl } },
  ],
  [
    'a complete refresh grant, which makes the access token useless',
    () => CustomConnectorAuth.oAuth2AuthorizationCode({ tokenUrl, refreshToken: secret('refresh'), clientId: secret('id'), clientSecret: secret('secret') }),
    {
      AuthenticationType: 'OAUTH2',
      Oauth2: {
        AccessToken: 'dummyAccessToken',
        RefreshToken: reference('refresh'),
        ClientId: reference('id'),
        ClientSecret: reference('secret'),
      },
    },
    { OAuth2Properties: { OAuth2GrantType: OAuth2GrantType.AUTHORIZATION_CODE, TokenUrl: tokenUrl } },
  ],
])('signs in with %s', (_title, make, credentials, properties) => {
  expect(configOf(make())).toEqual({ credentials, properties });
});

test('tells which way it is', () => {
  expect(CustomConnectorAuth.basic('user', secret('password')).authenticationType).toBe(ConnectorAuthenticationType.BASIC);
});

const plain = (text = 'plain') => SecretValue.unsafePlainText(text);

test.each<[string, (value: SecretValue) => CustomConnectorAuth]>([
  ['apiKey', (value) => CustomConnectorAuth.apiKey(value)],
  ['apiSecretKey', (value) => CustomConnectorAuth.apiKey(secret('key'), value)],
  ['password', (value) => CustomConnectorAuth.basic('user', value)],
  ['token', (value) => CustomConnectorAuth.custom('OWN', { token: value })],
  ['accessToken', (value) => CustomConnectorAuth.oAuth2JwtBearer({ tokenUrl, accessToken: value })],
  ['clientId', (value) => CustomConnectorAuth.oAuth2ClientCredentials({ tokenUrl, clientId: value, clientSecret: secret('secret') })],
  ['clientSecret', (value) => CustomConnectorAuth.oAuth2ClientCredentials({ tokenUrl, clientId: secret('id'), clientSecret: value })],
  ['refreshToken', (value) =>
    CustomConnectorAuth.oAuth2AuthorizationCode({ tokenUrl, refreshToken: value, clientId: secret('id'), clientSecret: secret('secret') })],
])('warns about %s in clear text, and refuses what cannot be one', (property, make) => {
  expect(warningsOf(stackWith(make(plain())), 'secretInClearText')).toEqual([expect.stringContaining(`${property}: `)]);
  expect(() => stackWith(make(plain('')))).toThrow(`[Stack/Profile] ${property}: does not fit`);
});

test.each<[string, () => unknown, string]>([
  [
    'a refresh token without its client',
    () => CustomConnectorAuth.oAuth2AuthorizationCode({ tokenUrl, refreshToken: secret('refresh') }),
    '[CustomConnectorAuth] accessToken: missing; AppFlow needs an access token, or a refreshToken together with clientId and clientSecret',
  ],
  [
    'a token URL that is none',
    () => CustomConnectorAuth.oAuth2JwtBearer({ tokenUrl: 'example.com', accessToken: secret('access') }),
    '[CustomConnectorAuth] tokenUrl: "example.com" does not fit; AppFlow accepts an http or https URL',
  ],
  [
    'a parameter of the token URL with a dash',
    () => CustomConnectorAuth.oAuth2ClientCredentials({ tokenUrl, clientId: secret('a'), clientSecret: secret('b'), tokenUrlCustomProperties: { 'a-b': 'c' } }),
    'tokenUrlCustomProperties key: "a-b" does not fit',
  ],
  ['a token URL of a client that is none', () => CustomConnectorAuth.oAuth2ClientCredentials({ tokenUrl: 'a', clientId: secret('a'), clientSecret: secret('b') }), '[CustomConnectorAuth] tokenUrl: "a" does not fit'],
  ['a setting with a space', () => CustomConnectorAuth.custom('OWN', {}, { host: 'a b' }), '[CustomConnectorAuth] credentials.host: does not fit'],
  ['a key of a setting with a dash', () => CustomConnectorAuth.custom('OWN', {}, { 'a-b': 'c' }), '[CustomConnectorAuth] credentials key: "a-b" does not fit'],
  ['an authentication type with a space', () => CustomConnectorAuth.custom('a b'), '[CustomConnectorAuth] authenticationType: "a b" does not fit'],
  ['a user name with a space', () => CustomConnectorAuth.basic('a b', secret('password')), '[CustomConnectorAuth] username: "a b" does not fit'],
  ['a key of a credential with a dash', () => stackWith(CustomConnectorAuth.custom('OWN', { 'X-API-KEY': secret('a') })), '[CustomConnectorAuth] credentials key: "X-API-KEY" does not fit'],
])('fails for %s', (_title, make, problem) => {
  expectRefusal(make, problem);
});
