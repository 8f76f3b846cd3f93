import { CfnParameter, Lazy, Stack } from 'aws-cdk-lib';
import { Mapping } from '../../../src';
import { tasksOf } from '../../support/tasks';

describe('mapAll', () => {
  test.each([
    [undefined, '[]'],
    [{}, '[]'],
    [{ exclude: [] }, '[]'],
    [{ exclude: ['a', 'b'] }, '["a","b"]'],
    [{ exclude: ['with "quotes"', 'with, comma'] }, '["with \\"quotes\\"","with, comma"]'],
  ])('leaves out %j', (config, list) => {
    expect(tasksOf({ mappings: [Mapping.mapAll(config)] })).toEqual([
      { type: 'Map_all', operator: 'NO_OP', from: [], to: undefined, properties: { EXCLUDE_SOURCE_FIELDS_LIST: list } },
    ]);
  });

  test('leaves out fields that are known only at deployment', () => {
    const exclude = Lazy.list({ produce: () => ['a', 'b'] });

    expect(tasksOf({ mappings: [Mapping.mapAll({ exclude })] })[0].properties).toEqual({
      EXCLUDE_SOURCE_FIELDS_LIST: { 'Fn::Join': ['', ['["', { 'Fn::Join': ['","', ['a', 'b']] }, '"]']] },
    });
  });

  test('fails for a list of more than 2048 characters', () => {
    expect(() => Mapping.mapAll({ exclude: ['x'.repeat(2045)] })).toThrow(
      'EXCLUDE_SOURCE_FIELDS_LIST: "[\\"xx',
    );
  });
});

describe('map', () => {
  test('names fields and data types', () => {
    const [, map] = tasksOf({ mappings: [Mapping.map({ name: 'Name', dataType: 'string' }, { name: 'name', dataType: 'character varying' })] });

    expect(map).toEqual({
      type: 'Map',
      operator: 'NO_OP',
      from: ['Name'],
      to: 'name',
      properties: { SOURCE_DATA_TYPE: 'string', DESTINATION_DATA_TYPE: 'character varying' },
    });
  });

  test('leaves out the data types that are not given', () => {
    const [, map] = tasksOf({ mappings: [Mapping.map({ name: 'a' }, { name: 'b' })] });

    expect(map.properties).toEqual({});
  });

  test('passes names that are not known at synth', () => {
    const parameter = new CfnParameter(new Stack(), 'Name').valueAsString;

    expect(() => Mapping.map({ name: parameter }, { name: parameter, dataType: parameter })).not.toThrow();
  });

  test.each([
    ['an empty source field', { name: '' }, { name: 'b' }, 'sourceFields[0]: ""'],
    ['an empty destination field', { name: 'a' }, { name: '' }, 'destinationField: ""'],
    ['a destination field of more than 256 characters', { name: 'a' }, { name: 'x'.repeat(257) }, 'destinationField: "xx'],
    ['an empty data type', { name: 'a', dataType: '' }, { name: 'b' }, 'SOURCE_DATA_TYPE: ""'],
  ])('fails for %s', (_title, from, to, problem) => {
    expect(() => Mapping.map(from, to)).toThrow(`[Map task] ${problem}`);
  });
});

describe('concat', () => {
  test('ends in the destination field', () => {
    const [, merge, map] = tasksOf({
      mappings: [Mapping.concat([{ name: 'a' }, { name: 'b' }], { name: 'c', dataType: 'string' }, '${a} ${b}')],
    });

    expect(merge).toEqual({ type: 'Merge', operator: 'NO_OP', from: ['a', 'b'], to: 'a,b', properties: { CONCAT_FORMAT: '${a} ${b}' } });
    expect(map).toEqual({
      type: 'Map',
      operator: 'NO_OP',
      from: ['a,b'],
      to: 'c',
      properties: { SOURCE_DATA_TYPE: 'string', DESTINATION_DATA_TYPE: 'string' },
    });
  });

  test('fails for a single field', () => {
    expect(() => Mapping.concat([{ name: 'a' }], { name: 'c' }, 'f')).toThrow('[Merge mapping] from: 1 fields; at least two are needed');
  });
});

test.each([
  ['add', 'ADDITION'],
  ['subtract', 'SUBTRACTION'],
  ['multiply', 'MULTIPLICATION'],
  ['divide', 'DIVISION'],
] as const)('%s ends in the destination field', (method, operator) => {
  const [, arithmetic, map] = tasksOf({ mappings: [Mapping[method]({ name: 'a' }, { name: 'b' }, { name: 'c', dataType: 'double' })] });

  expect(arithmetic).toEqual({ type: 'Arithmetic', operator, from: ['a', 'b'], to: 'a,b', properties: { MATH_OPERATION_FIELDS_ORDER: 'a,b' } });
  expect(map).toEqual({
    type: 'Map',
    operator: 'NO_OP',
    from: ['a,b'],
    to: 'c',
    properties: { SOURCE_DATA_TYPE: 'string', DESTINATION_DATA_TYPE: 'double' },
  });
});
