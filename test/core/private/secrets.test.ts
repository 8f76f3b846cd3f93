import { App, CfnParameter, CfnResource, SecretValue, Stack } from 'aws-cdk-lib';
import { Checks } from '../../../src/core/private/checks';
import { accessTokenOrUnused, unwrap } from '../../../src/core/private/secrets';
import { expectRefusal } from '../../support/refusals';
import { warningsOf } from '../../support/tasks';

const stack = () => new Stack(new App(), 'Stack');
const checkedUnwrap = (property: string, secret: SecretValue) => {
  const scope = stack();
  unwrap(scope, property, secret);
  Checks.of(scope).end();
};

test('a secret is resolved when CloudFormation deploys', () => {
  const scope = stack();

  expect(scope.resolve(unwrap(scope, 'token', SecretValue.secretsManager('name')))).toBe('{{resolve:secretsmanager:name:SecretString:::}}');
  expect(warningsOf(scope, 'secretInClearText')).toEqual([]);
});

test('a parameter is no clear text', () => {
  const scope = stack();
  const parameter = new CfnParameter(scope, 'Token', { noEcho: true });

  expect(scope.resolve(unwrap(scope, 'token', SecretValue.cfnParameter(parameter)))).toEqual({ Ref: 'Token' });
  expect(warningsOf(scope, 'secretInClearText')).toEqual([]);
});

test('warns about a secret in clear text, by its property and not by its value', () => {
  const scope = stack();
  unwrap(scope, 'oAuth.accessToken', SecretValue.unsafePlainText('hunter2'));

  const [warning] = warningsOf(scope, 'secretInClearText');
  expect(warning).toContain('oAuth.accessToken: a credential stands in the template in clear text');
  expect(warning).not.toContain('hunter2');
});

test.each([
  ['basicAuth.password', 'hunter 2'],
  ['oAuth.refreshToken', `hunter2${'x'.repeat(4096)}`],
  ['oAuth.flow.jwtToken', 'hunter2'],
  ['apiKey', `hunter2${'x'.repeat(256)}`],
])('refuses a credential in clear text that AppFlow refuses, and does not show it: %s', (property, credential) => {
  const failing = () => checkedUnwrap(property, SecretValue.unsafePlainText(credential));

  expect(failing).toThrow(`[Stack] ${property}: does not fit; AppFlow accepts `);
  expect(failing).not.toThrow(/hunter/);
});

test.each([
  ['without a version', () => SecretValue.ssmSecure('/path')],
  ['with a version', () => SecretValue.ssmSecure('/path', '2')],
  ['as text', () => SecretValue.unsafePlainText('{{resolve:ssm-secure:/path:1}}')],
])('refuses a secure parameter of Systems Manager, which CloudFormation does not resolve here, %s', (_title, make) => {
  expectRefusal(() => checkedUnwrap('password', make()), '[Stack] password: a secure parameter of Systems Manager does not fit; CloudFormation resolves those');
});

test.each([
  ['a parameter that the console shows', (scope: Stack) => new CfnParameter(scope, 'Token').valueAsString, 1],
  ['a text around such a parameter', (scope: Stack) => `Bearer-${new CfnParameter(scope, 'Token').valueAsString}`, 1],
  [
    'a text of a parameter that it shows and of one that it does not',
    (scope: Stack) => new CfnParameter(scope, 'Hidden', { noEcho: true }).valueAsString + new CfnParameter(scope, 'Token').valueAsString,
    1,
  ],
  ['a parameter that it does not show', (scope: Stack) => new CfnParameter(scope, 'Token', { noEcho: true }).valueAsString, 0],
  ['an attribute of a resource', (scope: Stack) => new CfnResource(scope, 'Other', { type: 'Test::Other' }).getAtt('Token').toString(), 0],
])('%s as plain text: warned or not', (_title, textIn, count) => {
  const scope = stack();
  unwrap(scope, 'token', SecretValue.unsafePlainText(textIn(scope)));

  expect(warningsOf(scope, 'secretInClearText')).toHaveLength(count);
});

test.each([
  [SecretValue.secretsManager('name'), false, '{{resolve:secretsmanager:name:SecretString:::}}'],
  [undefined, true, 'dummyAccessToken'],
  [undefined, false, undefined],
])('the access token %s with a complete grant: %s', (token, complete, text) => {
  const scope = stack();

  expect(scope.resolve(accessTokenOrUnused(scope, 'token', token, complete))).toBe(text);
});
