import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { TASK_PROPERTY_KEYS, TASK_TYPES } from './task-names';
import { ConnectorType } from '../connectors/connector-type';
import { IFlow } from '../flow';
import { Checks } from '../private/checks';
import { TEXT } from '../private/limits';
import { api } from '../private/links';
import { ISource } from '../vertices/source';

/**
 * One step of a flow, as AppFlow sees it.
 */
export interface ITask {
  /**
   * Renders the task.
   *
   * @param flow the flow that holds the task
   * @param source the source of the flow
   */
  bind(flow: IFlow, source: ISource): CfnFlow.TaskProperty;
}

/**
 * What a task does, by the operator of a connector.
 */
export interface TaskConnectorOperator {
  /** The operator, such as `NO_OP` or `PROJECTION`. */
  readonly operation: string;

  /**
   * The application whose operator it is.
   * @default - the source of the flow
   * @jsii suppress JSII5018
   */
  readonly type?: ConnectorType;
}

/**
 * A property of a task.
 *
 * @see https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html
 */
export interface TaskProperty {
  /** The key, such as `VALUE` or `MASK_LENGTH`. */
  readonly key: string;

  /** The value, 1 to 2,048 characters on one line. */
  readonly value: string;
}

/**
 * A task in AppFlow's own terms, for what no operation of this library expresses.
 *
 * @see https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html
 */
export class Task implements ITask {
  /**
   * The kind of task.
   * @jsii suppress JSII5018
   */
  protected readonly type: string;

  /** The fields that the task reads. */
  protected readonly sourceFields: string[];

  /** What the task does. */
  protected readonly connectorOperator: TaskConnectorOperator;

  /** The properties of the task. */
  protected readonly properties: TaskProperty[];

  /** The field that the task writes. */
  protected readonly destinationField?: string;

  /**
   * @param type the kind of task: `Map`, `Filter`, `Mask`, ...
   * @param sourceFields the fields that the task reads
   * @param connectorOperator what the task does
   * @param properties the properties of the task
   * @param destinationField the field that the task writes
   * @throws if AppFlow does not know the kind of task or the key of a property, or refuses a field or a value
   * @jsii suppress JSII5018
   */
  constructor(
    type: string,
    sourceFields: string[],
    connectorOperator: TaskConnectorOperator,
    properties: TaskProperty[],
    destinationField?: string,
  ) {
    this.type = type;
    this.sourceFields = sourceFields;
    this.connectorOperator = connectorOperator;
    this.properties = properties;
    this.destinationField = destinationField;
    const checks = new Checks(`${type} task`)
      .oneOf('type', type, TASK_TYPES, LINK)
      .texts('sourceFields', sourceFields, TEXT.fieldName)
      .text('destinationField', destinationField, TEXT.destinationField);
    for (const { key, value } of properties) {
      checks.oneOf('properties key', key, TASK_PROPERTY_KEYS, LINK).text(key, value, TEXT.taskValue);
    }
    checks.end();
  }

  /**
   * Renders the task. Called by the flow.
   *
   * @param _flow the flow that holds the task
   * @param source the source of the flow
   */
  public bind(_flow: IFlow, source: ISource): CfnFlow.TaskProperty {
    const { operation, type } = this.connectorOperator;
    const connectorType = type ?? source.connectorType;
    const isMute = this.type.startsWith('Map') && operation === 'NO_OP' && connectorType._facts.source?.transforms === false;
    return {
      taskType: this.type,
      sourceFields: this.sourceFields,
      connectorOperator: isMute ? undefined : { [connectorType.asTaskConnectorOperatorOrigin]: operation },
      destinationField: this.destinationField,
      taskProperties: this.properties,
    };
  }
}

const LINK = api('Task');

/** Kinds of tasks whose destination field is an intermediate one, which only the next task of the same operation reads. */
export const INTERMEDIATE_TASKS = ['Merge', 'Arithmetic'];
