import { Fn, Token, Tokenization } from 'aws-cdk-lib';
import { Field } from './field';
import { TaskProperty } from './task';
import { Checks, isKnown, shown } from '../private/checks';
import { api, guide } from '../private/links';

const ORDERS = ['GREATER_THAN', 'GREATER_THAN_OR_EQUAL_TO', 'LESS_THAN', 'LESS_THAN_OR_EQUAL_TO'];

/** The properties of a filter that compares with one value, or with any of several. */
export function comparison(field: Field, operator: string, values: string[]): TaskProperty[] {
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
  if (Token.isUnresolved(values)) {
    return [...dataType(field), { key: 'VALUES', value: Fn.join(',', values) }];
  }
  const value = isList ? { key: 'VALUES', value: values.join(',') } : { key: 'VALUE', value: values[0] };
  return [...dataType(field), value];
}

/** The properties of a filter between two bounds. */
export function range(field: Field, lower: string, upper: string, inOrder: boolean): TaskProperty[] {
  checksOf(field)
    .require(inOrder, 'upper', `${upper} is not above the lower bound, ${lower}`, guide('create-flow-console'))
    .end();
  return [...dataType(field), { key: 'LOWER_BOUND', value: lower }, { key: 'UPPER_BOUND', value: upper }];
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

export function booleanTexts(val: boolean | boolean[]): string[] {
  return [val].flat().map(String);
}

export function stringTexts(val: string | string[]): string[] {
  return typeof val === 'string' ? [val] : val;
}

export function numberTexts(val: number | number[]): string[] {
  return [val].flat().map((value) => {
    new Checks('filter')
      .require(Token.isUnresolved(value) || Number.isFinite(value), 'val', `${shown(value)} is not a number`, api('Task'))
      .end();
    return Tokenization.stringifyNumber(value);
  });
}

/** AppFlow compares points in time as milliseconds, unlike the times of a schedule. */
export function timestampTexts(val: Date | Date[]): string[] {
  return [val].flat().map((value) => {
    new Checks('filter')
      .require(!Number.isNaN(value.getTime()), 'val', 'the date is not valid', api('Task'))
      .end();
    return String(value.getTime());
  });
}
