import { Fn, Token } from 'aws-cdk-lib';
import { Field } from '../field';
import { MappingOfEachField } from './mapping-of-each-field';
import { IOperation, OperationBase } from './operation';
import { ITask, Task, TaskProperty } from './task';
import { Checks, shown } from '../private/checks';
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
 * Options for `Mapping.fields`.
 */
export interface MappingFieldsOptions {
  /**
   * Other names for some fields: the name of the source field, and that of the destination field.
   * @default - each field keeps its name
   */
  readonly rename?: { [sourceName: string]: string };

  /**
   * The data types of some source fields, by their names, as the application spells them: `string`, `datetime`, ...
   * @default - AppFlow takes the types from the application
   */
  readonly dataTypes?: { [sourceName: string]: string };
}

/**
 * Which fields `Mapping.mapEach` leaves out.
 */
export interface MapEachOptions {
  /**
   * The names of source fields that are not transferred.
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
   * Transfers each field that the metadata of the source know, under its own name.
   *
   * Where `mapAll` leaves it to AppFlow which fields there are, this names each in the template, with its data type. So a field
   * that comes or goes is a change to review. Towards an application that has metadata, too, it transfers those fields that
   * can be written.
   *
   * @param options fields to leave out
   * @see https://docs.aws.amazon.com/appflow/1.0/APIReference/API_DescribeConnectorEntity.html
   */
  public static mapEach(options?: MapEachOptions): IMapping {
    return new MappingOfEachField(options?.exclude ?? []);
  }

  /**
   * Transfers fields, each under its own name unless `rename` gives it another one.
   *
   * @param names the names of source fields, as the application spells them
   * @param options other names and data types of some of them
   * @throws if an option names a field that is not among `names`, or the names are known only at deployment
   */
  public static fields(names: string[], options?: MappingFieldsOptions): IMapping {
    const { rename, dataTypes: types } = checkedOptions(names, options);
    return new Mapping(names.map((name) => mapTask({ name, dataType: types.get(name) }, { name: rename.get(name) ?? name })));
  }

  /**
   * Transfers a field under another name. The same as `map` with two names and no data types.
   *
   * @param sourceName the name of the source field
   * @param destinationName the name of the destination field
   */
  public static rename(sourceName: string, destinationName: string): IMapping {
    return new Mapping([mapTask({ name: sourceName }, { name: destinationName })]);
  }

  /**
   * Transfers a field. To transfer many, or to give two names without data types, use `fields` and `rename`.
   *
   * In Python, the keywords `name` and `data_type` of this method are those of the destination field. `from` is
   * a `Field` of its own.
   *
   * @param from the field of the source
   * @param to the field of the destination
   * @jsii suppress JSII5018
   */
  public static map(from: Field, to: Field): IMapping {
    return new Mapping([mapTask(from, to)]);
  }

  /**
   * Joins fields into one text.
   *
   * Not described by AWS documentation: the form of the tasks and the language of the format, names of source fields in `${}`
   * and any text between, are taken from what the console writes and from earlier users.
   *
   * @param from the fields of the source, at least two; their data types are not rendered
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
   *
   * In Python, the keywords `name` and `data_type` of this method are those of the destination field.
   *
   * @param sourceField1 the first field of the source; its data type is not rendered
   * @param sourceField2 the second field of the source; its data type is not rendered
   * @param to the field of the destination
   */
  public static add(sourceField1: Field, sourceField2: Field, to: Field): Mapping {
    return calculation('ADDITION', sourceField1, sourceField2, to);
  }

  /**
   * Subtracts the second number from the first.
   *
   * Not confirmed by AWS documentation, like all calculations.
   *
   * In Python, the keywords `name` and `data_type` of this method are those of the destination field.
   *
   * @param sourceField1 the first field of the source; its data type is not rendered
   * @param sourceField2 the second field of the source; its data type is not rendered
   * @param to the field of the destination
   */
  public static subtract(sourceField1: Field, sourceField2: Field, to: Field): Mapping {
    return calculation('SUBTRACTION', sourceField1, sourceField2, to);
  }

  /**
   * Multiplies two numbers.
   *
   * Not confirmed by AWS documentation, like all calculations.
   *
   * In Python, the keywords `name` and `data_type` of this method are those of the destination field.
   *
   * @param sourceField1 the first field of the source; its data type is not rendered
   * @param sourceField2 the second field of the source; its data type is not rendered
   * @param to the field of the destination
   */
  public static multiply(sourceField1: Field, sourceField2: Field, to: Field): Mapping {
    return calculation('MULTIPLICATION', sourceField1, sourceField2, to);
  }

  /**
   * Divides the first number by the second.
   *
   * Not confirmed by AWS documentation, like all calculations.
   *
   * In Python, the keywords `name` and `data_type` of this method are those of the destination field.
   *
   * @param sourceField1 the first field of the source; its data type is not rendered
   * @param sourceField2 the second field of the source; its data type is not rendered
   * @param to the field of the destination
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

function mapTask(from: Field, to: Field): Task {
  return new Task('Map', [from.name], NO_OPERATION, dataTypes(from.dataType, to.dataType), to.name);
}

type Options = { readonly [option in keyof MappingFieldsOptions]-?: ReadonlyMap<string, string> };

/** Options that name fields which are not transferred are typing errors: what they say would be lost. */
function checkedOptions(names: readonly string[], { rename = {}, dataTypes: types = {} }: MappingFieldsOptions = {}): Options {
  const checks = new Checks('Mapping.fields').require(
    !Token.isUnresolved(names),
    'names',
    'known only at deployment; each mapping names its field in the template, or use Mapping.mapAll()',
    api('Task'),
  );
  const known = new Set(names);
  for (const [option, map] of Object.entries({ rename, dataTypes: types })) {
    for (const name of Object.keys(map)) {
      checks.require(known.has(name), option, `${shown(name)} is not among the names; give the names of source fields`, api('Task'));
    }
  }
  checks.end();
  return { rename: new Map(Object.entries(rename)), dataTypes: new Map(Object.entries(types)) };
}

function dataTypes(source: string | undefined, destination: string | undefined): TaskProperty[] {
  return [
    ...(source === undefined ? [] : [{ key: 'SOURCE_DATA_TYPE', value: source }]),
    ...(destination === undefined ? [] : [{ key: 'DESTINATION_DATA_TYPE', value: destination }]),
  ];
}
