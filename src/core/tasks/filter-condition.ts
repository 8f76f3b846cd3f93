import { Fn, Token, Tokenization } from 'aws-cdk-lib';
import { Field } from './field';
import { TaskProperty } from './task';
import { Checks, isKnown, shown } from '../private/checks';
import { api, guide } from '../private/links';

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
    return comparison(field, 'EQUAL_TO', booleanTexts(val));
  }

  /**
   * The value is not the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value; what AppFlow does with several is not documented
   */
  public static booleanNotEquals(field: Field, val: boolean | boolean[]): FilterCondition {
    return comparison(field, 'NOT_EQUAL_TO', booleanTexts(val));
  }

  /**
   * The number is the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value, or several of which one has to match
   */
  public static numberEquals(field: Field, val: number | number[]): FilterCondition {
    return comparison(field, 'EQUAL_TO', numberTexts(val));
  }

  /**
   * The number is not the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value; what AppFlow does with several is not documented
   */
  public static numberNotEquals(field: Field, val: number | number[]): FilterCondition {
    return comparison(field, 'NOT_EQUAL_TO', numberTexts(val));
  }

  /**
   * The number is larger than the bound.
   *
   * @param field the field of the source, with its data type
   * @param val the bound
   */
  public static numberGreaterThan(field: Field, val: number): FilterCondition {
    return comparison(field, 'GREATER_THAN', numberTexts(val));
  }

  /**
   * The number is larger than the bound, or the bound itself.
   *
   * @param field the field of the source, with its data type
   * @param val the bound
   */
  public static numberGreaterThanEquals(field: Field, val: number): FilterCondition {
    return comparison(field, 'GREATER_THAN_OR_EQUAL_TO', numberTexts(val));
  }

  /**
   * The number is smaller than the bound.
   *
   * @param field the field of the source, with its data type
   * @param val the bound
   */
  public static numberLessThan(field: Field, val: number): FilterCondition {
    return comparison(field, 'LESS_THAN', numberTexts(val));
  }

  /**
   * The number is smaller than the bound, or the bound itself.
   *
   * @param field the field of the source, with its data type
   * @param val the bound
   */
  public static numberLessThanEquals(field: Field, val: number): FilterCondition {
    return comparison(field, 'LESS_THAN_OR_EQUAL_TO', numberTexts(val));
  }

  /**
   * The number lies between two bounds, neither of which matches itself.
   *
   * @param field the field of the source, with its data type
   * @param lower the lower bound
   * @param upper the upper bound, which has to be larger than the lower
   */
  public static numberBetween(field: Field, lower: number, upper: number): FilterCondition {
    return between(field, numberTexts(lower), numberTexts(upper), lower < upper || !isKnown(lower) || !isKnown(upper));
  }

  /**
   * The text is the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value, or several of which one has to match
   */
  public static stringEquals(field: Field, val: string | string[]): FilterCondition {
    return comparison(field, 'EQUAL_TO', stringTexts(val));
  }

  /**
   * The text is not the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value; what AppFlow does with several is not documented
   */
  public static stringNotEquals(field: Field, val: string | string[]): FilterCondition {
    return comparison(field, 'NOT_EQUAL_TO', stringTexts(val));
  }

  /**
   * The text contains the given part.
   *
   * @param field the field of the source, with its data type
   * @param val the part, or several of which one has to occur
   */
  public static stringContains(field: Field, val: string | string[]): FilterCondition {
    return comparison(field, 'CONTAINS', stringTexts(val));
  }

  /**
   * The point in time is the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value, or several of which one has to match
   */
  public static timestampEquals(field: Field, val: Date | Date[]): FilterCondition {
    return comparison(field, 'EQUAL_TO', timestampTexts(val));
  }

  /**
   * The point in time is not the given one.
   *
   * @param field the field of the source, with its data type
   * @param val the value; what AppFlow does with several is not documented
   */
  public static timestampNotEquals(field: Field, val: Date | Date[]): FilterCondition {
    return comparison(field, 'NOT_EQUAL_TO', timestampTexts(val));
  }

  /**
   * The point in time is later than the bound.
   *
   * @param field the field of the source, with its data type
   * @param val the bound; a list of more than one is refused, because an order has one bound
   */
  public static timestampGreaterThan(field: Field, val: Date | Date[]): FilterCondition {
    return comparison(field, 'GREATER_THAN', timestampTexts(val));
  }

  /**
   * The point in time is later than the bound, or the bound itself.
   *
   * @param field the field of the source, with its data type
   * @param val the bound; a list of more than one is refused, because an order has one bound
   */
  public static timestampGreaterThanEquals(field: Field, val: Date | Date[]): FilterCondition {
    return comparison(field, 'GREATER_THAN_OR_EQUAL_TO', timestampTexts(val));
  }

  /**
   * The point in time is earlier than the bound.
   *
   * @param field the field of the source, with its data type
   * @param val the bound; a list of more than one is refused, because an order has one bound
   */
  public static timestampLessThan(field: Field, val: Date | Date[]): FilterCondition {
    return comparison(field, 'LESS_THAN', timestampTexts(val));
  }

  /**
   * The point in time is earlier than the bound, or the bound itself.
   *
   * @param field the field of the source, with its data type
   * @param val the bound; a list of more than one is refused, because an order has one bound
   */
  public static timestampLessThanEquals(field: Field, val: Date | Date[]): FilterCondition {
    return comparison(field, 'LESS_THAN_OR_EQUAL_TO', timestampTexts(val));
  }

  /**
   * The point in time lies between two bounds, neither of which matches itself.
   *
   * @param field the field of the source, with its data type
   * @param lower the lower bound
   * @param upper the upper bound, which has to be later than the lower
   */
  public static timestampBetween(field: Field, lower: Date, upper: Date): FilterCondition {
    return between(field, timestampTexts(lower), timestampTexts(upper), lower < upper);
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

const ORDERS = ['GREATER_THAN', 'GREATER_THAN_OR_EQUAL_TO', 'LESS_THAN', 'LESS_THAN_OR_EQUAL_TO'];

function comparison(field: Field, operator: string, values: string[]): FilterCondition {
  const isList = values.length > 1;
  const checks = checksOf(field)
    .require(values.length > 0, 'val', 'an empty list; at least one value is needed', api('Task'))
    .require(!isList || !ORDERS.includes(operator), 'val', `${values.length} values; ${operator} takes exactly one`, api('Task'));
  if (isList) {
    values.forEach((value, index) =>
      checks.require(
        !isKnown(value) || !value.includes(','),
        `val[${index}]`,
        `${shown(value)} holds a comma, by which AppFlow separates several values; use one filter with a single value`,
        guide('create-flow-console'),
      ),
    );
  }
  checks.end();
  const isListToken = Token.isUnresolved(values);
  const value =
    isList || isListToken ? { key: 'VALUES', value: isListToken ? Fn.join(',', values) : values.join(',') } : { key: 'VALUE', value: values[0] };
  return new FilterCondition(field, operator, [...dataType(field), value]);
}

function between(field: Field, [lower]: string[], [upper]: string[], inOrder: boolean): FilterCondition {
  checksOf(field)
    .require(inOrder, 'upper', `${upper} is not above the lower bound, ${lower}`, guide('create-flow-console'))
    .end();
  return new FilterCondition(field, 'BETWEEN', [
    ...dataType(field),
    { key: 'LOWER_BOUND', value: lower },
    { key: 'UPPER_BOUND', value: upper },
  ]);
}

function checksOf(field: Field): Checks {
  return new Checks(`filter on ${shown(field.name)}`).require(
    field.dataType !== undefined,
    'field.dataType',
    'missing; AppFlow compares by the data type of the field, as the source spells it',
    guide('create-flow-console'),
  );
}

function dataType(field: Field): TaskProperty[] {
  return [{ key: 'DATA_TYPE', value: field.dataType! }];
}

function booleanTexts(val: boolean | boolean[]): string[] {
  return [val].flat().map(String);
}

function stringTexts(val: string | string[]): string[] {
  return typeof val === 'string' ? [val] : val;
}

function numberTexts(val: number | number[]): string[] {
  return [val].flat().map((value) => {
    new Checks('filter')
      .require(Token.isUnresolved(value) || Number.isFinite(value), 'val', `${shown(value)} is not a number`, api('Task'))
      .end();
    return Tokenization.stringifyNumber(value);
  });
}

/** AppFlow compares points in time as milliseconds, unlike the times of a schedule. */
function timestampTexts(val: Date | Date[]): string[] {
  return [val].flat().map((value) => {
    new Checks('filter')
      .require(!Number.isNaN(value.getTime()), 'val', 'the date is not valid', api('Task'))
      .end();
    return String(value.getTime());
  });
}
