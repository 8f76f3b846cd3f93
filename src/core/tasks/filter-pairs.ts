import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IConstruct } from 'constructs';
import { operatorOf } from './operator-check';
import { valueOf } from './task-check';
import { isKnown, shown } from '../private/checks';
import { warn } from '../private/warnings';

/** Warns about filters on one field of which no value fits all, since all filters of a flow have to hold. */
export function checkEqualities(flow: IConstruct, filters: readonly CfnFlow.TaskProperty[]): void {
  const fitting = new Map<string, readonly string[]>();
  for (const filter of filters) {
    const values = operatorOf(filter) === 'EQUAL_TO' ? valuesOf(filter) : undefined;
    const field = filter.sourceFields.join();
    if (values) {
      const others = fitting.get(field) ?? values;
      const both = others.filter((value) => values.includes(value));
      if (both.length === 0 && others.length > 0) {
        warn(flow, 'filtersExcludeEachOther', `filters on ${shown(field)}: ${others.map(shown).join(', ')} and ${values.map(shown).join(', ')}`);
      }
      fitting.set(field, both);
    }
  }
}

/** The values of a filter that are known at synth, all of them. */
function valuesOf(filter: CfnFlow.TaskProperty): readonly string[] | undefined {
  const [value, values] = [valueOf(filter, 'VALUE'), valueOf(filter, 'VALUES')];
  return isKnown(value) ? [value] : isKnown(values) ? values.split(',') : undefined;
}
