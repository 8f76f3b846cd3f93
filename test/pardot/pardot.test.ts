import { Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { PardotConnectorProfile, PardotOAuthSettings, PardotSource } from '../../src';
import { renderedProfile, renderedSource, secret, secretText, testStack, warnings } from '../support/applications';

const businessUnitId = '0Uv000000000000CAA';

test('the profile signs in with an access token', () => {
  const stack = testStack();
  new PardotConnectorProfile(stack, 'Profile', {
    oAuth: { accessToken: secret('access') },
    businessUnitId,
    instanceUrl: 'https://example.my.salesforce.com',
    isSandbox: true,
  });

  expect(renderedProfile(stack)).toEqual({
    mode: 'Public',
    type: 'Pardot',
    credentials: { Pardot: { AccessToken: secretText('access') } },
    properties: { Pardot: { BusinessUnitId: businessUnitId, InstanceUrl: 'https://example.my.salesforce.com', IsSandboxEnvironment: true } },
  });
});

test('the profile signs in with a refresh token and its client, which AppFlow may read', () => {
  const stack = testStack();
  const client = new Secret(stack, 'Client', { encryptionKey: new Key(stack, 'Key') });
  new PardotConnectorProfile(stack, 'Profile', { oAuth: { refreshToken: secret('refresh'), client }, businessUnitId });

  expect(renderedProfile(stack)).toMatchObject({
    credentials: {
      Pardot: {
        AccessToken: 'dummyAccessToken',
        RefreshToken: secretText('refresh'),
        ClientCredentialsArn: stack.resolve(client.secretArn),
      },
    },
    properties: { Pardot: { BusinessUnitId: businessUnitId } },
  });
  Template.fromStack(stack).hasResourceProperties('AWS::SecretsManager::ResourcePolicy', {
    ResourcePolicy: { Statement: [{ Principal: { Service: 'appflow.amazonaws.com' } }] },
  });
});

test.each<[string, PardotOAuthSettings, number]>([
  ['an access token alone', { accessToken: secret('access') }, 1],
  ['an access token with a refresh token', { accessToken: secret('access'), refreshToken: secret('refresh') }, 0],
])('the profile warns about %s if nothing renews it', (_, oAuth, count) => {
  const stack = testStack();
  new PardotConnectorProfile(stack, 'Profile', { oAuth, businessUnitId });

  expect(warnings(stack, 'accessTokenNotRenewed')).toHaveLength(count);
});

test('the profile refuses a client of another partition', () => {
  const stack = testStack();
  const client = Secret.fromSecretCompleteArn(stack, 'Client', 'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:client-abcdef');

  expect(() => new PardotConnectorProfile(stack, 'Profile', { oAuth: { refreshToken: secret('refresh'), client }, businessUnitId })).toThrow(
    'oAuth.client: "arn:aws-cn:secretsmanager:',
  );
});

test.each<[string, PardotOAuthSettings]>([
  ['nothing', {}],
  ['a refresh token without its client', { refreshToken: secret('refresh') }],
])('the profile refuses %s as a way to sign in', (_, oAuth) => {
  expect(() => new PardotConnectorProfile(testStack(), 'Profile', { oAuth, businessUnitId })).toThrow(
    'oAuth: incomplete; AppFlow accepts an accessToken, or a refreshToken with its client',
  );
});

test('the profile refuses a business unit and an URL that AppFlow refuses, in one error', () => {
  expect(() => new PardotConnectorProfile(testStack(), 'Profile', {
    oAuth: { accessToken: secret('access') },
    businessUnitId: `${businessUnitId}X`,
    instanceUrl: 'a b',
  })).toThrow(/businessUnitId: .* does not fit[^]*instanceUrl: "a b" does not fit/);
});

test('the source reads an object by a version of the API', () => {
  const stack = testStack();
  const profile = PardotConnectorProfile.fromConnectorProfileName(stack, 'Profile', 'mine');

  expect(renderedSource(stack, new PardotSource({ profile, object: 'prospect', apiVersion: 'v4' }))).toEqual({
    ConnectorType: 'Pardot',
    ConnectorProfileName: 'mine',
    ApiVersion: 'v4',
    SourceConnectorProperties: { Pardot: { Object: 'prospect' } },
  });
});
