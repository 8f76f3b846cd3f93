import { Token } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { OPERATOR_KEYS } from './task-names';
import { SourceFacts } from '../connectors/connector-facts';
import { Checks, shown } from '../private/checks';
import { api } from '../private/links';
import { ISource } from '../vertices/source';
import { factsOf } from '../vertices/vertex-facts';

const VALIDATIONS = ['VALIDATE_NON_NULL', 'VALIDATE_NON_ZERO', 'VALIDATE_NON_NEGATIVE', 'VALIDATE_NUMERIC'];
const MASKS = ['MASK_ALL', 'MASK_FIRST_N', 'MASK_LAST_N'];
const CALCULATIONS = ['ADDITION', 'SUBTRACTION', 'MULTIPLICATION', 'DIVISION'];
const NO_OPERATION = ['NO_OP'];

/** What AppFlow does for every source that it transforms at all, by the kind of task. The operators of the other kinds are not documented. */
const TRANSFORMING_OPERATORS: { readonly [taskType: string]: readonly string[] } = {
  Validate: VALIDATIONS,
  Mask: MASKS,
  Arithmetic: CALCULATIONS,
  Merge: NO_OPERATION,
  Truncate: NO_OPERATION,
  Map: NO_OPERATION,
  Map_all: NO_OPERATION,
};

const VERBS: { readonly [taskType: string]: string } = {
  Filter: 'filter',
  Validate: 'validate',
  Mask: 'mask',
  Arithmetic: 'calculate with',
  Merge: 'concatenate',
  Truncate: 'truncate',
};

/** Refuses a task whose operator the source does not have, or that belongs to another kind of task. */
export function checkOperator(checks: Checks, property: string, source: ISource, task: CfnFlow.TaskProperty): void {
  const { displayName, link, operatorKey, source: facts } = factsOf(source);
  const operators = operatorsOf(task);
  const [key = operatorKey] = Object.keys(operators);
  if (key !== operatorKey && !isTolerated(task, key, operators[key])) {
    checks.fault(property, `the operator is one of ${shown(key)}; AppFlow accepts those of the source, ${operatorKey}`, api('Task'));
  }
  const operator = operators[operatorKey];
  const accepted = facts && acceptedOperators(task, facts);
  if (!accepted || operator === undefined || accepted.includes(operator) || Token.isUnresolved(operator)) {
    return;
  }
  const verb = VERBS[task.taskType] ?? `run ${task.taskType} on`;
  const alike = accepted.filter((name) => name !== PROJECTION).join(', ') || 'none of this kind';
  checks.fault(
    property,
    `${displayName} cannot ${verb} ${task.sourceFields.map(shown).join(', ')} with ${operator}; as a source it accepts ${alike}`,
    link,
  );
}

/** AppFlow's own examples map fields of custom connectors with the NO_OP of S3. */
function isTolerated({ taskType }: CfnFlow.TaskProperty, key: string, operator: string): boolean {
  return taskType.startsWith('Map') && operator === 'NO_OP' && (OPERATOR_KEYS as readonly string[]).includes(key);
}

/** The operator of a task, whichever application it belongs to; nothing if that is known only at deployment. */
export function operatorOf(task: CfnFlow.TaskProperty): string | undefined {
  return Object.values(operatorsOf(task))[0];
}

function operatorsOf({ connectorOperator }: CfnFlow.TaskProperty): { readonly [key: string]: string } {
  return connectorOperator && !Token.isUnresolved(connectorOperator) ? (connectorOperator as { readonly [key: string]: string }) : {};
}

const PROJECTION = 'PROJECTION';

function acceptedOperators({ taskType }: CfnFlow.TaskProperty, facts: SourceFacts): readonly string[] {
  if (taskType === 'Filter') {
    return [...facts.filterOperators, ...(facts.projects === false ? [] : [PROJECTION])];
  }
  if (facts.transforms === false) {
    return [];
  }
  return TRANSFORMING_OPERATORS[taskType] ?? [...NO_OPERATION, ...VALIDATIONS, ...MASKS, ...CALCULATIONS];
}
