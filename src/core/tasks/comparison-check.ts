import { IConstruct } from 'constructs';
import { operatorsOfType } from './data-type-operators';
import { Family, familyOf, nearest } from './data-types';
import { FieldDescription } from '../metadata/description';
import { isKnown, shown } from '../private/checks';
import { warn } from '../private/warnings';
import { ISource } from '../vertices/source';

const PLURALS: { readonly [family in Family]: string } = { boolean: 'booleans', number: 'numbers', text: 'texts', time: 'times' };

/**
 * Warns about a comparison that does not fit the data type of its field.
 *
 * @param compares what the method compares that made the filter; nothing for a raw task
 * @param told what the application told of the field, which is nearer than what is usual
 */
export function warnOfComparison(
  flow: IConstruct,
  property: string,
  source: ISource,
  operator: string,
  dataType: string | undefined,
  compares: Family | undefined,
  told: FieldDescription | undefined,
): void {
  if (!isKnown(dataType)) {
    return;
  }
  const { dataTypes } = source.connectorType._facts.source ?? {};
  const names = Object.keys(dataTypes ?? {});
  const isOfSource = names.some((name) => name.toLowerCase() === dataType.toLowerCase());
  const meant = isOfSource || told?.dataType === dataType ? undefined : nearest(dataType, names);
  if (meant !== undefined) {
    warn(flow, 'dataTypeNotKnown', `${property}: ${shown(dataType)}, and ${shown(meant)} may be meant`);
    return;
  }
  const family = familyOf(dataType);
  if (family && compares && family !== compares) {
    warn(flow, 'comparisonOfOtherType', `${property}: it compares ${PLURALS[compares]}, and the data type of the field is ${shown(dataType)}`);
    return;
  }
  if (told?.filterOperators) {
    return;
  }
  const usual = dataTypes ? valueOf(dataTypes, dataType) : source.connectorType.isCustom ? operatorsOfType(dataType) : undefined;
  if (usual && !usual.includes(operator)) {
    warn(flow, 'operatorNotUsual', `${property}: ${operator} on ${dataType}, which is usually filtered with ${usual.join(', ') || 'nothing'}`);
  }
}

function valueOf<T>(map: { readonly [key: string]: T | undefined }, name: string): T | undefined {
  return Object.entries(map).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
