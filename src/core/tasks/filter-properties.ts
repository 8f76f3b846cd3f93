import { Fn, Token, Tokenization } from 'aws-cdk-lib';
import { Family } from './data-types';
import { Field } from '../field';
import { TaskProperty } from './task';
import { Checks, isKnown, shown } from '../private/checks';
import { TEXT } from '../private/limits';
import { api, guide } from '../private/links';
import { withTokensAs } from '../private/partial-text';

const ORDERS = ['GREATER_THAN', 'GREATER_THAN_OR_EQUAL_TO', 'LESS_THAN', 'LESS_THAN_OR_EQUAL_TO'];

/** Writes a value as AppFlow compares it; what cannot be written is a fault. */
export type Writer<T> = (checks: Checks, property: string, value: T) => string;

/** A comparison in AppFlow's own terms, and its faults, which the flow reports that uses it. */
export interface Comparison {
  readonly compares?: Family;
  readonly properties: TaskProperty[];
  readonly checks: Checks;
}

/** The properties of a filter that compares with one value, or with any of several. */
export function comparison<T>(field: Field, operator: string, val: T | T[], write: Writer<T>): Comparison {
  const checks = new Checks('FilterCondition');
  const given = val === undefined ? [] : [val].flat() as T[];
  const isList = given.length > 1;
  const values = given.map((value, index) => write(checks, isList ? `val[${index}]` : 'val', value));
  checks
    .require(values.length > 0, 'val', 'an empty list; at least one value is needed', api('Task'))
    .require(!isList || !ORDERS.includes(operator), 'val', `${values.length} values; ${operator} takes exactly one`, api('Task'));
  for (const [index, value] of isList ? values.entries() : []) {
    checks.require(
      !withTokensAs('', value).includes(','),
      `val[${index}]`,
      `${shown(value)} holds a comma, by which AppFlow separates several values; use one filter with a single value`,
      guide('create-flow-console'),
    );
  }
  const compares = FAMILIES.get(write);
  if (Token.isUnresolved(given)) {
    return { checks, compares, properties: [...dataType(field), { key: 'VALUES', value: Fn.join(',', values) }] };
  }
  const value = isList ? { key: 'VALUES', value: values.join(',') } : { key: 'VALUE', value: values[0] };
  return { checks, compares, properties: [...dataType(field), value] };
}

/** The properties of a filter between two bounds, neither of which matches itself. */
export function range<T>(field: Field, lower: T, upper: T, write: Writer<T>): Comparison {
  const checks = new Checks('FilterCondition');
  const [from, to] = [write(checks, 'lower', lower), write(checks, 'upper', upper)];
  checks.require(
    !isKnown(lower) || !isKnown(upper) || !(lower >= upper),
    'upper',
    `${inWords(upper)} is not above the lower bound, ${inWords(lower)}`,
    guide('create-flow-console'),
  );
  const compares = FAMILIES.get(write);
  return { checks, compares, properties: [...dataType(field), { key: 'LOWER_BOUND', value: from }, { key: 'UPPER_BOUND', value: to }] };
}

/** Where the user gives none, the flow looks for it in the metadata of the source. */
function dataType(field: Field): TaskProperty[] {
  return field.dataType === undefined ? [] : [{ key: 'DATA_TYPE', value: field.dataType }];
}

export const writeBoolean: Writer<boolean> = (_checks, _property, value) => String(value);

export const writeText: Writer<string> = (checks, property, value) => {
  checks.text(property, value, TEXT.taskValue);
  return value;
};

export const writeNumber: Writer<number> = (checks, property, value) => {
  checks.require(Token.isUnresolved(value) || Number.isFinite(value), property, `${shown(value)} is not a number`, api('Task'));
  return Tokenization.stringifyNumber(value);
};

/** AppFlow compares points in time as milliseconds, unlike the times of a schedule. */
export const writeTime: Writer<Date> = (checks, property, value) => {
  const isDate = value instanceof Date && !Number.isNaN(value.getTime());
  checks.require(isDate, property, 'the date is not valid', api('Task'));
  return String(isDate && value.getTime());
};

export function inWords(bound: unknown): string {
  return bound instanceof Date && !Number.isNaN(bound.getTime()) ? bound.toISOString() : String(bound);
}

/** What is compared, by how it is written. */
const FAMILIES = new Map<unknown, Family>([
  [writeBoolean, 'boolean'],
  [writeNumber, 'number'],
  [writeText, 'text'],
  [writeTime, 'time'],
]);
