import { CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import { Field, Filter, FilterCondition, Mapping } from '../../../src';
import { expectRefusal } from '../../support/refusals';
import { tasksOf } from '../../support/tasks';

const FIELD: Field = { name: 'f', dataType: 'string' };
const TIME = new Date('2022-02-02T00:00:00Z');
const LATER = new Date('2022-02-03T00:00:00Z');

const filterTask = (condition: FilterCondition) => tasksOf({ mappings: [Mapping.mapAll()], filters: [Filter.when(condition)] })[1];

test.each<[string, () => FilterCondition, string, { [key: string]: string }]>([
  ['booleanEquals', () => FilterCondition.booleanEquals(FIELD, true), 'EQUAL_TO', { VALUE: 'true' }],
  ['booleanEquals of several', () => FilterCondition.booleanEquals(FIELD, [true, false]), 'EQUAL_TO', { VALUES: 'true,false' }],
  ['booleanNotEquals', () => FilterCondition.booleanNotEquals(FIELD, false), 'NOT_EQUAL_TO', { VALUE: 'false' }],
  ['numberEquals', () => FilterCondition.numberEquals(FIELD, 0), 'EQUAL_TO', { VALUE: '0' }],
  ['numberEqualsAny', () => FilterCondition.numberEqualsAny(FIELD, [1, 2.5]), 'EQUAL_TO', { VALUES: '1,2.5' }],
  ['numberNotEquals', () => FilterCondition.numberNotEquals(FIELD, -1), 'NOT_EQUAL_TO', { VALUE: '-1' }],
  ['numberGreaterThan', () => FilterCondition.numberGreaterThan(FIELD, 1), 'GREATER_THAN', { VALUE: '1' }],
  ['numberGreaterThanEquals', () => FilterCondition.numberGreaterThanEquals(FIELD, 1), 'GREATER_THAN_OR_EQUAL_TO', { VALUE: '1' }],
  ['numberLessThan', () => FilterCondition.numberLessThan(FIELD, 1), 'LESS_THAN', { VALUE: '1' }],
  ['numberLessThanEquals', () => FilterCondition.numberLessThanEquals(FIELD, 1), 'LESS_THAN_OR_EQUAL_TO', { VALUE: '1' }],
  ['numberBetween', () => FilterCondition.numberBetween(FIELD, 1, 2), 'BETWEEN', { LOWER_BOUND: '1', UPPER_BOUND: '2' }],
  ['stringEquals', () => FilterCondition.stringEquals(FIELD, 'a,b'), 'EQUAL_TO', { VALUE: 'a,b' }],
  ['stringEquals of one in a list', () => FilterCondition.stringEquals(FIELD, ['a,b']), 'EQUAL_TO', { VALUE: 'a,b' }],
  ['stringEqualsAny', () => FilterCondition.stringEqualsAny(FIELD, ['a', 'b']), 'EQUAL_TO', { VALUES: 'a,b' }],
  ['stringNotEquals', () => FilterCondition.stringNotEquals(FIELD, 'a'), 'NOT_EQUAL_TO', { VALUE: 'a' }],
  ['stringContains', () => FilterCondition.stringContains(FIELD, 'a'), 'CONTAINS', { VALUE: 'a' }],
  ['stringContainsAny', () => FilterCondition.stringContainsAny(FIELD, ['a', 'b']), 'CONTAINS', { VALUES: 'a,b' }],
  ['timestampEquals', () => FilterCondition.timestampEquals(FIELD, TIME), 'EQUAL_TO', { VALUE: '1643760000000' }],
  ['timestampEqualsAny', () => FilterCondition.timestampEqualsAny(FIELD, [TIME, LATER]), 'EQUAL_TO', { VALUES: '1643760000000,1643846400000' }],
  ['timestampNotEquals', () => FilterCondition.timestampNotEquals(FIELD, TIME), 'NOT_EQUAL_TO', { VALUE: '1643760000000' }],
  ['timestampGreaterThan', () => FilterCondition.timestampGreaterThan(FIELD, TIME), 'GREATER_THAN', { VALUE: '1643760000000' }],
  ['timestampGreaterThanEquals', () => FilterCondition.timestampGreaterThanEquals(FIELD, TIME), 'GREATER_THAN_OR_EQUAL_TO', { VALUE: '1643760000000' }],
  ['timestampLessThan', () => FilterCondition.timestampLessThan(FIELD, [TIME]), 'LESS_THAN', { VALUE: '1643760000000' }],
  ['timestampLessThanEquals', () => FilterCondition.timestampLessThanEquals(FIELD, TIME), 'LESS_THAN_OR_EQUAL_TO', { VALUE: '1643760000000' }],
  ['timestampBetween', () => FilterCondition.timestampBetween(FIELD, TIME, LATER), 'BETWEEN', { LOWER_BOUND: '1643760000000', UPPER_BOUND: '1643846400000' }],
])('%s compares by the data type of the field', (_title, make, operator, values) => {
  expect(filterTask(make())).toEqual({
    type: 'Filter',
    operator,
    from: ['f'],
    to: undefined,
    properties: { DATA_TYPE: 'string', ...values },
  });
});

test('keeps the condition', () => {
  const condition = FilterCondition.stringEquals(FIELD, 'a');

  expect(new Filter(condition).condition).toBe(condition);
});

describe('fails for', () => {
  const missing = new Date(NaN);

  test.each<[string, () => FilterCondition, string]>([
    ['a field without a data type', () => FilterCondition.stringEquals({ name: 'f' }, 'a'), 'filters[0] on "f", field.dataType: missing'],
    ['an empty list', () => FilterCondition.stringEquals(FIELD, []), 'filters[0] on "f", val: an empty list; at least one value is needed'],
    ['a comma in one of several values', () => FilterCondition.stringEquals(FIELD, ['a,b', 'c']), 'val[0]: "a,b" holds a comma'],
    ['several bounds of an order', () => FilterCondition.timestampLessThan(FIELD, [TIME, LATER]), 'val: 2 values; LESS_THAN takes exactly one'],
    ['bounds in the wrong order', () => FilterCondition.numberBetween(FIELD, 2, 1), 'upper: 1 is not above the lower bound, 2'],
    ['equal numbers as bounds', () => FilterCondition.numberBetween(FIELD, 1, 1), 'upper: 1 is not above the lower bound, 1'],
    ['equal bounds', () => FilterCondition.timestampBetween(FIELD, TIME, TIME), 'upper: 2022-02-02T00:00:00.000Z is not above the lower bound, 2022-02-02T00:00:00.000Z'],
    ['a number that is none', () => FilterCondition.numberEquals(FIELD, NaN), 'filters[0] on "f", val: NaN is not a number'],
    ['a number without an end', () => FilterCondition.numberBetween(FIELD, 1, Infinity), 'upper: Infinity is not a number'],
    ['an invalid date', () => FilterCondition.timestampEquals(FIELD, missing), 'filters[0] on "f", val: the date is not valid'],
    ['a lower bound that is none', () => FilterCondition.numberBetween(FIELD, NaN, 1), 'lower: NaN is not a number'],
    ['an invalid bound', () => FilterCondition.timestampBetween(FIELD, TIME, missing), 'upper: the date is not valid'],
    ['one bad number of several', () => FilterCondition.numberEquals(FIELD, [1, NaN]), 'val[1]: NaN is not a number'],
    ['a text in place of a date, from JavaScript', () => FilterCondition.timestampEquals(FIELD, '2024-01-01' as never), 'val: the date is not valid'],
    ['no value at all, from JavaScript', () => FilterCondition.stringEquals(FIELD, undefined as never), 'val: an empty list'],
  ])('%s', (_title, make, problem) => {
    expectRefusal(() => filterTask(make()), problem);
  });

  test.each([
    ['an empty text', '', 'val: "" does not fit; AppFlow accepts 1 to 2048 characters on one line'],
    ['a line break', 'a\nb', 'val: "a\\nb"'],
    ['more than 2048 characters', 'x'.repeat(2049), 'val: "xx'],
  ])('%s', (_title, value, problem) => {
    expectRefusal(() => filterTask(FilterCondition.stringEquals(FIELD, value)), `filters[0] on "f", ${problem}`);
  });
});

describe('what is not known at synth passes', () => {
  const stack = new Stack();
  const text = new CfnParameter(stack, 'Text').valueAsString;
  const number = new CfnParameter(stack, 'Number', { type: 'Number' }).valueAsNumber;
  const list = new CfnParameter(stack, 'List', { type: 'CommaDelimitedList' }).valueAsList;
  const valuesOf = (condition: FilterCondition) => stack.resolve(condition.properties);

  test.each<[string, () => FilterCondition, unknown[]]>([
    ['texts', () => FilterCondition.stringEquals(FIELD, [text, 'b']), [{ key: 'VALUES', value: { 'Fn::Join': ['', [{ Ref: 'Text' }, ',b']] } }]],
    ['numbers', () => FilterCondition.numberGreaterThan(FIELD, number), [{ key: 'VALUE', value: { Ref: 'Number' } }]],
    ['bounds', () => FilterCondition.numberBetween(FIELD, number, 1), [{ key: 'LOWER_BOUND', value: { Ref: 'Number' } }, { key: 'UPPER_BOUND', value: '1' }]],
    ['an upper bound', () => FilterCondition.numberBetween(FIELD, 1, number), [{ key: 'LOWER_BOUND', value: '1' }, { key: 'UPPER_BOUND', value: { Ref: 'Number' } }]],
    ['lists', () => FilterCondition.stringEquals(FIELD, list), [{ key: 'VALUES', value: { 'Fn::Join': [',', { Ref: 'List' }] } }]],
    ['lists of a split', () => FilterCondition.stringContains(FIELD, Fn.split('|', text)), [{ key: 'VALUES', value: { 'Fn::Join': [',', { 'Fn::Split': ['|', { Ref: 'Text' }] }] } }]],
  ])('%s', (_title, make, values) => {
    expect(valuesOf(make())).toEqual([{ key: 'DATA_TYPE', value: 'string' }, ...values]);
  });
});
