import { Token } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { operatorOf } from './operator-check';
import { INTERMEDIATE_TASKS } from './task';
import { valueOf } from './task-check';
import { ALL_FILTER_OPERATORS, FilterOperator } from '../connectors/connector-facts';
import { IFlow } from '../flow';
import { contradict } from '../metadata/contradiction';
import { FieldDescription } from '../metadata/description';
import { isKnown, shown } from '../private/checks';
import { KnownEnd, KnownEnds } from '../vertices/known-end';
import { ISource } from '../vertices/source';

type Task = CfnFlow.TaskProperty;

/** So many of the values that a field may have are shown. */
const VALUES_SHOWN = 20;

/** Checks the fields that the tasks of one operation read. */
export function checkFieldsRead(flow: IFlow, property: string, source: ISource, tasks: readonly Task[], ends: KnownEnds): void {
  const intermediate = tasks.filter(({ taskType }) => INTERMEDIATE_TASKS.includes(taskType)).map(({ destinationField }) => destinationField);
  for (const task of tasks) {
    checkToldOperator(flow, property, source, task, ends);
    const isOfSource = ends.source && task.taskType !== 'Partition' && !Token.isUnresolved(task.sourceFields);
    for (const name of isOfSource ? [...task.sourceFields, ...excludedBy(task)] : []) {
      if (isKnown(name) && name !== '*' && !intermediate.includes(name)) {
        checkRead(ends.source!, property, task, name);
      }
    }
    if (ends.source) {
      checkFormat(ends.source, property, task);
    }
  }
}

/** What a field accepts is better known than what its application does. */
function checkToldOperator(flow: IFlow, property: string, { _profile: profile }: ISource, task: Task, { source }: KnownEnds): void {
  const metadata = profile?._metadata;
  const accepted = metadata?._connector?.operators?.filter((name) => ALL_FILTER_OPERATORS.includes(name as FilterOperator));
  const operator = operatorOf(task);
  const [name] = task.sourceFields;
  const isOfField = isKnown(name) && source?.field(name)?.filterOperators !== undefined;
  if (metadata && accepted?.length && isFilter(task) && isKnown(operator) && !isOfField && !accepted.includes(operator)) {
    contradict(flow, metadata, undefined, property, `${shown(name)} cannot be filtered with ${operator}; as a source it accepts ${accepted.join(', ')}`);
  }
}

function checkRead(source: KnownEnd, property: string, task: Task, name: string): void {
  const field = source.existing(property, name);
  if (field?.isDeprecated) {
    source.warn('fieldDeprecated', property, shown(name));
  }
  if (field && isFilter(task)) {
    checkFilter(source, property, task, field);
  } else if (field?.isRetrievable === false && task.taskType !== 'Map_all') {
    source.contradiction(property, `${shown(name)} cannot be read`);
  }
}

function checkFilter(source: KnownEnd, property: string, task: Task, field: FieldDescription): void {
  const operator = operatorOf(task);
  const name = shown(field.identifier);
  if (field.isQueryable === false) {
    source.contradiction(property, `${name} cannot be filtered`);
  } else if (isKnown(operator) && field.filterOperators?.includes(operator) === false) {
    const kind = field.dataType ? `, a ${field.dataType},` : '';
    source.contradiction(property, `${name}${kind} cannot be filtered with ${operator}; it accepts ${field.filterOperators.join(', ')}`);
  }
  const given = valueOf(task, 'VALUE') ?? valueOf(task, 'VALUES');
  const { supportedValues } = field;
  if (supportedValues && operator === 'EQUAL_TO' && isKnown(given) && !supportedValues.includes(given)) {
    const strange = given.split(',').filter((value) => !supportedValues.includes(value));
    if (strange.length > 0) {
      const listed = supportedValues.slice(0, VALUES_SHOWN).join(', ');
      source.warn('valueNotListed', property, `${strange.map(shown).join(', ')}; ${name} has ${listed}${supportedValues.length > VALUES_SHOWN ? ', ...' : ''}`);
    }
  }
}

/** The fields that a format of a concatenation names. */
function checkFormat(source: KnownEnd, property: string, task: Task): void {
  const format = valueOf(task, 'CONCAT_FORMAT');
  for (const [, name] of isKnown(format) ? format.matchAll(/\$\{([^{}]+)\}/g) : []) {
    if (!source.mayHave(name)) {
      source.warn('formatNamesNoField', property, `${shown(format)}: ${shown(name)}`);
    }
  }
}

function isFilter(task: Task): boolean {
  return task.taskType === 'Filter' && operatorOf(task) !== 'PROJECTION';
}

function excludedBy(task: Task): string[] {
  const list = task.taskType === 'Map_all' ? valueOf(task, 'EXCLUDE_SOURCE_FIELDS_LIST') : undefined;
  try {
    const names: unknown = JSON.parse(isKnown(list) ? list : '[]');
    return Array.isArray(names) ? names.map(String) : [];
  } catch {
    return []; // not written by this library
  }
}
