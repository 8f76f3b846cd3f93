/**
 * Filters that AppFlow accepts and nobody can have meant.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html
 */
import { Aws, Lazy } from 'aws-cdk-lib';
import { Field, Filter, FilterCondition, Mapping, Task } from '../../../src';
import { stackWith, warningsOf } from '../../support/tasks';

const FIELD: Field = { name: 'Country', dataType: 'string' };
const NUMBER: Field = { name: 'Size', dataType: 'integer' };

const warned = (id: string, ...conditions: FilterCondition[]) =>
  warningsOf(stackWith({ mappings: [Mapping.mapAll()], filters: conditions.map((each) => Filter.when(each)) }), id);

test.each<[string, FilterCondition]>([
  ['one text', FilterCondition.stringEquals(FIELD, 'DE,FR')],
  ['one text in a list', FilterCondition.stringEquals(FIELD, ['DE,FR'])],
  ['a part of a text', FilterCondition.stringContains(FIELD, 'a, b')],
  ['a text that is known in part', FilterCondition.stringEquals(FIELD, `DE,${Aws.REGION}`)],
])('a comma in %s is warned about', (_title, condition) => {
  expect(warned('filterValueWithComma', condition)).toEqual([expect.stringMatching(/^filters\[0\]: ".+stringEqualsAny/)]);
});

test.each<[string, FilterCondition]>([
  ['a text without one', FilterCondition.stringEquals(FIELD, 'DE')],
  ['several texts', FilterCondition.stringEqualsAny(FIELD, ['DE', 'FR'])],
  ['a text that is not known', FilterCondition.stringEquals(FIELD, Lazy.string({ produce: () => 'DE,FR' }))],
])('no comma is warned about in %s', (_title, condition) => {
  expect(warned('filterValueWithComma', condition)).toEqual([]);
});

test.each<[string, FilterCondition[]]>([
  ['texts', [FilterCondition.stringEquals(FIELD, 'DE'), FilterCondition.stringEquals(FIELD, 'FR')]],
  ['numbers', [FilterCondition.numberEquals(NUMBER, 1), FilterCondition.numberEqualsAny(NUMBER, [2, 3])]],
  ['lists', [FilterCondition.stringEqualsAny(FIELD, ['DE', 'FR']), FilterCondition.stringEqualsAny(FIELD, ['IT', 'ES'])]],
  ['three filters of which any two have a value', [
    FilterCondition.numberEqualsAny(NUMBER, [1, 2]), FilterCondition.numberEqualsAny(NUMBER, [2, 3]), FilterCondition.numberEqualsAny(NUMBER, [1, 3]),
  ]],
])('%s of which none equals both are warned about, once', (_title, conditions) => {
  expect(warned('filtersExcludeEachOther', ...conditions)).toHaveLength(1);
});

test.each<[string, FilterCondition[]]>([
  ['the same value', [FilterCondition.stringEquals(FIELD, 'DE'), FilterCondition.stringEquals(FIELD, 'DE')]],
  ['a value that both lists have', [FilterCondition.stringEqualsAny(FIELD, ['DE', 'FR']), FilterCondition.stringEquals(FIELD, 'FR')]],
  ['two fields', [FilterCondition.stringEquals(FIELD, 'DE'), FilterCondition.numberEquals(NUMBER, 1)]],
  ['a value that is not known', [FilterCondition.stringEquals(FIELD, 'DE'), FilterCondition.stringEquals(FIELD, Aws.REGION)]],
  ['two values that are not the given ones', [FilterCondition.stringNotEquals(FIELD, 'DE'), FilterCondition.stringNotEquals(FIELD, 'FR')]],
])('%s can be meant', (_title, conditions) => {
  expect(warned('filtersExcludeEachOther', ...conditions)).toEqual([]);
});

test('several values that a field is not equal to are warned about', () => {
  expect(warned('filterNotEqualToSeveral', FilterCondition.stringNotEquals(FIELD, ['DE', 'FR']))).toEqual([expect.stringMatching(/^filters\[0\]: "DE,FR"/)]);
  expect(warned('filterNotEqualToSeveral', FilterCondition.numberNotEquals(NUMBER, [1, 2]))).toHaveLength(1);
  expect(warned('filterNotEqualToSeveral', FilterCondition.stringNotEquals(FIELD, ['DE']))).toEqual([]);
});

test.each<[string, Mapping]>([
  ['mapping', Mapping.map({ name: '*' }, { name: '*' }) as Mapping],
  ['raw task', new Mapping([new Task('Map', ['*'], { operation: 'NO_OP' }, [], 'all')])],
])('a %s of a field called * is warned about', (_title, mapping) => {
  expect(warningsOf(stackWith({ mappings: [mapping] }), 'starIsNoWildcard')).toEqual([expect.stringContaining('Mapping.mapAll()')]);
});

test('mapAll is not warned about', () => {
  expect(warningsOf(stackWith({ mappings: [Mapping.mapAll()] }), 'starIsNoWildcard')).toEqual([]);
});

describe('a comparison', () => {
  const time = new Date(1);
  const typed = (dataType: string): Field => ({ name: 'f', dataType });

  test.each<[string, FilterCondition]>([
    ['a part of a text in a datetime', FilterCondition.stringContains(typed('datetime'), 'a')],
    ['a number and a boolean', FilterCondition.numberGreaterThan(typed('Boolean'), 1)],
    ['a time and a string', FilterCondition.timestampIsAfter(typed('string'), time)],
    ['times and a varchar', FilterCondition.timestampBetween(typed('VARCHAR(20)'), time, new Date(2))],
    ['a time and a number of SAP', FilterCondition.timestampEquals(typed('Edm.Int32'), time)],
    ['a text and a double precision', FilterCondition.stringEquals(typed('double precision'), 'a')],
    ['a boolean and a picklist', FilterCondition.booleanIs(typed('picklist'), true)],
  ])('%s is warned about, because its data type is of another kind', (_title, condition) => {
    expect(warned('comparisonOfOtherType', condition)).toEqual([expect.stringMatching(/^filters\[0\]: it compares \w+, and the data type of the field is "/)]);
    expect(warned('operatorNotUsual', condition)).toEqual([]);
  });

  test.each<[string, FilterCondition]>([
    ['of times', FilterCondition.timestampIsAfter(typed('DateTime'), time)],
    ['of times of a database', FilterCondition.timestampIsAfter(typed('timestamp without time zone'), time)],
    ['of numbers', FilterCondition.numberGreaterThan(typed('decimal(10, 2)'), 1)],
    ['of texts', FilterCondition.stringContains(typed('Edm.String'), 'a')],
    ['with a type that nobody knows', FilterCondition.stringContains(typed('SObject'), 'a')],
    ['with a type that is known at deployment', FilterCondition.timestampIsAfter(typed(Aws.REGION), time)],
    ['in AppFlow\'s own terms', new FilterCondition(typed('datetime'), 'EQUAL_TO', [{ key: 'DATA_TYPE', value: 'datetime' }, { key: 'VALUE', value: '1' }])],
  ])('%s is not warned about', (_title, condition) => {
    expect(warned('comparisonOfOtherType', condition)).toEqual([]);
    expect(warned('dataTypeNotKnown', condition)).toEqual([]);
  });

  test.each(['Date', 'date', 'DATE'])('an operator that the type does not have is warned about, in capitals and small letters: %s', (dataType) => {
    expect(warned('operatorNotUsual', FilterCondition.timestampIsNot(typed(dataType), time))).toHaveLength(1);
  });
});
