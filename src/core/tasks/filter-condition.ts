import { Family } from './data-types';
import { Field } from '../field';
import { Comparison, comparison, range, writeBoolean, writeNumber, Writer, writeText, writeTime } from './filter-properties';
import { TaskProperty } from './task';
import { Checks } from '../private/checks';

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
    return compare(field, 'EQUAL_TO', val, writeBoolean);
  }

  /**
   * The value is not the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value; what AppFlow does with several is not documented
   */
  public static booleanNotEquals(field: Field, val: boolean | boolean[]): FilterCondition {
    return compare(field, 'NOT_EQUAL_TO', val, writeBoolean);
  }

  /**
   * The number is the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value, or several of which one has to match
   */
  public static numberEquals(field: Field, val: number | number[]): FilterCondition {
    return compare(field, 'EQUAL_TO', val, writeNumber);
  }

  /**
   * The number is not the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value; what AppFlow does with several is not documented
   */
  public static numberNotEquals(field: Field, val: number | number[]): FilterCondition {
    return compare(field, 'NOT_EQUAL_TO', val, writeNumber);
  }

  /**
   * The number is larger than the bound.
   *
   * @param field the field of the source, with its data type
   * @param val the bound
   */
  public static numberGreaterThan(field: Field, val: number): FilterCondition {
    return compare(field, 'GREATER_THAN', val, writeNumber);
  }

  /**
   * The number is larger than the bound, or the bound itself.
   *
   * @param field the field of the source, with its data type
   * @param val the bound
   */
  public static numberGreaterThanEquals(field: Field, val: number): FilterCondition {
    return compare(field, 'GREATER_THAN_OR_EQUAL_TO', val, writeNumber);
  }

  /**
   * The number is smaller than the bound.
   *
   * @param field the field of the source, with its data type
   * @param val the bound
   */
  public static numberLessThan(field: Field, val: number): FilterCondition {
    return compare(field, 'LESS_THAN', val, writeNumber);
  }

  /**
   * The number is smaller than the bound, or the bound itself.
   *
   * @param field the field of the source, with its data type
   * @param val the bound
   */
  public static numberLessThanEquals(field: Field, val: number): FilterCondition {
    return compare(field, 'LESS_THAN_OR_EQUAL_TO', val, writeNumber);
  }

  /**
   * The number lies between two bounds, neither of which matches itself.
   *
   * @param field the field of the source, with its data type
   * @param lower the lower bound
   * @param upper the upper bound, which has to be larger than the lower
   */
  public static numberBetween(field: Field, lower: number, upper: number): FilterCondition {
    return between(field, lower, upper, writeNumber);
  }

  /**
   * The text is the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value, or several of which one has to match
   */
  public static stringEquals(field: Field, val: string | string[]): FilterCondition {
    return compare(field, 'EQUAL_TO', val, writeText);
  }

  /**
   * The text is not the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value; what AppFlow does with several is not documented
   */
  public static stringNotEquals(field: Field, val: string | string[]): FilterCondition {
    return compare(field, 'NOT_EQUAL_TO', val, writeText);
  }

  /**
   * The text contains the given part.
   *
   * @param field the field of the source, with its data type
   * @param val the part, or several of which one has to occur
   */
  public static stringContains(field: Field, val: string | string[]): FilterCondition {
    return compare(field, 'CONTAINS', val, writeText);
  }

  /**
   * The point in time is the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value, or several of which one has to match
   */
  public static timestampEquals(field: Field, val: Date | Date[]): FilterCondition {
    return compare(field, 'EQUAL_TO', val, writeTime);
  }

  /**
   * The point in time is not the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value; what AppFlow does with several is not documented
   */
  public static timestampNotEquals(field: Field, val: Date | Date[]): FilterCondition {
    return compare(field, 'NOT_EQUAL_TO', val, writeTime);
  }

  /**
   * The point in time is later than the bound.
   *
   * @param field the field of the source, with its data type
   * @param val the bound; a list of more than one is refused, because an order has one bound
   */
  public static timestampGreaterThan(field: Field, val: Date | Date[]): FilterCondition {
    return compare(field, 'GREATER_THAN', val, writeTime);
  }

  /**
   * The point in time is later than the bound, or the bound itself.
   *
   * @param field the field of the source, with its data type
   * @param val the bound; a list of more than one is refused, because an order has one bound
   */
  public static timestampGreaterThanEquals(field: Field, val: Date | Date[]): FilterCondition {
    return compare(field, 'GREATER_THAN_OR_EQUAL_TO', val, writeTime);
  }

  /**
   * The point in time is earlier than the bound.
   *
   * @param field the field of the source, with its data type
   * @param val the bound; a list of more than one is refused, because an order has one bound
   */
  public static timestampLessThan(field: Field, val: Date | Date[]): FilterCondition {
    return compare(field, 'LESS_THAN', val, writeTime);
  }

  /**
   * The point in time is earlier than the bound, or the bound itself.
   *
   * @param field the field of the source, with its data type
   * @param val the bound; a list of more than one is refused, because an order has one bound
   */
  public static timestampLessThanEquals(field: Field, val: Date | Date[]): FilterCondition {
    return compare(field, 'LESS_THAN_OR_EQUAL_TO', val, writeTime);
  }

  /**
   * The point in time lies between two bounds, neither of which matches itself.
   *
   * @param field the field of the source, with its data type
   * @param lower the lower bound
   * @param upper the upper bound, which has to be later than the lower
   */
  public static timestampBetween(field: Field, lower: Date, upper: Date): FilterCondition {
    return between(field, lower, upper, writeTime);
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

  /**
   * The value is the given one. The same as `booleanEquals`, typed for every language.
   */
  public static booleanIs(field: Field, val: boolean): FilterCondition {
    return FilterCondition.booleanEquals(field, val);
  }

  /**
   * The value is not the given one. The same as `booleanNotEquals`, typed for every language.
   */
  public static booleanIsNot(field: Field, val: boolean): FilterCondition {
    return FilterCondition.booleanNotEquals(field, val);
  }

  /**
   * The number is not the given one. The same as `numberNotEquals`, typed for every language.
   */
  public static numberIsNot(field: Field, val: number): FilterCondition {
    return FilterCondition.numberNotEquals(field, val);
  }

  /**
   * The text is not the given one. The same as `stringNotEquals`, typed for every language.
   */
  public static stringIsNot(field: Field, val: string): FilterCondition {
    return FilterCondition.stringNotEquals(field, val);
  }

  /**
   * The point in time is not the given one. The same as `timestampNotEquals`, typed for every language.
   */
  public static timestampIsNot(field: Field, val: Date): FilterCondition {
    return FilterCondition.timestampNotEquals(field, val);
  }

  /**
   * The point in time is later than the bound. The same as `timestampGreaterThan`, typed for every language.
   */
  public static timestampIsAfter(field: Field, val: Date): FilterCondition {
    return FilterCondition.timestampGreaterThan(field, val);
  }

  /**
   * The point in time is later than the bound, or the bound itself. The same as `timestampGreaterThanEquals`, typed for every language.
   */
  public static timestampIsAtOrAfter(field: Field, val: Date): FilterCondition {
    return FilterCondition.timestampGreaterThanEquals(field, val);
  }

  /**
   * The point in time is earlier than the bound. The same as `timestampLessThan`, typed for every language.
   */
  public static timestampIsBefore(field: Field, val: Date): FilterCondition {
    return FilterCondition.timestampLessThan(field, val);
  }

  /**
   * The point in time is earlier than the bound, or the bound itself. The same as `timestampLessThanEquals`, typed for every language.
   */
  public static timestampIsAtOrBefore(field: Field, val: Date): FilterCondition {
    return FilterCondition.timestampLessThanEquals(field, val);
  }

  /** The field of the source. */
  public readonly field: Field;

  /** The operator, such as `EQUAL_TO`. */
  public readonly filter: string;

  /** The values that the operator compares with, in AppFlow's own terms. */
  public readonly properties: TaskProperty[];

  /**
   * Faults that were found when a method made the condition. The flow reports them, which knows its path and the place.
   *
   * @internal
   */
  public _checks?: Checks;

  /**
   * What the method compares that made the condition.
   *
   * @internal
   */
  public _compares?: Family;

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

function compare<T>(field: Field, operator: string, val: T | T[], write: Writer<T>): FilterCondition {
  return conditionOf(field, operator, comparison(field, operator, val, write));
}

function between<T>(field: Field, lower: T, upper: T, write: Writer<T>): FilterCondition {
  return conditionOf(field, 'BETWEEN', range(field, lower, upper, write));
}

function conditionOf(field: Field, operator: string, { properties, checks, compares }: Comparison): FilterCondition {
  const condition = new FilterCondition(field, operator, properties);
  condition._checks = checks;
  condition._compares = compares;
  return condition;
}
