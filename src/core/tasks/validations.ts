import { Field, nameOf } from '../field';
import { IOperation, OperationBase } from './operation';
import { Task } from './task';

/**
 * An operation that looks for bad records.
 */
export interface IValidation extends IOperation {}

/**
 * When a record is bad.
 *
 * AppFlow names the good value (`VALIDATE_NON_NULL`); these names say what is bad, as the console does.
 */
export class ValidationCondition {
  /**
   * The field has no value.
   */
  public static isNull(field: string | Field): ValidationCondition {
    return new ValidationCondition(nameOf(field), 'VALIDATE_NON_NULL');
  }

  /**
   * The number is below zero.
   */
  public static isNegative(field: string | Field): ValidationCondition {
    return new ValidationCondition(nameOf(field), 'VALIDATE_NON_NEGATIVE');
  }

  /**
   * The field has no value. The same as `isNull`, typed for every language.
   *
   * @param field the field of the source; in Python, its `name` and `data_type` are keywords of this method. Its data type is not rendered
   */
  public static fieldIsNull(field: Field): ValidationCondition {
    return ValidationCondition.isNull(field);
  }

  /**
   * The number is below zero. The same as `isNegative`, typed for every language.
   *
   * @param field the field of the source; in Python, its `name` and `data_type` are keywords of this method. Its data type is not rendered
   */
  public static fieldIsNegative(field: Field): ValidationCondition {
    return ValidationCondition.isNegative(field);
  }

  /**
   * The value is not a number.
   *
   * @param field the field of the source; in Python, its `name` and `data_type` are keywords of this method. Its data type is not rendered
   */
  public static isNotNumeric(field: Field): ValidationCondition {
    return new ValidationCondition(field.name, 'VALIDATE_NUMERIC');
  }

  /**
   * The number is zero.
   *
   * @param field the field of the source; in Python, its `name` and `data_type` are keywords of this method. Its data type is not rendered
   */
  public static isZero(field: Field): ValidationCondition {
    return new ValidationCondition(field.name, 'VALIDATE_NON_ZERO');
  }

  /**
   * The value is not a number. In spite of its name it says nothing about values that are missing.
   *
   * @deprecated use `isNotNumeric`, which means the same
   */
  public static isNotNull(field: string | Field): ValidationCondition {
    return ValidationCondition.isNotNumeric({ name: nameOf(field) });
  }

  /**
   * The number is zero. In spite of its name it knows no default of the field.
   *
   * @deprecated use `isZero`, which means the same
   */
  public static isDefault(field: string | Field): ValidationCondition {
    return ValidationCondition.isZero({ name: nameOf(field) });
  }

  /** The name of the field. */
  public readonly field: string;

  /** The operator, which names what a good value is. */
  public readonly validation: string;

  /**
   * @param field the name of the field
   * @param validation the operator, which names what a good value is
   */
  constructor(field: string, validation: string) {
    this.field = field;
    this.validation = validation;
  }
}

/**
 * What happens to a bad record.
 */
export class ValidationAction {
  /**
   * The record is left out.
   */
  public static ignoreRecord(): ValidationAction {
    return new ValidationAction('DropRecord');
  }

  /**
   * The run ends.
   *
   * Not confirmed by AWS documentation: no deployed template with this action was found.
   */
  public static terminateFlow(): ValidationAction {
    return new ValidationAction('DropDataset');
  }

  /** The action, as AppFlow names it. */
  public readonly action: string;

  /**
   * @param action the action, as AppFlow names it
   */
  constructor(action: string) {
    this.action = action;
  }
}

/**
 * Looks for bad records.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html
 */
export class Validation extends OperationBase implements IValidation {
  /**
   * Does something with each record that is bad.
   *
   * @param condition when a record is bad
   * @param action what happens to it
   */
  public static when(condition: ValidationCondition, action: ValidationAction): IValidation {
    return new Validation(condition, action);
  }

  /** When a record is bad. */
  public readonly condition: ValidationCondition;

  /** What happens to a bad record. */
  public readonly action: ValidationAction;

  /**
   * @param condition when a record is bad
   * @param action what happens to it
   */
  constructor(condition: ValidationCondition, action: ValidationAction) {
    super([
      new Task('Validate', [condition.field], { operation: condition.validation }, [
        { key: 'VALIDATION_ACTION', value: action.action },
      ]),
    ]);
    this.condition = condition;
    this.action = action;
  }
}
