import { Aws, CfnParameter, Stack } from 'aws-cdk-lib';
import { shown } from '../../../src/core/private/shown';

test.each<[string, unknown, string]>([
  ['a text in quotes', 'a "b"', '"a \\"b\\""'],
  ['a number', 5, '5'],
  ['nothing', undefined, 'undefined'],
  ['a token by what it is called', `${Aws.STACK_NAME} flow`, '"${AWS.StackName} flow"'],
  ['a line break by its code', 'a\nb', '"a\\nb"'],
  ['a zero-width space by its code', 'a\u200bb', '"a\\u200bb"'],
  ['a mark of direction by its code', 'a\u202eb', '"a\\u202eb"'],
  ['letters of any script as they are', 'Größe 日本', '"Größe 日本"'],
  ['the beginning of a long text, and its length', 'x'.repeat(1_000_000), `"${'x'.repeat(200)}... (1000000 characters)"`],
])('a message shows %s', (_title, value, expected) => {
  expect(shown(value)).toBe(expected);
});

test('a token without a name of its own is a token', () => {
  expect(shown(`x ${new CfnParameter(new Stack(), 'P').valueAsString}`)).toBe('"x ${TOKEN}"');
});
