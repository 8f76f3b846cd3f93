import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IConstruct } from 'constructs';
import { checkEqualities } from './filter-pairs';
import { INTERMEDIATE_TASKS } from './task';
import { Checks, shown } from '../private/checks';
import { api } from '../private/links';
import { warn } from '../private/warnings';

/** The console stops here; the limit of the service is not published. */
const FILTERS_OF_THE_CONSOLE = 10;

const LINK = api('Task');

const NO_TASKS: readonly CfnFlow.TaskProperty[] = [];

/** Refuses tasks that do not go together, and warns about those that probably do not. */
export function checkCombinations(flow: IConstruct, checks: Checks, tasks: readonly CfnFlow.TaskProperty[]): void {
  const byType = new Map<string, CfnFlow.TaskProperty[]>();
  for (const task of tasks) {
    const alike = byType.get(task.taskType);
    if (alike) {
      alike.push(task);
    } else {
      byType.set(task.taskType, [task]);
    }
  }
  const ofType = (type: string): readonly CfnFlow.TaskProperty[] => byType.get(type) ?? NO_TASKS;
  checks.require(
    byType.has('Map') || byType.has('Map_all') || byType.has('Passthrough'),
    'mappings',
    'empty; AppFlow transfers only what is mapped, at least one field',
    LINK,
  );
  const mapsAll = ofType('Map_all');
  checks.require(mapsAll.length <= 1, 'mappings', `${mapsAll.length} times mapAll; AppFlow accepts it once`, LINK);

  const maps = ofType('Map');
  for (const field of duplicatesOf(maps.map(({ destinationField }) => destinationField))) {
    warn(flow, 'destinationFieldMappedTwice', `mappings: ${shown(field)}`);
  }
  const calculations = ofType('Arithmetic').map(({ destinationField }) => shown(destinationField));
  if (calculations.length > 0) {
    warn(flow, 'formulaNotConfirmed', `mappings: Arithmetic with ${calculations.join(', ')}`);
  }
  const changed = mapsAll.length > 0 ? [] : [...ofType('Mask'), ...ofType('Truncate')].flatMap(({ sourceFields }) => sourceFields);
  const read = changed.length > 0 ? [...maps, ...INTERMEDIATE_TASKS.flatMap(ofType)] : NO_TASKS;
  const mapped = new Set(read.flatMap(({ sourceFields }) => sourceFields));
  for (const field of new Set(changed.filter((name) => !mapped.has(name)))) {
    warn(flow, 'transformOfUnmappedField', `transforms: ${shown(field)}`);
  }
  const filters = ofType('Filter');
  checkEqualities(flow, filters);
  if (filters.length > FILTERS_OF_THE_CONSOLE) {
    warn(flow, 'manyFilters', `filters: ${filters.length}`);
  }
}

function duplicatesOf(values: readonly (string | undefined)[]): Set<string> {
  const seen = new Set<string | undefined>();
  return new Set(values.filter((value): value is string => value !== undefined && (seen.has(value) || !seen.add(value))));
}
