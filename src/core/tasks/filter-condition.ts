import { Field } from './field';
import { booleanTexts, comparison, numberTexts, range, stringTexts, timestampTexts } from './filter-properties';
import { TaskProperty } from './task';
import { isKnown } from '../private/checks';

/**
 * Which records are transferred.
 *
 * Each source has its own list of operators; the flow checks them.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html
 */
export class FilterCondition {
  /**
   * The value is the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value, or several of which one has to match
   */
  public static booleanEquals(field: Field, val: boolean | boolean[]): FilterCondition {
    return FilterCondition.compare(field, 'EQUAL_TO', booleanTexts(val));
  }

  /**
   * The value is not the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value; what AppFlow does with several is not documented
   */
  public static booleanNotEquals(field: Field, val: boolean | boolean[]): FilterCondition {
    return FilterCondition.compare(field, 'NOT_EQUAL_TO', booleanTexts(val));
  }

  /**
   * The number is the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value, or several of which one has to match
   */
  public static numberEquals(field: Field, val: number | number[]): FilterCondition {
    return FilterCondition.compare(field, 'EQUAL_TO', numberTexts(val));
  }

  /**
   * The number is not the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value; what AppFlow does with several is not documented
   */
  public static numberNotEquals(field: Field, val: number | number[]): FilterCondition {
    return FilterCondition.compare(field, 'NOT_EQUAL_TO', numberTexts(val));
  }

  /**
   * The number is larger than the bound.
   *
   * @param field the field of the source, with its data type
   * @param val the bound
   */
  public static numberGreaterThan(field: Field, val: number): FilterCondition {
    return FilterCondition.compare(field, 'GREATER_THAN', numberTexts(val));
  }

  /**
   * The number is larger than the bound, or the bound itself.
   *
   * @param field the field of the source, with its data type
   * @param val the bound
   */
  public static numberGreaterThanEquals(field: Field, val: number): FilterCondition {
    return FilterCondition.compare(field, 'GREATER_THAN_OR_EQUAL_TO', numberTexts(val));
  }

  /**
   * The number is smaller than the bound.
   *
   * @param field the field of the source, with its data type
   * @param val the bound
   */
  public static numberLessThan(field: Field, val: number): FilterCondition {
    return FilterCondition.compare(field, 'LESS_THAN', numberTexts(val));
  }

  /**
   * The number is smaller than the bound, or the bound itself.
   *
   * @param field the field of the source, with its data type
   * @param val the bound
   */
  public static numberLessThanEquals(field: Field, val: number): FilterCondition {
    return FilterCondition.compare(field, 'LESS_THAN_OR_EQUAL_TO', numberTexts(val));
  }

  /**
   * The number lies between two bounds, neither of which matches itself.
   *
   * @param field the field of the source, with its data type
   * @param lower the lower bound
   * @param upper the upper bound, which has to be larger than the lower
   */
  public static numberBetween(field: Field, lower: number, upper: number): FilterCondition {
    return FilterCondition.between(field, numberTexts(lower), numberTexts(upper), lower < upper || !isKnown(lower) || !isKnown(upper));
  }

  /**
   * The text is the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value, or several of which one has to match
   */
  public static stringEquals(field: Field, val: string | string[]): FilterCondition {
    return FilterCondition.compare(field, 'EQUAL_TO', stringTexts(val));
  }

  /**
   * The text is not the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value; what AppFlow does with several is not documented
   */
  public static stringNotEquals(field: Field, val: string | string[]): FilterCondition {
    return FilterCondition.compare(field, 'NOT_EQUAL_TO', stringTexts(val));
  }

  /**
   * The text contains the given part.
   *
   * @param field the field of the source, with its data type
   * @param val the part, or several of which one has to occur
   */
  public static stringContains(field: Field, val: string | string[]): FilterCondition {
    return FilterCondition.compare(field, 'CONTAINS', stringTexts(val));
  }

  /**
   * The point in time is the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value, or several of which one has to match
   */
  public static timestampEquals(field: Field, val: Date | Date[]): FilterCondition {
    return FilterCondition.compare(field, 'EQUAL_TO', timestampTexts(val));
  }

  /**
   * The point in time is not the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value; what AppFlow does with several is not documented
   */
  public static timestampNotEquals(field: Field, val: Date | Date[]): FilterCondition {
    return FilterCondition.compare(field, 'NOT_EQUAL_TO', timestampTexts(val));
  }

  /**
   * The point in time is later than the bound.
   *
   * @param field the field of the source, with its data type
   * @param val the bound; a list of more than one is refused, because an order has one bound
   */
  public static timestampGreaterThan(field: Field, val: Date | Date[]): FilterCondition {
    return FilterCondition.compare(field, 'GREATER_THAN', timestampTexts(val));
  }

  /**
   * The point in time is later than the bound, or the bound itself.
   *
   * @param field the field of the source, with its data type
   * @param val the bound; a list of more than one is refused, because an order has one bound
   */
  public static timestampGreaterThanEquals(field: Field, val: Date | Date[]): FilterCondition {
    return FilterCondition.compare(field, 'GREATER_THAN_OR_EQUAL_TO', timestampTexts(val));
  }

  /**
   * The point in time is earlier than the bound.
   *
   * @param field the field of the source, with its data type
   * @param val the bound; a list of more than one is refused, because an order has one bound
   */
  public static timestampLessThan(field: Field, val: Date | Date[]): FilterCondition {
    return FilterCondition.compare(field, 'LESS_THAN', timestampTexts(val));
  }

  /**
   * The point in time is earlier than the bound, or the bound itself.
   *
   * @param field the field of the source, with its data type
   * @param val the bound; a list of more than one is refused, because an order has one bound
   */
  public static timestampLessThanEquals(field: Field, val: Date | Date[]): FilterCondition {
    return FilterCondition.compare(field, 'LESS_THAN_OR_EQUAL_TO', timestampTexts(val));
  }

  /**
   * The point in time lies between two bounds, neither of which matches itself.
   *
   * @param field the field of the source, with its data type
   * @param lower the lower bound
   * @param upper the upper bound, which has to be later than the lower
   */
  public static timestampBetween(field: Field, lower: Date, upper: Date): FilterCondition {
    return FilterCondition.between(field, timestampTexts(lower), timestampTexts(upper), lower < upper);
  }

  /**
   * The number is one of the given ones. The same as `numberEquals` with a list, typed for every language.
   *
   * @param field the field of the source, with its data type
   * @param values at least one value
   */
  public static numberEqualsAny(field: Field, values: number[]): FilterCondition {
    return FilterCondition.numberEquals(field, values);
  }

  /**
   * The text is one of the given ones. The same as `stringEquals` with a list, typed for every language.
   *
   * @param field the field of the source, with its data type
   * @param values at least one value
   */
  public static stringEqualsAny(field: Field, values: string[]): FilterCondition {
    return FilterCondition.stringEquals(field, values);
  }

  /**
   * The text contains one of the given parts. The same as `stringContains` with a list, typed for every language.
   *
   * @param field the field of the source, with its data type
   * @param values at least one value
   */
  public static stringContainsAny(field: Field, values: string[]): FilterCondition {
    return FilterCondition.stringContains(field, values);
  }

  /**
   * The point in time is one of the given ones. The same as `timestampEquals` with a list, typed for every language.
   *
   * @param field the field of the source, with its data type
   * @param values at least one value
   */
  public static timestampEqualsAny(field: Field, values: Date[]): FilterCondition {
    return FilterCondition.timestampEquals(field, values);
  }

  private static compare(field: Field, operator: string, values: string[]): FilterCondition {
    return new FilterCondition(field, operator, comparison(field, operator, values));
  }

  private static between(field: Field, [lower]: string[], [upper]: string[], inOrder: boolean): FilterCondition {
    return new FilterCondition(field, 'BETWEEN', range(field, lower, upper, inOrder));
  }

  /** The field of the source. */
  public readonly field: Field;

  /** The operator, such as `EQUAL_TO`. */
  public readonly filter: string;

  /** The values that the operator compares with, in AppFlow's own terms. */
  public readonly properties: TaskProperty[];

  /**
   * @param field the field of the source
   * @param filter the operator, such as `EQUAL_TO`
   * @param properties the values that the operator compares with, in AppFlow's own terms
   */
  constructor(field: Field, filter: string, properties: TaskProperty[]) {
    this.field = field;
    this.filter = filter;
    this.properties = properties;
  }
}
