import { IResolvable, Token } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IConstruct } from 'constructs';
import { warnOfComparison } from './comparison-check';
import { Family, familyOf } from './data-types';
import { inWords } from './filter-properties';
import { operatorOf } from './operator-check';
import { Checks, isKnown, shown } from '../private/checks';
import { guide } from '../private/links';
import { withTokensAs } from '../private/partial-text';
import { warn } from '../private/warnings';
import { KnownEnds } from '../vertices/known-end';
import { ISource } from '../vertices/source';

/** The console takes no more values in one filter; the limit of the service is not published. */
const CRITERIA_OF_THE_CONSOLE = 10;

/** What AppFlow does with bad records. The first was deployed, the second the earlier library wrote. */
const VALIDATION_ACTIONS = ['DropRecord', 'DropDataset'];

/** Kinds of tasks that AppFlow's API names, but nobody has documented. */
const UNDOCUMENTED_TASKS = ['Partition', 'Passthrough'];

/** Checks a task as AppFlow will get it, whichever way the user wrote it. */
export function checkTask(
  flow: IConstruct,
  checks: Checks,
  property: string,
  source: ISource,
  task: CfnFlow.TaskProperty,
  compares?: Family,
): void {
  if (task.taskType === 'Filter') {
    checkFilter(flow, checks, property, source, task, compares);
  }
  const isStar = task.sourceFields.includes('*') || task.destinationField === '*';
  if (isStar && task.taskType !== 'Map_all') {
    warn(flow, 'starIsNoWildcard', `${property}: "*"`);
  }
  const action = task.taskType === 'Validate' ? valueOf(task, 'VALIDATION_ACTION') : undefined;
  if (isKnown(action) && !VALIDATION_ACTIONS.includes(action)) {
    warn(flow, 'validationActionNotKnown', `${property}: ${shown(action)}`);
  }
  if (UNDOCUMENTED_TASKS.includes(task.taskType)) {
    warn(flow, 'taskNotDocumented', `${property}: ${task.taskType}`);
  }
}

function checkFilter(
  flow: IConstruct,
  checks: Checks,
  property: string,
  source: ISource,
  task: CfnFlow.TaskProperty,
  compares: Family | undefined,
): void {
  const operator = operatorOf(task);
  if (!isKnown(operator) || operator === 'PROJECTION' || !isKnownThroughout(task.taskProperties ?? [])) {
    return;
  }
  const isRange = operator === 'BETWEEN';
  const needed = isRange ? [['LOWER_BOUND'], ['UPPER_BOUND']] : [['VALUE', 'VALUES']];
  const typed = source.connectorType._facts.source?.filtersWithoutDataType ? [] : [['DATA_TYPE']];
  const missing = [...typed, ...needed].filter((keys) => keys.every((key) => valueOf(task, key) === undefined));
  if (missing.length > 0) {
    warn(flow, 'filterIncomplete', `${property}: without ${missing.map((keys) => keys.join(' or ')).join(' and ')}`);
  }
  checkBounds(checks, property, task);
  const criteria = valueOf(task, 'VALUES');
  if (isKnown(criteria) && criteria.split(',').length > CRITERIA_OF_THE_CONSOLE) {
    warn(flow, 'manyCriteria', `${property}: ${criteria.split(',').length} values`);
  }
  warnOfValues(flow, property, operator, valueOf(task, 'VALUE'), criteria);
  const told = KnownEnds.of(flow).source?.field(task.sourceFields[0]);
  warnOfComparison(flow, property, source, operator, valueOf(task, 'DATA_TYPE'), compares, told);
}

/** Warns about values that somebody else reads in another way. */
function warnOfValues(flow: IConstruct, property: string, operator: string, value: string | undefined, values: string | undefined): void {
  if (value !== undefined && withTokensAs('', value).includes(',')) {
    warn(flow, 'filterValueWithComma', `${property}: ${shown(value)}`);
  }
  if (operator === 'NOT_EQUAL_TO' && values !== undefined && withTokensAs('', values).includes(',')) {
    warn(flow, 'filterNotEqualToSeveral', `${property}: ${shown(values)}`);
  }
}

/** Bounds that are no numbers, such as texts of a source that has an order of its own, are not compared. */
function checkBounds(checks: Checks, property: string, task: CfnFlow.TaskProperty): void {
  const [lower, upper, dataType] = ['LOWER_BOUND', 'UPPER_BOUND', 'DATA_TYPE'].map((key) => valueOf(task, key));
  const isReversed = isKnown(lower) && isKnown(upper) && Number(lower) >= Number(upper);
  const isTime = isKnown(dataType) && familyOf(dataType) === 'time';
  const bound = (value: string | undefined) => inWords(isTime ? new Date(Number(value)) : value);
  checks.require(
    !isReversed,
    property,
    `the upper bound, ${bound(upper)}, is not above the lower bound, ${bound(lower)}`,
    guide('create-flow-console'),
  );
}

/** Whether a list is known at synth, and each of its items. */
function isKnownThroughout<T>(list: IResolvable | (IResolvable | T)[]): list is T[] {
  return !Token.isUnresolved(list) && Array.isArray(list) && !list.some((item) => Token.isUnresolved(item));
}

export function valueOf({ taskProperties }: CfnFlow.TaskProperty, key: string): string | undefined {
  if (taskProperties === undefined || !isKnownThroughout(taskProperties)) {
    return undefined;
  }
  return taskProperties.find((property) => property.key === key)?.value;
}
