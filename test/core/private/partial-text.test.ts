import { App, Aws, CfnParameter, Fn, Lazy, Stack } from 'aws-cdk-lib';
import { TEXT, TextRule } from '../../../src/core/private/limits';
import { mayFit, withTokensAs } from '../../../src/core/private/partial-text';

const stack = new Stack(new App(), 'Stack');
const parameter = new CfnParameter(stack, 'Parameter').valueAsString;

describe('the literal part of a text that is known in part', () => {
  test.each<[string, string, TextRule]>([
    ['has a character that no name of a flow has', `${Aws.STACK_NAME} flow`, TEXT.flowName],
    ['begins as no name of a flow does', `-${Aws.STACK_NAME}`, TEXT.flowName],
    ['has a colon, which no description has', `Accounts (${Aws.REGION}): daily`, TEXT.description],
    ['has parentheses, which no tag has', `prod (${Aws.REGION})`, TEXT.tagValue],
    ['has white space between two tokens', `${parameter} ${parameter}`, TEXT.entity],
    ['is too long', parameter + 'x'.repeat(257), TEXT.flowName],
    ['is too long for a rule about its form', `arn:aws:kms:${'x'.repeat(2048)}${parameter}`, TEXT.keyArn],
    ['has a line break', `in/${parameter}\n`, TEXT.bucketPrefix],
  ])('%s', (_title, value, rule) => {
    expect(mayFit(value, rule)).toBe(false);
  });

  test.each<[string, string, TextRule]>([
    ['is right before a token', `nightly-${Aws.REGION}`, TEXT.flowName],
    ['is right behind a token', `${Aws.REGION}-nightly`, TEXT.flowName],
    ['is shorter than the minimum', `x${parameter}`, TEXT.flowName],
    ['is nothing', parameter, TEXT.flowName],
    ['is as long as the rule allows', parameter + 'x'.repeat(256), TEXT.flowName],
    ['may become an ARN', `arn:${Aws.PARTITION}:kms:${Aws.REGION}:${Aws.ACCOUNT_ID}:key/x`, TEXT.keyArn],
    ['may become an URL', `https://${parameter}/x`, TEXT.tokenUrl],
    ['may become three digits', `1${parameter}`, TEXT.sapClientNumber],
  ])('%s, which is accepted', (_title, value, rule) => {
    expect(mayFit(value, rule)).toBe(true);
  });

  test('is not looked for in what is no text', () => {
    expect(mayFit(Lazy.any({ produce: () => 1 }) as never, TEXT.flowName)).toBe(true);
  });
});

test('nothing is resolved when a text is looked at', () => {
  const produce = jest.fn(() => 'x');

  expect(mayFit(`a ${Lazy.string({ produce })}`, TEXT.flowName)).toBe(false);
  expect(produce).not.toHaveBeenCalled();
});

test('tokens are replaced, and literal texts stay', () => {
  expect([withTokensAs('-', `a${parameter}b${Fn.join(',', ['x'])}`), withTokensAs('-', 'plain')]).toEqual(['a-b-', 'plain']);
});
