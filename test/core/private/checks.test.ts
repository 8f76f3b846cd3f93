import { App, Aws, CfnParameter, Errors, Lazy, Stack, Token } from 'aws-cdk-lib';
import { Checks, isKnown, shown } from '../../../src/core/private/checks';
import { NUMBER, TEXT } from '../../../src/core/private/limits';

const stack = new Stack(new App(), 'Stack');
const thrownBy = (checks: Checks): Error => {
  try {
    checks.end();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
};

test('without a fault nothing is thrown', () => {
  expect(() => new Checks(stack).text('a', 'fits', TEXT.entity).number('b', 1, NUMBER.port).require(true, 'c', 'd').end()).not.toThrow();
});

test('one fault stands on one line, with path, property, value, what is accepted and a link', () => {
  expect(thrownBy(new Checks(stack).text('object', 'a b', TEXT.entity)).message).toBe(
    '[Stack] object: "a b" does not fit; AppFlow accepts 1 to 512 characters without white space. ' +
      'See https://docs.aws.amazon.com/appflow/1.0/APIReference/API_SourceConnectorProperties.html',
  );
});

test('several faults stand in one error', () => {
  const checks = new Checks('Value').fault('a', 'is wrong').number('b', 0, NUMBER.port);

  expect(thrownBy(checks).message).toBe(
    '[Value]\n  - a: is wrong\n  - b: 0 does not fit; AppFlow accepts a whole number from 1 to 65535. ' +
      `See ${NUMBER.port.link}`,
  );
});

test('the error is a construct error that names the construct and shows no frame of this library', () => {
  const error = thrownBy(new Checks(stack).fault('a', 'is wrong'));

  expect(Errors.isConstructError(error)).toBe(true);
  expect(Errors.isValidationError(error)).toBe(true);
  expect(error).toMatchObject({ name: 'ValidationError', level: 'error', type: 'validation', constructPath: 'Stack' });
  expect(error.stack).toContain('ValidationError: [Stack] a: is wrong\n    at ');
  expect(error.stack).not.toContain('/src/core/');
});

test('in another language the error has no frames, which jsii would show beside those of the app', () => {
  const { JSII_AGENT } = process.env;
  process.env.JSII_AGENT = 'Java/17';
  try {
    const error = thrownBy(new Checks(stack).fault('a', 'is wrong'));

    expect(error).toMatchObject({ message: '[Stack] a: is wrong', stack: '' });
  } finally {
    if (JSII_AGENT === undefined) {
      delete process.env.JSII_AGENT;
    } else {
      process.env.JSII_AGENT = JSII_AGENT;
    }
  }
});

describe('what is not known at synth, or not given, passes', () => {
  const text = new CfnParameter(stack, 'Text').valueAsString;
  const number = new CfnParameter(stack, 'Number', { type: 'Number' }).valueAsNumber;
  const list = new CfnParameter(stack, 'List', { type: 'CommaDelimitedList' }).valueAsList;

  test.each<[string, (checks: Checks) => Checks]>([
    ['a text', (checks) => checks.text('a', `x${text}`, TEXT.entity)],
    ['no text', (checks) => checks.text('a', undefined, TEXT.entity)],
    ['a name', (checks) => checks.oneOf('a', text, ['first'], 'https://x')],
    ['texts', (checks) => checks.texts('a', [text], TEXT.entity)],
    ['a list', (checks) => checks.texts('a', list, TEXT.entity)],
    ['no list', (checks) => checks.texts('a', undefined, TEXT.entity)],
    ['a number', (checks) => checks.number('a', number, NUMBER.port)],
    ['no number', (checks) => checks.number('a', undefined, NUMBER.port)],
    ['a map', (checks) => checks.map('a', Token.asAny({ Ref: 'x' }) as never)],
    ['values of a map', (checks) => checks.map('a', { key: Lazy.string({ produce: () => ' ' }) })],
    ['no map', (checks) => checks.map('a', undefined)],
  ])('%s', (_title, check) => {
    expect(() => check(new Checks(stack)).end()).not.toThrow();
  });
});

test.each<[string, (checks: Checks) => Checks, string]>([
  ['a text that is too short', (checks) => checks.text('a', 'x', TEXT.flowName), 'a: "x"'],
  ['a text that is too long', (checks) => checks.text('a', 'x'.repeat(257), TEXT.flowName), 'a: "xxx'],
  ['a text that is none', (checks) => checks.text('a', 5 as never, TEXT.entity), 'a: 5 does not fit'],
  ['a text on two lines', (checks) => checks.text('a', 'folder\n', TEXT.bucketPrefix), 'a: "folder\\n" does not fit; AppFlow accepts at most 512 characters on one line'],
  ['a name that is not in the list', (checks) => checks.oneOf('a', 'third', ['first', 'second'], 'https://x'), 'a: "third" is unknown; AppFlow accepts first, second. See https://x'],
  ['one of several texts', (checks) => checks.texts('a', ['fits', ''], TEXT.idField), 'a[1]: ""'],
  ['a number above the range', (checks) => checks.number('a', 101, NUMBER.errorThreshold), 'a: 101 does not fit; AppFlow accepts a whole number from 1 to 100 failures'],
  ['a number below the range', (checks) => checks.number('a', 0, NUMBER.targetFileSize), 'a: 0 does not fit; AppFlow accepts a whole number of at least 1 MB'],
  ['a fraction', (checks) => checks.number('a', 1.5, NUMBER.port), 'a: 1.5'],
  ['no number', (checks) => checks.number('a', NaN, NUMBER.port), 'a: NaN'],
  ['a key of a map', (checks) => checks.map('a', { 'x-y': 'z' }), 'a key: "x-y"'],
  ['a value of a map', (checks) => checks.map('a', { key: 'x y' }), 'a.key: does not fit; AppFlow accepts 1 to 2048 characters without white space'],
  ['the literal part of a text', (checks) => checks.text('a', `x ${Aws.REGION}`, TEXT.entity), 'a: "x ${AWS.Region}" does not fit; AppFlow accepts 1 to 512 characters without white space'],
  ['a map of 51 entries', (checks) => checks.map('a', Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, 'v']))), 'a: 51 entries; AppFlow accepts at most 50'],
])('fails for %s', (_title, check, problem) => {
  expect(thrownBy(check(new Checks(stack))).message).toContain(problem);
});

test.each<[string, { [name: string]: unknown }, string | undefined]>([
  ['one', { a: 1, b: undefined }, undefined],
  ['none', { a: undefined, b: undefined }, '[Stack] a, b: none is given; AppFlow accepts exactly one. See https://x'],
  ['two', { a: 1, b: undefined, c: 2 }, '[Stack] a, b, c: a and c exclude each other; AppFlow accepts exactly one. See https://x'],
])('of alternatives, %s of which are given, exactly one is taken', (_title, alternatives, message) => {
  const checks = new Checks(stack).exactlyOne(alternatives, 'https://x');

  expect(message === undefined ? checks.end() : thrownBy(checks).message).toBe(message);
});

test('a map of 50 entries passes', () => {
  expect(() => new Checks(stack).map('a', Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, 'v']))).end()).not.toThrow();
});

test.each([
  [undefined, false],
  [Lazy.string({ produce: () => 'x' }), false],
  ['x', true],
  [0, true],
])('%j is known: %s', (value, known) => {
  expect(isKnown(value)).toBe(known);
});

test.each([
  ['a "b"', '"a \\"b\\""'],
  [5, '5'],
  [true, 'true'],
])('%j is shown as %s', (value, text) => {
  expect(shown(value)).toBe(text);
});

test('a subject whose name holds a character that nobody sees is named legibly', () => {
  expect(() => new Checks('a\u200bb task').fault('type', 'is unknown').end()).toThrow('[a\\u200bb task] type: is unknown');
});
