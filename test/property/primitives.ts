import { Duration, SecretValue, Stack, Token } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import * as fc from 'fast-check';
import { call, Made } from './made';
import { TASK_PROPERTY_KEYS, TASK_TYPES } from '../../src/core/tasks/task-names';

const PARAMETER = { Ref: 'AWS::StackName' };

/** Texts that are meant to break something: names of JavaScript, what nobody sees, and what patterns take long over. */
export const HOSTILE = [
  'toString', 'hasOwnProperty', '__proto__', 'constructor', 'a\u200bb', '\u202etxt.exe', 'a\u0007', '{{resolve:secretsmanager:x}}',
  'x'.repeat(1_000_000), '/'.repeat(100_000), '-'.repeat(100_000), ' '.repeat(100_000), `${'a/'.repeat(50_000)}!`,
];

/** Texts: most of them fit somewhere, some are tokens, some are what nobody expects. */
export const TEXTS: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom('Account', 'Id', 'created_at', 'a', '1', 'string', 'https://example.com/path', 'folder/sub', 'eu-west-1', '2026-01-01') },
  { weight: 4, arbitrary: fc.constantFrom(Token.asString(PARAMETER), `prefix-${Token.asString(PARAMETER)}`) },
  { weight: 2, arbitrary: fc.constantFrom('', ' ', 'a b', '\n', 'a\n', ',', '"', '${}', '{{', '__proto__', 'constructor', 'aws:x', '../..', '€', '\u0000') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.constantFrom(64, 128, 256, 257, 512, 1024, 2048, 4097).map((length) => 'x'.repeat(length)) },
);

/** What fits as a text of a certain name. */
export const FITTING: { readonly [name: string]: readonly string[] } = {
  dataType: ['string', 'integer', 'datetime', 'boolean'],
  key: TASK_PROPERTY_KEYS,
  mask: ['*', '#'],
  type: TASK_TYPES,
};

/** Texts for a property or parameter, most of which fit. */
export function textsFor(name: string): fc.Arbitrary<string> {
  const fitting = FITTING[name];
  return fitting ? mostly(fc.constantFrom(...fitting), TEXTS) : TEXTS;
}

/** Values of which one in eight is of another kind. */
export function mostly<T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 7, arbitrary: usual }, { weight: 1, arbitrary: other });
}

/** Numbers, of which some are none. */
export const NUMBERS: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 2, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, -0, -1, 0.5, 1e21, Number.MAX_SAFE_INTEGER) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constant(Token.asNumber(PARAMETER)) },
);

/** Moments, of which some are none. */
export const DATES: fc.Arbitrary<Date> = mostly(
  fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
  fc.date({ max: new Date('5000-01-01'), noInvalidDate: false }),
);

const DURATIONS = fc.oneof(
  fc.tuple(fc.constantFrom('millis', 'seconds', 'minutes', 'hours', 'days'), fc.integer({ min: 0, max: 400 })),
  fc.tuple(fc.constantFrom('seconds', 'minutes'), fc.constantFrom(0.5, 1e9, Token.asNumber(PARAMETER))),
).map(([unit, amount]) => call(`Duration.${unit}`, (value: number) => Duration[unit as 'minutes'](value), [amount]));

const SCHEDULES = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom('minutes', 'hours', 'days', 'weeks', 'months')).map(([value, unit]) => `rate(${value} ${unit})`) },
  { weight: 2, arbitrary: fc.constantFrom('cron(0 12 * * ? *)', 'at(2030-01-01T00:00:00)', 'rate(2 minute)', 'rate(1 years)', 'rate(5minutes)', 'rate()') },
  { weight: 1, arbitrary: TEXTS },
).map((expression) => call('Schedule.expression', (text: string) => Schedule.expression(text), [expression]));

const SECRETS = mostly(
  fc.constant(call('SecretValue.secretsManager', (name: string) => SecretValue.secretsManager(name), ['credentials'])),
  TEXTS.map((text) => call('SecretValue.unsafePlainText', (value: string) => SecretValue.unsafePlainText(value), [text])),
);

/** A construct that is made or imported, with an id of its own. */
function construct(name: string, ...makers: readonly ((scope: Construct, id: string) => unknown)[]): fc.Arbitrary<Made> {
  return fc.constantFrom(...makers.map((make, index) => new Made(`${name}#${index}`, (scope) => {
    const stack = Stack.of(scope);
    return make(stack, `${name}${stack.node.children.length}`);
  })));
}

/** Values of the types that come from the AWS CDK. A type that is missing is one whose props are left as they are. */
export const FOREIGN: { readonly [fqn: string]: fc.Arbitrary<unknown> } = {
  'aws-cdk-lib.Duration': DURATIONS,
  'aws-cdk-lib.SecretValue': SECRETS,
  'aws-cdk-lib.aws_events.Schedule': SCHEDULES,
  'aws-cdk-lib.aws_s3.IBucket': construct('Bucket',
    (scope, id) => new Bucket(scope, id),
    (scope, id) => Bucket.fromBucketName(scope, id, 'imported'),
    (scope, id) => Bucket.fromBucketAttributes(scope, id, { bucketName: 'foreign', account: '999999999999', region: 'us-east-1' }),
    (scope, id) => Bucket.fromBucketName(scope, id, Token.asString(PARAMETER))),
  'aws-cdk-lib.aws_kms.IKey': construct('Key',
    (scope, id) => new Key(scope, id),
    (scope, id) => Key.fromKeyArn(scope, id, 'arn:aws:kms:eu-west-1:123456789012:key/imported')),
  'aws-cdk-lib.aws_iam.IRole': construct('Role', (scope, id) => Role.fromRoleArn(scope, id, 'arn:aws:iam::123456789012:role/imported')),
  'aws-cdk-lib.aws_secretsmanager.ISecret': construct('Secret',
    (scope, id) => new Secret(scope, id),
    (scope, id) => Secret.fromSecretNameV2(scope, id, 'imported')),
};
