import { App, Aws, CfnMapping, CfnParameter, CfnResource, Fn, Lazy, SecretValue, Stack, Token } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Checks } from '../../../src/core/private/checks';
import { accessTokenOrUnused, unwrap } from '../../../src/core/private/secrets';
import { expectRefusal } from '../../support/refusals';
import { warningsOf } from '../../support/tasks';

const stack = () => new Stack(new App(), 'Stack');
const checkedUnwrap = (property: string, secret: SecretValue) => {
  const scope = stack();
  unwrap(scope, property, secret);
  Checks.of(scope).end();
  App.of(scope)!.synth();
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
  expectRefusal(() => checkedUnwrap('password', make()), 'password: a secure parameter of Systems Manager does not fit; CloudFormation resolves those');
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

const hidden = (scope: Stack) => new CfnParameter(scope, 'Hidden', { noEcho: true }).valueAsString;
const secret = (scope: Stack) => new Secret(scope, 'Secret').secretValueFromJson('key').unsafeUnwrap();
const lazy = (value: unknown) => Lazy.uncachedAny({ produce: () => value });

// Whoever may look at a stack or its template reads these.
// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html#creds
test.each<[string, (scope: Stack) => string]>([
  ['behind Lazy', () => Token.asString(lazy('hunter2'))],
  ['joined', () => Fn.join('-', ['hunter2', Aws.REGION])],
  ['in a substitution', () => Fn.sub('hunter2${AWS::Region}')],
  ['as a variable of a substitution', () => Fn.sub('${Password}', { Password: 'hunter2' })],
  ['a shown parameter in a substitution', (scope) => (new CfnParameter(scope, 'Shown'), Fn.sub('${Shown}'))],
  ['a shown parameter that is joined', (scope) => Fn.join('', ['', new CfnParameter(scope, 'Shown').valueAsString])],
  ['encoded', () => Fn.base64('hunter2')],
  ['selected', () => Fn.select(1, ['other', 'hunter2'].map((each) => Token.asString(lazy(each))))],
  ['split', () => Fn.select(0, Fn.split(',', Fn.sub('hunter2,other')))],
  ['in a mapping', (scope) => new CfnMapping(scope, 'Map', { mapping: { a: { b: 'hunter2' } } }).findInMap(Aws.REGION, 'b')],
  ['under a condition', () => Fn.conditionIf('Condition', 'hunter2', Aws.NO_VALUE).toString()],
  ['beside a token', () => `hunter2${Aws.REGION}`],
  ['beside a secret', (scope) => `hunter2${secret(scope)}`],
  ['a public parameter of Systems Manager', () => '{{resolve:ssm:/path:1}}'],
  ['a public parameter of Systems Manager, as a parameter', (scope) => new CfnParameter(scope, 'Public', { type: 'AWS::SSM::Parameter::Value<String>', noEcho: true }).valueAsString],
  ['the default of a hidden parameter', (scope) => new CfnParameter(scope, 'Defaulted', { noEcho: true, default: 'hunter2' }).valueAsString],
  ['the output of another stack', () => Fn.importValue('Output')],
])('a credential in clear text is warned about: %s', (_title, textIn) => {
  const scope = stack();
  unwrap(scope, 'token', SecretValue.unsafePlainText(textIn(scope)));

  const warnings = warningsOf(scope, 'secretInClearText');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).not.toContain('hunter2');
});

test.each<[string, (scope: Stack) => string]>([
  ['a secret of the stack', secret],
  ['a hidden parameter in a substitution', (scope) => (hidden(scope), Fn.sub('${Hidden}'))],
  ['a hidden parameter of a construct further down', (scope) => hidden(new CfnResource(scope, 'Deep', { type: 'Test::Deep' }) as never)],
  ['an attribute in a substitution', () => Fn.sub('${Other.Token}')],
  ['one of two secrets', (scope) => Fn.conditionIf('Condition', secret(scope), '{{resolve:secretsmanager:other}}').toString()],
  ['a secret by its name, as text', () => '{{resolve:secretsmanager:name:SecretString:key}}'],
  ['a secret by a shown parameter', (scope) => `{{resolve:secretsmanager:${new CfnParameter(scope, 'Name').valueAsString}}}`],
  ['a secret behind Lazy', () => Token.asString(lazy('{{resolve:secretsmanager:name}}'))],
  ['the result of a macro', () => Fn.transform('Macro', {}).toString()],
])('a credential that is hidden is not warned about: %s', (_title, textIn) => {
  const scope = stack();
  unwrap(scope, 'token', SecretValue.unsafePlainText(textIn(scope)));

  expect(warningsOf(scope, 'secretInClearText')).toEqual([]);
});

test('a credential that comes late arrives, and nobody asks for it before', () => {
  const scope = stack();
  let late: string | undefined;
  const value = unwrap(scope, 'token', SecretValue.unsafePlainText(Lazy.string({ produce: () => late! })));
  late = '{{resolve:secretsmanager:name}}';
  new CfnResource(scope, 'Resource', { type: 'Test::Resource', properties: { value } });

  expect(Template.fromStack(scope).findResources('Test::Resource', { Properties: { value: late } })).not.toEqual({});
});

test('a credential that comes late and that AppFlow refuses is a fault, which does not show it', () => {
  const failing = () => checkedUnwrap('apiKey', SecretValue.unsafePlainText(Token.asString(lazy('hunter2'.repeat(100)))));

  expectRefusal(failing, 'apiKey: does not fit; AppFlow accepts ');
  expect(failing).not.toThrow(/hunter/);
});

test('a credential is warned about once, however often the app is synthesized', () => {
  const scope = stack();
  unwrap(scope, 'token', SecretValue.unsafePlainText(Token.asString(lazy('hunter2'))));
  App.of(scope)!.synth();
  App.of(scope)!.synth({ force: true });

  expect(scope.node.metadata.filter(({ data }) => String(data).includes('clear text'))).toHaveLength(1);
});

test.each([
  [SecretValue.secretsManager('name'), false, '{{resolve:secretsmanager:name:SecretString:::}}'],
  [undefined, true, 'dummyAccessToken'],
  [undefined, false, undefined],
])('the access token %s with a complete grant: %s', (token, complete, text) => {
  const scope = stack();

  expect(scope.resolve(accessTokenOrUnused(scope, 'token', token, complete))).toBe(text);
});

describe('a JSON Web Token in clear text', () => {
  const token = (claims: object) => ['{"alg":"RS256"}', JSON.stringify(claims), 'signature'].map((part) => Buffer.from(part).toString('base64url')).join('.');
  const warned = (value: string, property = 'oAuth.flow.jwtBearer.jwtToken') => {
    const scope = stack();
    unwrap(scope, property, SecretValue.unsafePlainText(value));
    return warningsOf(scope, 'tokenExpired');
  };

  test('that has expired is warned about, and not shown', () => {
    const expired = token({ exp: 1577836800 });

    expect(warned(expired)).toEqual([expect.stringContaining('oAuth.flow.jwtBearer.jwtToken: expired at 2020-01-01T00:00:00.000Z')]);
    expect(warned(expired).join()).not.toContain(expired.split('.')[1]);
  });

  test.each([
    ['that has not expired', token({ exp: 4102444800 })],
    ['without a time', token({ iss: 'client' })],
    ['with a time that is none', token({ exp: 'soon' })],
    ['with a time beyond all dates', token({ exp: 1e300 })],
    ['that is none', 'a.b.c'],
  ])('%s is not warned about', (_title, value) => {
    expect(warned(value)).toEqual([]);
  });

  test('is looked at when it is rendered, too', () => {
    const scope = stack();
    unwrap(scope, 'jwtToken', SecretValue.unsafePlainText(Lazy.string({ produce: () => token({ exp: 1 }) })));

    expect(warningsOf(scope, 'tokenExpired')).toHaveLength(1);
  });

  test('as another credential may have expired: AppFlow renews it', () => {
    expect(warned(token({ exp: 1 }), 'oAuth.accessToken')).toEqual([]);
  });
});
