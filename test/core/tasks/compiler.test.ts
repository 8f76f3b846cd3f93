import { App, Lazy, Stack } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import {
  ConnectorType,
  Field,
  Filter,
  FilterCondition,
  FlowType,
  Mapping,
  OnDemandFlow,
  Task,
  Transform,
  Validation,
  ValidationAction,
  ValidationCondition,
} from '../../../src';
import { ALL_FILTER_OPERATORS } from '../../../src/core/connectors/connector-facts';
import { FakeConnectorType, FakeDestination, FakeSource } from '../../support/fakes';
import { expectRefusal } from '../../support/refusals';
import { FlowOfOperations, stackWith, tasksOf, warningsOf } from '../../support/tasks';

const field = (name: string): Field => ({ name, dataType: 'string' });
const copy = (name: string) => Mapping.map(field(name), field(name));
const equals = (name: string) => Filter.when(FilterCondition.stringEquals(field(name), 'x'));
const notNull = (name: string) => Validation.when(ValidationCondition.isNull(name), ValidationAction.ignoreRecord());

const raw = (taskType: string, operation: string) => new Mapping([new Task(taskType, ['a'], { operation }, [{ key: 'VALUE', value: 'x' }], 'a')]);

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

  test('leaves out the fields of a partition, which are those of the destination', () => {
    const partition = new Mapping([new Task('Partition', ['country'], { operation: 'NO_OP' }, [{ key: 'ORDERED_PARTITION_KEYS_LIST', value: '["country"]' }])]);

    expect(projectionOf({ mappings: [copy('a'), partition] }).map(({ from }) => from)).toEqual([['a']]);
  });

  test('is left out when all fields are mapped, also beside a filter', () => {
    expect(projectionOf({ mappings: [Mapping.mapAll()], filters: [equals('a')] })).toEqual([]);
  });

  test('is left out when the user wrote it as a raw task', () => {
    const written = new Mapping([new Task('Filter', ['a', 'z'], { operation: 'PROJECTION' }, [])]);

    expect(projectionOf({ mappings: [written, copy('a')] }).map(({ from }) => from)).toEqual([['a', 'z']]);
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

    expect(() => stackWith({ mappings: [Mapping.mapAll(), new Mapping([task])] })).toThrow(`[Stack/Flow] mappings[1]: ${problem}`);
  });

  test.each([
    ['Truncate', 'NO_OP', { transforms: false }, 'Zendesk cannot truncate "a" with NO_OP; as a source it accepts none of this kind'],
    ['Passthrough', 'NO_OP', { transforms: false }, 'Zendesk cannot run Passthrough on "a" with NO_OP; as a source it accepts none of this kind'],
    ['Filter', 'PROJECTION', { projects: false }, 'Zendesk cannot filter "a" with PROJECTION; as a source it accepts GREATER_THAN'],
  ])('fails for a raw task (%s, %s) that the source does not have', (taskType, operation, lacks, problem) => {
    const task = new Task(taskType, ['a'], { operation }, [], 'a');

    expect(() => stackWith({ facts: { ...facts, source: { ...source, ...lacks } }, mappings: [Mapping.mapAll(), new Mapping([task])] })).toThrow(
      `[Stack/Flow] mappings[1]: ${problem}. See ${facts.link}`,
    );
  });

  test.each<[string, () => FlowOfOperations, string]>([
    [
      'a filter with no operation',
      () => ({ mappings: [Mapping.mapAll()], filters: [Filter.when(new FilterCondition(field('a'), 'NO_OP', []))] }),
      'filters[0]: FakeConnector cannot filter "a" with NO_OP; as a source it accepts EQUAL_TO, ',
    ],
    [
      'a filter with a mask',
      () => ({ mappings: [Mapping.mapAll()], filters: [Filter.when(new FilterCondition(field('a'), 'MASK_ALL', []))] }),
      'filters[0]: FakeConnector cannot filter "a" with MASK_ALL',
    ],
    [
      'a validation with no operation',
      () => ({ mappings: [Mapping.mapAll()], validations: [Validation.when(new ValidationCondition('a', 'NO_OP'), ValidationAction.ignoreRecord())] }),
      'validations[0]: FakeConnector cannot validate "a" with NO_OP; as a source it accepts VALIDATE_NON_NULL, VALIDATE_NON_ZERO, ',
    ],
    ['a mask with a calculation', () => ({ mappings: [Mapping.mapAll()], transforms: [raw('Mask', 'ADDITION')] }), 'cannot mask "a" with ADDITION; as a source it accepts MASK_ALL, '],
    ['a calculation with a mask', () => ({ mappings: [Mapping.mapAll(), raw('Arithmetic', 'MASK_ALL')] }), 'cannot calculate with "a" with MASK_ALL; as a source it accepts ADDITION, '],
    ['a mapping with a validation', () => ({ mappings: [raw('Map', 'VALIDATE_NUMERIC')] }), 'cannot run Map on "a" with VALIDATE_NUMERIC; as a source it accepts NO_OP.'],
    ['a truncation with a mask', () => ({ mappings: [Mapping.mapAll()], transforms: [raw('Truncate', 'MASK_ALL')] }), 'cannot truncate "a" with MASK_ALL; as a source it accepts NO_OP.'],
  ])('fails for %s, which is an operator of another kind of task', (_title, operations, problem) => {
    expectRefusal(() => stackWith(operations()), problem);
  });

  test.each(['Partition', 'Passthrough'])('passes any operator of a task of the kind %s, of which little is known, and warns', (taskType) => {
    const stack = stackWith({ mappings: [Mapping.mapAll(), raw(taskType, 'MASK_ALL')] });

    expect(warningsOf(stack, 'taskNotDocumented')).toEqual([expect.stringContaining(`mappings[1]: ${taskType}: `)]);
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
  ])('warns with %s', (id, operations, detail) => {
    expect(warningsOf(stackWith(operations), id)).toEqual([expect.stringContaining(detail)]);
  });

  test.each<[string, FlowOfOperations]>([
    ['a masked field that mapAll transfers', { mappings: [Mapping.mapAll()], transforms: [Transform.mask('a')] }],
    ['a masked field that a formula reads', { mappings: [Mapping.add(field('a'), field('b'), field('c'))], transforms: [Transform.mask('a')] }],
    ['fields that are joined', { mappings: [Mapping.concat([field('a'), field('b')], field('c'), '${a} ${b}')] }],
    ['ten filters', { mappings: [copy('a')], filters: Array.from({ length: 10 }, () => equals('a')) }],
    ['one source field in two destination fields', { mappings: [copy('a'), Mapping.map(field('a'), field('b'))] }],
  ])('warns about nothing for %s', (_title, operations) => {
    const stack = stackWith(operations);

    expect(['destinationFieldMappedTwice', 'transformOfUnmappedField', 'manyFilters'].flatMap((id) => warningsOf(stack, id))).toEqual([]);
  });
});

describe('what is mapped', () => {
  test.each<[string, () => FlowOfOperations]>([
    ['no mappings', () => ({ mappings: [] })],
    ['a mapping without tasks', () => ({ mappings: [new Mapping([])] })],
    ['tasks that only read', () => ({ mappings: [new Mapping([new Task('Filter', ['a'], { operation: 'PROJECTION' }, [])])] })],
  ])('fails for %s', (_title, operations) => {
    expectRefusal(() => stackWith(operations()), '[Stack/Flow] mappings: empty; AppFlow transfers only what is mapped, at least one field');
  });

  test('may be passed through', () => {
    expect(tasksOf({ mappings: [new Mapping([new Task('Passthrough', [], { operation: 'NO_OP' }, [])])] })).toHaveLength(2);
  });
});

describe('filters as AppFlow gets them', () => {
  const bounds = (lower: unknown, upper: unknown) => [
    { key: 'DATA_TYPE', value: 'Integer' },
    { key: 'LOWER_BOUND', value: String(lower) },
    { key: 'UPPER_BOUND', value: String(upper) },
  ];
  const filtered = (condition: FilterCondition) => stackWith({ mappings: [Mapping.mapAll()], filters: [Filter.when(condition)] });
  const warned = (id: string, condition: FilterCondition) => warningsOf(filtered(condition), id);
  const condition = (operator: string, properties: { key: string; value: string }[]) => new FilterCondition({ name: 'a' }, operator, properties);

  test.each([[9, 1], [1, 1], [10, 9]])('fail for bounds from %s to %s', (lower, upper) => {
    expectRefusal(
      () => filtered(condition('BETWEEN', bounds(lower, upper))),
      `[Stack/Flow] filters[0]: the upper bound, ${upper}, is not above the lower bound, ${lower}`,
    );
  });

  test('fail for times in the wrong order, which the message shows as times', () => {
    const properties = [{ key: 'DATA_TYPE', value: 'datetime' }, { key: 'LOWER_BOUND', value: '1704067200000' }, { key: 'UPPER_BOUND', value: '1672531200000' }];

    expectRefusal(
      () => filtered(condition('BETWEEN', properties)),
      'the upper bound, 2023-01-01T00:00:00.000Z, is not above the lower bound, 2024-01-01T00:00:00.000Z',
    );
  });

  test.each([[9, 10], ['a', 'b'], [Lazy.string({ produce: () => '9' }), 1], [9, Lazy.string({ produce: () => '1' })]])('pass bounds from %s to %s', (lower, upper) => {
    expect(warned('filterIncomplete', condition('BETWEEN', bounds(lower, upper)))).toEqual([]);
  });

  test.each([
    ['EQUAL_TO', [], 'without DATA_TYPE and VALUE or VALUES'],
    ['EQUAL_TO', [{ key: 'VALUE', value: '1' }], 'without DATA_TYPE:'],
    ['EQUAL_TO', [{ key: 'DATA_TYPE', value: 'Integer' }], 'without VALUE or VALUES:'],
    ['BETWEEN', [{ key: 'DATA_TYPE', value: 'DateTime' }, { key: 'LOWER_BOUND', value: '1' }], 'without UPPER_BOUND:'],
  ])('are warned about where they lack something: %s %j', (operator, properties, problem) => {
    expect(warned('filterIncomplete', condition(operator, properties))).toEqual([expect.stringContaining(`filters[0]: ${problem}`)]);
  });

  test('without a data type are not warned about where such filters are known to work', () => {
    const facts = { source: { triggers: [FlowType.ON_DEMAND], filterOperators: ALL_FILTER_OPERATORS, filtersWithoutDataType: true } };
    const of = (properties: { key: string; value: string }[]) =>
      warningsOf(stackWith({ facts, mappings: [Mapping.mapAll()], filters: [Filter.when(condition('EQUAL_TO', properties))] }), 'filterIncomplete');

    expect(of([{ key: 'VALUE', value: '1' }])).toEqual([]);
    expect(of([])).toEqual([expect.stringContaining('filters[0]: without VALUE or VALUES:')]);
  });

  test.each([[10, 0], [11, 1]])('with %s values give %s warnings', (length, count) => {
    const values = Array.from({ length }, (_, index) => String(index));

    expect(warned('manyCriteria', FilterCondition.stringEqualsAny(field('a'), values))).toEqual(
      Array(count).fill(expect.stringContaining(`filters[0]: ${length} values`)),
    );
  });

  test.each<[string, () => FilterCondition, string | undefined]>([
    ['CONTAINS of a text', () => FilterCondition.stringContains({ name: 'a', dataType: 'String' }, 'x'), undefined],
    ['GREATER_THAN of a text', () => condition('GREATER_THAN', [{ key: 'DATA_TYPE', value: 'String' }, { key: 'VALUE', value: 'x' }]), 'usually filtered with CONTAINS, EQUAL_TO, NOT_EQUAL_TO'],
    ['BETWEEN of a number', () => FilterCondition.numberBetween({ name: 'a', dataType: 'Integer' }, 1, 2), 'BETWEEN on Integer'],
    ['BETWEEN of a time', () => FilterCondition.timestampBetween({ name: 'a', dataType: 'DateTime' }, new Date(1), new Date(2)), undefined],
    ['NOT_EQUAL_TO of a date', () => FilterCondition.timestampIsNot({ name: 'a', dataType: 'Date' }, new Date(1)), 'NOT_EQUAL_TO on Date'],
    ['a structure', () => FilterCondition.stringEquals({ name: 'a', dataType: 'Struct' }, 'x'), 'usually filtered with nothing'],
    ['a type that the SDK does not name', () => FilterCondition.numberBetween({ name: 'a', dataType: 'int' }, 1, 2), undefined],
    ['a type that is known only at deployment', () => FilterCondition.numberBetween({ name: 'a', dataType: Lazy.string({ produce: () => 'x' }) }, 1, 2), undefined],
  ])('by a custom connector: %s', (_title, make, problem) => {
    expect(warned('operatorNotUsual', make())).toEqual(problem === undefined ? [] : [expect.stringContaining(problem)]);
  });

  test('by an application that is no custom connector may be any that it has', () => {
    const filters = [Filter.when(FilterCondition.numberBetween({ name: 'a', dataType: 'Integer' }, 1, 2))];
    const stack = new Stack(new App(), 'Stack');
    const source = new FakeSource({ connectorType: new FakeConnectorType({ operatorKey: 's3' }, 'S3', false) });
    new OnDemandFlow(stack, 'Flow', { source, destination: new FakeDestination(), mappings: [Mapping.mapAll()], filters });

    expect(warningsOf(stack, 'operatorNotUsual')).toEqual([]);
  });

  test('leave the projection alone', () => {
    const projected = stackWith({ mappings: [Mapping.mapAll(), new Mapping([new Task('Filter', ['a'], { operation: 'PROJECTION' }, [])])] });

    expect(warningsOf(projected, 'filterIncomplete')).toEqual([]);
  });
});

describe('an operation of the user that renders tasks by itself', () => {
  const later = (value: unknown) => Lazy.any({ produce: () => value });
  const filter = { taskType: 'Filter', sourceFields: ['a'], connectorOperator: { customConnector: 'EQUAL_TO' } };

  test.each<[string, CfnFlow.TaskProperty]>([
    ['its operator', { ...filter, connectorOperator: later({ customConnector: 'EQUAL_TO' }) }],
    ['its properties', { ...filter, taskProperties: later([]) }],
    ['one of its properties', { ...filter, taskProperties: [later({ key: 'VALUE', value: 'x' })] }],
  ])('passes where only the deployment knows %s', (_title, task) => {
    expect(warningsOf(stackWith({ mappings: [Mapping.mapAll()], filters: [{ bind: () => [task] }] }), 'filterIncomplete')).toEqual([]);
  });

  test('may leave out properties', () => {
    expect(warningsOf(stackWith({ mappings: [Mapping.mapAll()], filters: [{ bind: () => [filter] }] }), 'filterIncomplete')).toHaveLength(1);
  });
});

test.each([['DropRecord', 0], ['DropDataset', 0], ['Explode', 1]])('the action %s of a validation gives %s warnings', (action, count) => {
  const validations = [Validation.when(ValidationCondition.isNull('a'), new ValidationAction(action))];

  expect(warningsOf(stackWith({ mappings: [Mapping.mapAll()], validations }), 'validationActionNotKnown')).toEqual(
    Array(count).fill(expect.stringContaining(`validations[0]: "${action}"`)),
  );
});
