import { isDeprecated, isTwin } from './assembly';
import { learn, Learned, Render } from './learn';
import { Library } from './library';
import { CallShape, Shapes } from './shape';
import { isObject, Json, keyOf, Place, valueOf } from './values';
import { OTHER_END } from './vertices';
import { IOperation } from '../../core/tasks/operation';

/** The properties of a flow that hold its operations, and the class that makes them. */
export const GROUPS = { mappings: 'Mapping', transforms: 'Transform', filters: 'Filter', validations: 'Validation' } as const;

export type Group = keyof typeof GROUPS;

/** One way to make an operation. */
export interface LearnedOperation extends Learned<CallShape> {
  readonly group: Group;
}

/** Everything that makes operations of one or two tasks. What makes many at once is a shorter way to write these. */
export function learnOperations(library: Library): readonly LearnedOperation[] {
  const { assembly } = library;
  const render: Render = (operation, { stack }) => {
    const flow = library.call(assembly.fqn('OnDemandFlow'), 'fromFlowName', [stack, 'Flow', 'flow']);
    return (operation as IOperation).bind(flow as never, OTHER_END.source).map((task) => taskOf(stack.resolve(task), []).value);
  };
  return Object.entries(GROUPS).flatMap(([group, name]) => {
    const fqn = assembly.fqn(name);
    const methods = assembly.type(fqn)?.methods ?? [];
    return methods.filter((method) => method.static && !isDeprecated(method) && !isTwin(method))
      .flatMap((method) => new Shapes(library).ofCall(fqn, method.name, name))
      .flatMap((shape) => learn(library, shape, render))
      .filter(({ pattern }) => Array.isArray(pattern))
      .map((learned) => ({ ...learned, group: group as Group }));
  });
}

/** A task in the form in which tasks are compared: whichever connector its operator belongs to. */
export interface TaskValue {
  readonly type: string;
  readonly fields: readonly unknown[];
  readonly operator?: unknown;
  readonly to?: unknown;
  readonly properties: Json;
}

/** A task of a definition, and the way back from its parts to their places. */
export interface ReadTask {
  readonly value: TaskValue;
  readonly place: Place;
  placeOf(path: Place): Place;
}

export function taskOf(task: unknown, place: Place): ReadTask {
  const properties = valueOf(task, 'taskProperties');
  const operators = valueOf(task, 'connectorOperator');
  const [connector, operator] = isObject(operators) ? Object.entries(operators)[0] ?? [] : [];
  const type = String(valueOf(task, 'taskType'));
  const list = Array.isArray(properties) ? properties : [];
  const value: TaskValue = {
    type,
    fields: (valueOf(task, 'sourceFields') ?? []) as readonly unknown[],
    operator: operator ?? (type.startsWith('Map') ? 'NO_OP' : undefined),
    to: valueOf(task, 'destinationField') || undefined, // some inputs write an empty text for none
    properties: Object.fromEntries(list.map((each) => [String(valueOf(each, 'key')), valueOf(each, 'value')])),
  };
  const name = (key: string): string => keyOf(task as Json, key) ?? key;
  return {
    value,
    place,
    placeOf: ([part, ...rest]) => {
      switch (part) {
        case 'type':
          return [...place, name('TaskType')];
        case 'fields':
          return [...place, name('SourceFields'), ...rest];
        case 'operator':
          return [...place, name('ConnectorOperator'), ...(connector === undefined ? [] : [connector])];
        case 'to':
          return [...place, name('DestinationField')];
        case 'properties': {
          const index = list.findIndex((each) => valueOf(each, 'key') === rest[0]);
          return [...place, name('TaskProperties'), ...(index < 0 ? [] : [index, keyOf(list[index] as Json, 'Value') ?? 'Value'])];
        }
        default:
          return place;
      }
    },
  };
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['timestamp', /date|time/i],
  ['number', /^(int|integer|double|long|float|number|decimal|currency|percent|short|byte|big(decimal|integer)|Edm\.(Int|Double|Decimal|Single|Byte))/i],
  ['boolean', /^bool|^Edm\.Boolean/i],
];

/** What a data type holds, as the factories of filters name it. */
export function kindOf(dataType: string): string {
  return KINDS.find(([, pattern]) => pattern.test(dataType))?.[0] ?? 'string';
}
