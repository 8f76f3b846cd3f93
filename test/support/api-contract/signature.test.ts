import { differences, parseSignature } from './signature';

const compare = (contract: string, actual: string) => differences(parseSignature(contract), parseSignature(actual));

test('reads a method', () => {
  expect(parseSignature('static protected (a?: boolean, b: array<x.B|string>): C|array<C> optional')).toEqual({
    modifiers: new Set(['static', 'protected']),
    parameters: [{ type: 'boolean', optional: true }, { type: 'array<string|x.B>', optional: false }],
    type: 'C|array<C>',
    optional: true,
  });
});

test.each([
  ['the same property', 'abstract readonly string optional', 'abstract readonly string optional'],
  ['the same initializer', '(scope: constructs.Construct, id: string)', '(scope: constructs.Construct, id: string)'],
  ['a union in another order', 'string|Field', 'Field|string'],
  ['another name of a parameter', '(flow: IFlow): void', '(scope: IFlow): void'],
  ['one more optional parameter', '(a: string): void', '(a: string, b?: number): void'],
  ['a parameter that may now be left out', '(a: string): void', '(a?: string): void'],
  ['a method that is no longer abstract', 'protected abstract (): void', 'protected (): void'],
])('takes for equal: %s', (_, contract, actual) => {
  expect(compare(contract, actual)).toEqual([]);
});

test.each([
  ['readonly string', 'readonly number', 'type was string, is number'],
  ['array<string>', 'array<number>', 'type was array<string>, is array<number>'],
  ['(): A', '(): B', 'type was A, is B'],
  ['readonly string optional', 'readonly string', 'is no longer optional'],
  ['readonly string', 'readonly string optional', 'is now optional'],
  ['(): A', '(): A optional', 'is now optional'],
  ['static (): A', '(): A', 'is no longer static'],
  ['(): A', 'protected (): A', 'is now protected'],
  ['(): A', 'abstract (): A', 'is now abstract'],
  ['(a: string): A', '(a: number): A', 'parameter 0 was string, is number'],
  ['(a: string, b?: string): A', '(a: string, b: string): A', 'parameter 1 is no longer optional'],
  ['(a: string): A', '(): A', 'parameter 0 is lost'],
  ['(): A', '(a: string): A', 'requires more parameters'],
  ['(a?: string)', '(a?: string, b: string)', 'requires more parameters'],
  ['A', '(): A', 'was a property and is a method, or the reverse'],
])('%s is not %s', (contract, actual, difference) => {
  expect(compare(contract, actual)).toEqual([difference]);
});
