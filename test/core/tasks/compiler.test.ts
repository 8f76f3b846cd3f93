import { Lazy } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import {
  ConnectorType,
  Field,
  Filter,
  FilterCondition,
  Mapping,
  Task,
  Transform,
  Validation,
  ValidationAction,
  ValidationCondition,
} from '../../../src';
import { FlowOfOperations, stackWith, tasksOf, warningsOf } from '../../support/tasks';

const field = (name: string): Field => ({ name, dataType: 'string' });
const copy = (name: string) => Mapping.map(field(name), field(name));
const equals = (name: string) => Filter.when(FilterCondition.stringEquals(field(name), 'x'));
const notNull = (name: string) => Validation.when(ValidationCondition.isNull(name), ValidationAction.ignoreRecord());

const projectionOf = (operations: FlowOfOperations) => tasksOf(operations).filter(({ operator }) => operator === 'PROJECTION');

describe('the list of tasks', () => {
  test('is ordered: projection, mappings, transforms, filters, validations', () => {
    const tasks = tasksOf({
      validations: [notNull('a')],
      filters: [equals('a')],
      transforms: [Transform.mask('a')],
      mappings: [copy('a'), copy('b')],
    });

    expect(tasks.map(({ type, operator }) => `${type} ${operator}`)).toEqual([
      'Filter PROJECTION',
      'Map NO_OP',
      'Map NO_OP',
      'Mask MASK_ALL',
      'Filter EQUAL_TO',
      'Validate VALIDATE_NON_NULL',
    ]);
  });
});

describe('the projection', () => {
  test.each<[string, FlowOfOperations, string[]]>([
    ['mappings', { mappings: [copy('a'), copy('b')] }, ['a', 'b']],
    ['transforms', { mappings: [copy('a')], transforms: [Transform.mask('b')] }, ['a', 'b']],
    ['filters', { mappings: [copy('a')], filters: [equals('b')] }, ['a', 'b']],
    ['validations', { mappings: [copy('a')], validations: [notNull('b')] }, ['a', 'b']],
    ['concatenations', { mappings: [Mapping.concat([field('a'), field('b')], field('c'), '${a}${b}')] }, ['a', 'b']],
    ['calculations', { mappings: [Mapping.add(field('a'), field('b'), field('c'))] }, ['a', 'b']],
  ])('names the fields that %s read, never an intermediate one', (_title, operations, fields) => {
    expect(projectionOf(operations)).toEqual([{ type: 'Filter', operator: 'PROJECTION', from: fields, to: undefined, properties: {} }]);
  });

  test('names each field once, in the order of first use', () => {
    const [projection] = projectionOf({
      mappings: [copy('c'), copy('a'), Mapping.map(field('c'), field('d'))],
      filters: [equals('b'), equals('a')],
    });

    expect(projection.from).toEqual(['c', 'a', 'b']);
  });

  test('is left out when all fields are mapped, also beside a filter', () => {
    expect(projectionOf({ mappings: [Mapping.mapAll()], filters: [equals('a')] })).toEqual([]);
  });

  test('is left out when the user wrote it as a raw task', () => {
    const raw = new Mapping([new Task('Filter', ['a', 'z'], { operation: 'PROJECTION' }, [])]);

    expect(projectionOf({ mappings: [raw, copy('a')] }).map(({ from }) => from)).toEqual([['a', 'z']]);
  });
});

describe('operators', () => {
  const facts = { displayName: 'Zendesk', link: 'https://example.com/zendesk', source: { triggers: [], filterOperators: ['GREATER_THAN'] as const } };
  const source = { ...facts.source, triggers: ['OnDemand'] as never };

  test('fails for a filter that the source does not have, naming the ones that it has', () => {
    const contains = Filter.when(FilterCondition.stringContains(field('name'), 'x'));

    expect(() => stackWith({ facts: { ...facts, source }, mappings: [copy('name')], filters: [contains] })).toThrow(
      '[Stack/Flow] filters[0]: Zendesk cannot filter "name" with CONTAINS; as a source it accepts GREATER_THAN. See https://example.com/zendesk',
    );
  });

  test.each([
    ['transforms[0]', { transforms: [Transform.mask('name')] }, 'cannot mask "name" with MASK_ALL'],
    ['validations[0]', { validations: [notNull('name')] }, 'cannot validate "name" with VALIDATE_NON_NULL'],
    ['transforms[0]', { transforms: [Transform.truncate('name', 3)] }, 'cannot truncate "name" with NO_OP'],
    ['mappings[1]', { mappings: [copy('name'), Mapping.concat([field('a'), field('b')], field('c'), '${a}')] }, 'cannot concatenate "a", "b" with NO_OP'],
    ['mappings[1]', { mappings: [copy('name'), Mapping.add(field('a'), field('b'), field('c'))] }, 'cannot calculate with "a", "b" with ADDITION'],
  ])('fails for %s on a source that AppFlow does not transform', (property, operations, problem) => {
    const mute = { ...source, transforms: false };

    expect(() => stackWith({ mappings: [copy('name')], ...operations, facts: { ...facts, source: mute } })).toThrow(
      `${property}: Zendesk ${problem}; as a source it accepts none of this kind`,
    );
  });

  test('are left out of mappings from a source that has none for them', () => {
    const stack = stackWith({ mappings: [copy('a')], facts: { source: { ...source, transforms: false, projects: false } } });
    const [flow] = Object.values(stack.node.findChild('Flow').node.children);

    expect(stack.resolve((flow as CfnFlow).tasks)).toEqual([
      expect.not.objectContaining({ connectorOperator: expect.anything() }),
    ]);
  });

  test.each([
    ['Filter', 'EQUAL_TO', new ConnectorType('S3', false), 'the operator is one of "s3"; AppFlow accepts those of the source, customConnector'],
    ['Filter', 'NO_OP', new ConnectorType('S3', false), 'the operator is one of "s3"; AppFlow accepts those of the source, customConnector'],
    ['Map', 'PROJECTION', new ConnectorType('S3', false), 'the operator is one of "s3"; AppFlow accepts those of the source, customConnector'],
    ['Map', 'NO_OP', new ConnectorType('Nothing', false), 'the operator is one of "nothing"; AppFlow accepts those of the source, customConnector'],
  ])('fails for a raw task (%s, %s) of another application', (taskType, operation, type, problem) => {
    const task = new Task(taskType, ['a'], { operation, type }, [{ key: 'VALUE', value: 'x' }], 'a');

    expect(() => stackWith({ mappings: [new Mapping([task])] })).toThrow(`[Stack/Flow] mappings[0]: ${problem}`);
  });

  test.each([
    ['Truncate', 'NO_OP', { transforms: false }, 'Zendesk cannot truncate "a" with NO_OP; as a source it accepts none of this kind'],
    ['Passthrough', 'NO_OP', { transforms: false }, 'Zendesk cannot run Passthrough on "a" with NO_OP; as a source it accepts none of this kind'],
    ['Filter', 'PROJECTION', { projects: false }, 'Zendesk cannot filter "a" with PROJECTION; as a source it accepts GREATER_THAN'],
  ])('fails for a raw task (%s, %s) that the source does not have', (taskType, operation, lacks, problem) => {
    const task = new Task(taskType, ['a'], { operation }, [], 'a');

    expect(() => stackWith({ facts: { ...facts, source: { ...source, ...lacks } }, mappings: [new Mapping([task])] })).toThrow(
      `[Stack/Flow] mappings[0]: ${problem}. See ${facts.link}`,
    );
  });

  test('passes a raw mapping of another application, which AppFlow tolerates', () => {
    const task = new Task('Map', ['a'], { operation: 'NO_OP', type: new ConnectorType('S3', false) }, [], 'b');

    expect(tasksOf({ mappings: [new Mapping([task])] }).at(-1)).toMatchObject({ type: 'Map', to: 'b' });
  });

  test('passes an operator that is not known at synth', () => {
    const operation = Lazy.string({ produce: () => 'EQUAL_TO' });
    const task = new Task('Filter', ['a'], { operation }, [{ key: 'DATA_TYPE', value: 'string' }, { key: 'VALUE', value: 'x' }]);

    const [, , filter] = tasksOf({ mappings: [copy('a')], filters: [{ bind: (flow, from) => [task.bind(flow, from)] }] });
    expect(filter.operator).toBe('EQUAL_TO');
  });
});

describe('combinations', () => {
  test('fails for a second mapAll', () => {
    expect(() => stackWith({ mappings: [Mapping.mapAll(), Mapping.mapAll()] })).toThrow(
      '[Stack/Flow] mappings: 2 times mapAll; AppFlow accepts it once',
    );
  });

  test.each<[string, () => Task, string]>([
    ['kind', () => new Task('Copy', ['a'], { operation: 'NO_OP' }, []), '[Copy task] type: "Copy" is unknown; AppFlow accepts Arithmetic, Filter, Map'],
    ['key', () => new Task('Map', ['a'], { operation: 'NO_OP' }, [{ key: 'TYPE', value: 'x' }]), '[Map task] properties key: "TYPE" is unknown'],
  ])('fails for a raw task of a %s that AppFlow does not know', (_what, make, message) => {
    expect(make).toThrow(message);
  });

  test('fails without any mapping', () => {
    expect(() => stackWith({ mappings: [] })).toThrow('[Stack/Flow] mappings: empty; AppFlow transfers only what is mapped');
  });

  test.each<[string, FlowOfOperations, string]>([
    ['destinationFieldMappedTwice', { mappings: [copy('a'), Mapping.map(field('b'), field('a'))] }, 'mappings: "a"'],
    ['transformOfUnmappedField', { mappings: [copy('a')], transforms: [Transform.truncate('b', 3)] }, 'transforms: "b"'],
    ['manyFilters', { mappings: [copy('a')], filters: Array.from({ length: 11 }, () => equals('a')) }, 'filters: 11'],
    ['formulaNotConfirmed', { mappings: [Mapping.divide(field('a'), field('b'), field('c'))] }, 'mappings: Arithmetic'],
    ['formulaNotConfirmed', { mappings: [Mapping.concat([field('a'), field('b')], field('c'), 'f')] }, 'mappings: Merge'],
  ])('warns with %s', (id, operations, detail) => {
    expect(warningsOf(stackWith(operations), id)).toEqual([expect.stringContaining(detail)]);
  });

  test.each<[string, FlowOfOperations]>([
    ['a masked field that mapAll transfers', { mappings: [Mapping.mapAll()], transforms: [Transform.mask('a')] }],
    ['a masked field that a formula reads', { mappings: [Mapping.add(field('a'), field('b'), field('c'))], transforms: [Transform.mask('a')] }],
    ['ten filters', { mappings: [copy('a')], filters: Array.from({ length: 10 }, () => equals('a')) }],
    ['one source field in two destination fields', { mappings: [copy('a'), Mapping.map(field('a'), field('b'))] }],
  ])('warns about nothing for %s', (_title, operations) => {
    const stack = stackWith(operations);

    expect(['destinationFieldMappedTwice', 'transformOfUnmappedField', 'manyFilters'].flatMap((id) => warningsOf(stack, id))).toEqual([]);
  });
});
