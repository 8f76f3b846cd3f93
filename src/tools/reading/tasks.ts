import { scalar } from './build';
import { choose, Choice } from './choice';
import { Call, childrenOf, Expression, List, Struct } from './expression';
import { Library } from './library';
import { Group, GROUPS, kindOf, LearnedOperation, ReadTask, taskOf } from './operations';
import { Shape } from './shape';
import { Match, Mismatch } from './unify';
import { Place } from './values';

/** The operations of a flow, by the property that holds them. */
export type Operations = { readonly [group in Group]: readonly Expression[] };

const FAR = 1000;
const EXCLUDED = 'EXCLUDE_SOURCE_FIELDS_LIST';

/** Reads operations from tasks. */
export class TaskReader {
  constructor(private readonly library: Library, private readonly known: readonly LearnedOperation[]) {}

  /** The operations of a list of tasks. A projection is left out if the library would write the same. */
  public read(tasks: unknown, place: Place, keepsProjection: boolean): Operations {
    const list = Array.isArray(tasks) ? tasks : [];
    const read = list.map((task: unknown, index) => withExclusion(taskOf(task, [...place, index])));
    const operations: { [group in Group]: Expression[] } = { mappings: [], transforms: [], filters: [], validations: [] };
    for (let index = 0; index < read.length;) {
      const task = read[index]!;
      const isProjection = task.value.type === 'Filter' && task.value.operator === 'PROJECTION';
      const found = isProjection ? undefined : this.operation(read, index, place);
      if (found) {
        operations[found.learned.group].push(found.expression);
      } else if (!isProjection && task.value.type === 'Filter' && task.value.to === undefined) {
        operations.filters.push(this.rawFilter(task));
      } else if (!isProjection || keepsProjection) {
        operations.mappings.push(this.rawMapping(task));
      }
      index += found ? (found.learned.pattern as readonly unknown[]).length : 1;
    }
    return operations;
  }

  /** The operation of two tasks, or of one, of which nothing is left over and to which nothing is added. */
  private operation(tasks: readonly ReadTask[], start: number, place: Place): Choice<LearnedOperation> | undefined {
    for (const count of [2, 1]) {
      const window = tasks.slice(start, start + count);
      const candidates = this.known.filter(({ pattern }) => (pattern as readonly unknown[]).length === window.length);
      const choice = this.attempt(candidates, window.map(({ value }) => value));
      if (window.length === count && choice && choice.leftovers.length + choice.missing.length + choice.notes.length === 0) {
        const placed = (path: Place): Place => {
          const [index, ...rest] = path;
          return typeof index === 'number' ? window[index]!.placeOf(rest) : count === 1 ? window[0]!.place : place;
        };
        return { ...choice, expression: moved(choice.expression, placed) };
      }
    }
    return undefined;
  }

  private attempt(candidates: readonly LearnedOperation[], value: unknown): Choice<LearnedOperation> | undefined {
    try {
      return choose(this.library, candidates, value, [], (learned, match) => kindCost(learned, match) + lengthCost(learned, match));
    } catch (error) {
      if (error instanceof Mismatch) {
        return undefined;
      }
      throw error;
    }
  }

  private rawFilter(task: ReadTask): Call {
    const { value: { fields, operator }, place } = task;
    const field = this.struct('Field', [['name', scalar(fields[0] ?? '', task.placeOf(['fields', 0]))]], place);
    const parameters = [field, scalar(operator ?? '', task.placeOf(['operator'])), this.properties(task)];
    const condition: Call = { kind: 'call', fqn: this.library.assembly.fqn('FilterCondition'), parameters, place };
    return { kind: 'call', fqn: this.library.assembly.fqn(GROUPS.filters), method: 'when', parameters: [condition], place };
  }

  private rawMapping(task: ReadTask): Call {
    const { value: { type, fields, operator = 'NO_OP', to }, place } = task;
    const sources: List = { kind: 'list', items: fields.map((field, index) => scalar(field, task.placeOf(['fields', index]))), place };
    const operation = this.struct('TaskConnectorOperator', [['operation', scalar(operator, task.placeOf(['operator']))]], place);
    const target = to === undefined ? [] : [scalar(to, task.placeOf(['to']))];
    const parameters = [scalar(type, task.placeOf(['type'])), sources, operation, this.properties(task), ...target];
    const raw: Call = { kind: 'call', fqn: this.library.assembly.fqn('Task'), parameters, place };
    return { kind: 'call', fqn: this.library.assembly.fqn(GROUPS.mappings), parameters: [{ kind: 'list', items: [raw], place }], place };
  }

  private properties(task: ReadTask): List {
    const items = Object.entries(task.value.properties).map(([key, value]) => this.struct('TaskProperty', [
      ['key', scalar(key, task.placeOf(['properties', key]))],
      ['value', scalar(value, task.placeOf(['properties', key]))],
    ], task.placeOf(['properties', key])));
    return { kind: 'list', items, place: task.place };
  }

  private struct(name: string, fields: Struct['fields'], place: Place): Struct {
    return { kind: 'struct', fqn: this.library.assembly.fqn(name), fields, place };
  }
}

/** A task that maps all and excludes nothing may say so by saying nothing. */
function withExclusion(task: ReadTask): ReadTask {
  const { value } = task;
  if (value.type !== 'Map_all') {
    return task;
  }
  const fields = value.fields.every((field) => field === '') ? [] : value.fields;
  return { ...task, value: { ...value, fields, properties: { [EXCLUDED]: '[]', ...value.properties } } };
}

/** A filter is one of the kind of its data type. */
function kindCost({ shape }: LearnedOperation, match: Match): number {
  const [, kind] = shape.parts.map(({ shape: part }) => part.kind === 'call' ? /^(boolean|number|string|timestamp)/.exec(part.method ?? '') : null)
    .find((found) => found !== null) ?? [];
  const dataType = [...match.bound].find(([path]) => path.endsWith('.dataType'))?.[1].value;
  return kind === undefined || (dataType !== undefined && kindOf(String(dataType)) === kind) ? 0 : FAR;
}

/** The shorter of two ways, but a list where a text has several values: a comma in one of them would be refused. */
function lengthCost({ shape, without }: LearnedOperation, match: Match): number {
  const lists = listsOf(shape).map((path) => match.bound.get(path)?.value);
  return lists.some((list) => Array.isArray(list) && list.length > 1) ? -0.1 : lists.length > 0 ? 0.3 : without.size > 0 ? 0.5 : 0;
}

function listsOf(shape: Shape): readonly string[] {
  const inner = shape.kind === 'call' || shape.kind === 'struct' ? shape.parts.flatMap((part) => listsOf(part.shape)) : [];
  return shape.kind === 'list' && shape.isUnion ? [shape.of.path] : inner;
}

/** The same expression with other places. */
function moved<E extends Expression>(expression: E, placed: (place: Place) => Place): E {
  const place = placed(expression.place);
  const each = <T extends Expression | undefined>(inner: T): T => inner && moved(inner, placed);
  switch (expression.kind) {
    case 'list':
      return { ...expression, place, items: expression.items.map(each) };
    case 'map':
      return { ...expression, place, entries: expression.entries.map(([key, value]) => [key, each(value)]) };
    case 'struct':
      return { ...expression, place, fields: expression.fields.map(([key, value]) => [key, each(value)]) };
    case 'call':
      return { ...expression, place, parameters: expression.parameters.map(each) };
    default:
      return childrenOf(expression).length === 0 ? { ...expression, place } : expression;
  }
}
