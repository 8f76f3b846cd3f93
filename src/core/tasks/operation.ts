import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { ITask } from './task';
import { IFlow } from '../flow';
import { ISource } from '../vertices/source';

/**
 * What a flow does to the records it transfers.
 */
export interface IOperation {
  /**
   * Renders the tasks of the operation.
   *
   * @param flow the flow that holds the operation
   * @param source the source of the flow
   */
  bind(flow: IFlow, source: ISource): CfnFlow.TaskProperty[];
}

/**
 * The base of all operations: a list of tasks.
 */
export abstract class OperationBase implements IOperation {
  private readonly tasks: ITask[];

  /**
   * @param tasks the tasks, in the order in which AppFlow gets them
   */
  constructor(tasks: ITask[]) {
    this.tasks = tasks;
  }

  /**
   * Renders the tasks of the operation. Called by the flow.
   *
   * @param flow the flow that holds the operation
   * @param source the source of the flow
   */
  public bind(flow: IFlow, source: ISource): CfnFlow.TaskProperty[] {
    return this.tasks.map((task) => task.bind(flow, source));
  }
}
