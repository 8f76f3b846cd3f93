import { Fn, Token } from 'aws-cdk-lib';
import { Field } from './field';
import { IOperation, OperationBase } from './operation';
import { ITask, Task, TaskProperty } from './task';
import { Checks } from '../private/checks';
import { api } from '../private/links';

/**
 * An operation that gives a destination field its value.
 */
export interface IMapping extends IOperation {}

/**
 * Which fields `Mapping.mapAll` leaves out.
 */
export interface MapAllConfig {
  /**
   * The names of source fields that are not transferred.
   *
   * Not confirmed by AWS documentation: no deployed template with a list that is not empty was found.
   *
   * Optional for Python: there a required member would make `Mapping.map_all()` without arguments impossible.
   *
   * @default - none
   */
  readonly exclude?: string[];
}

/**
 * Gives destination fields their values.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html
 */
export class Mapping extends OperationBase implements IMapping {
  /**
   * Transfers every field under its own name.
   *
   * @param config fields to leave out
   */
  public static mapAll(config?: MapAllConfig): IMapping {
    const { exclude = [] } = config ?? {};
    const value = Token.isUnresolved(exclude) ? `["${Fn.join('","', exclude)}"]` : JSON.stringify(exclude);
    return new Mapping([
      new Task('Map_all', [], NO_OPERATION, [{ key: 'EXCLUDE_SOURCE_FIELDS_LIST', value }]),
    ]);
  }

  /**
   * Transfers a field.
   *
   * @param from the field of the source
   * @param to the field of the destination
   * @jsii suppress JSII5018
   */
  public static map(from: Field, to: Field): IMapping {
    return new Mapping([new Task('Map', [from.name], NO_OPERATION, dataTypes(from.dataType, to.dataType), to.name)]);
  }

  /**
   * Joins fields into one text.
   *
   * Not confirmed by AWS documentation: the form of the tasks and the language of the format are taken from what the
   * console writes and from earlier users.
   *
   * @param from the fields of the source, at least two
   * @param to the field of the destination
   * @param format how the fields are joined
   * @jsii suppress JSII5018
   */
  public static concat(from: Field[], to: Field, format: string): Mapping {
    return viaIntermediate('Merge', 'NO_OP', from, to, () => [{ key: 'CONCAT_FORMAT', value: format }]);
  }

  /**
   * Adds two numbers.
   *
   * Not confirmed by AWS documentation, like all calculations.
   */
  public static add(sourceField1: Field, sourceField2: Field, to: Field): Mapping {
    return calculation('ADDITION', sourceField1, sourceField2, to);
  }

  /**
   * Subtracts the second number from the first.
   *
   * Not confirmed by AWS documentation, like all calculations.
   */
  public static subtract(sourceField1: Field, sourceField2: Field, to: Field): Mapping {
    return calculation('SUBTRACTION', sourceField1, sourceField2, to);
  }

  /**
   * Multiplies two numbers.
   *
   * Not confirmed by AWS documentation, like all calculations.
   */
  public static multiply(sourceField1: Field, sourceField2: Field, to: Field): Mapping {
    return calculation('MULTIPLICATION', sourceField1, sourceField2, to);
  }

  /**
   * Divides the first number by the second.
   *
   * Not confirmed by AWS documentation, like all calculations.
   */
  public static divide(sourceField1: Field, sourceField2: Field, to: Field): Mapping {
    return calculation('DIVISION', sourceField1, sourceField2, to);
  }

  /**
   * @param tasks the tasks of the mapping
   */
  constructor(tasks: ITask[]) {
    super(tasks);
  }
}

const NO_OPERATION = { operation: 'NO_OP' };

function calculation(operation: string, first: Field, second: Field, to: Field): Mapping {
  return viaIntermediate('Arithmetic', operation, [first, second], to, (intermediate) => [
    { key: 'MATH_OPERATION_FIELDS_ORDER', value: intermediate },
  ]);
}

/** AppFlow computes into an intermediate field, named after its parts; a second task maps that to the destination. */
function viaIntermediate(
  taskType: string,
  operation: string,
  from: Field[],
  to: Field,
  properties: (intermediate: string) => TaskProperty[],
): Mapping {
  const names = from.map((field) => field.name);
  new Checks(`${taskType} mapping`)
    .require(names.length >= 2, 'from', `${names.length} fields; at least two are needed`, api('Task'))
    .end();
  const intermediate = names.join(',');
  return new Mapping([
    new Task(taskType, names, { operation }, properties(intermediate), intermediate),
    new Task('Map', [intermediate], NO_OPERATION, dataTypes('string', to.dataType), to.name),
  ]);
}

function dataTypes(source: string | undefined, destination: string | undefined): TaskProperty[] {
  return [
    ...(source === undefined ? [] : [{ key: 'SOURCE_DATA_TYPE', value: source }]),
    ...(destination === undefined ? [] : [{ key: 'DESTINATION_DATA_TYPE', value: destination }]),
  ];
}
