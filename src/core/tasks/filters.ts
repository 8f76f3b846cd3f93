import { FilterCondition } from './filter-condition';
import { IOperation, OperationBase } from './operation';
import { Task } from './task';

/**
 * An operation that limits which records are transferred.
 */
export interface IFilter extends IOperation {}

/**
 * Limits which records are transferred.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html
 */
export class Filter extends OperationBase implements IFilter {
  /**
   * Transfers the records for which the condition holds.
   *
   * @param condition which records are transferred
   */
  public static when(condition: FilterCondition): Filter {
    return new Filter(condition);
  }

  /** Which records are transferred. */
  public readonly condition: FilterCondition;

  /**
   * @param condition which records are transferred
   */
  constructor(condition: FilterCondition) {
    super(condition._checks?.hasFaults
      ? []
      : [new Task('Filter', [condition.field.name], { operation: condition.filter }, condition.properties)]);
    this.condition = condition;
  }
}
