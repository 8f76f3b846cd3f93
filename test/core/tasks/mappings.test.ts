import { isClassType } from '@jsii/spec';
import { CfnParameter, Lazy, Stack } from 'aws-cdk-lib';
import { IMapping, Mapping } from '../../../src';
import { library } from '../../conformance/props-of';
import { expectRefusal } from '../../support/refusals';
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

describe('fields', () => {
  const maps = (mapping: IMapping) => tasksOf({ mappings: [mapping] }).filter(({ type }) => type === 'Map');

  test('are what as many mappings of one field are', () => {
    const one = ['Id', 'Name', 'Phone'].map((name) => Mapping.map({ name }, { name }));

    expect(tasksOf({ mappings: [Mapping.fields(['Id', 'Name', 'Phone'])] })).toEqual(tasksOf({ mappings: one }));
  });

  test('have other names and data types where options say so', () => {
    expect(maps(Mapping.fields(['Id', 'Name'], { rename: { Name: 'full_name' }, dataTypes: { Id: 'id', Name: 'string' } }))).toEqual([
      { type: 'Map', operator: 'NO_OP', from: ['Id'], to: 'Id', properties: { SOURCE_DATA_TYPE: 'id' } },
      { type: 'Map', operator: 'NO_OP', from: ['Name'], to: 'full_name', properties: { SOURCE_DATA_TYPE: 'string' } },
    ]);
  });

  test('can be called like members that every object has', () => {
    expect(maps(Mapping.fields(['constructor', 'toString'])).map(({ to }) => to)).toEqual(['constructor', 'toString']);
  });

  test('that options name and nobody transfers are refused, all of them', () => {
    expectRefusal(
      () => Mapping.fields(['Id'], { rename: { id: 'x' }, dataTypes: { Nmae: 'string' } }),
      '[Mapping.fields]\n  - rename: "id" is not among the names',
    );
    expect(() => Mapping.fields(['Id'], { rename: { id: 'x' }, dataTypes: { Nmae: 'string' } })).toThrow('dataTypes: "Nmae" is not among the names');
  });

  test('that are known only at deployment are refused', () => {
    expectRefusal(() => Mapping.fields(Lazy.list({ produce: () => ['a'] })), '[Mapping.fields] names: known only at deployment');
  });

  test('two names are a renamed field', () => {
    expect(tasksOf({ mappings: [Mapping.rename('a', 'b')] })).toEqual(tasksOf({ mappings: [Mapping.map({ name: 'a' }, { name: 'b' })] }));
  });

  test('methods that end in a field say whose name the keywords of Python are', () => {
    const classes = library.typeNames.map((name) => library.type(name)).filter(isClassType);
    const statics = classes.flatMap(({ methods = [] }) => methods).filter((method) => method.static);
    const ending = statics.filter(({ parameters = [] }) => JSON.stringify(parameters.at(-1)?.type ?? '').endsWith('.Field"}'));

    expect(ending.map(({ name }) => name)).toEqual(expect.arrayContaining(['map', 'add', 'subtract', 'multiply', 'divide', 'isZero', 'isNotNumeric']));
    expect(ending.filter((method) => !JSON.stringify(method).includes('in Python, its `name`') && !JSON.stringify(method).includes('In Python, the keywords'))).toEqual([]);
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
