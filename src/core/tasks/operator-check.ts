import { Token } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { OPERATOR_KEYS } from './task-names';
import { SourceFacts } from '../connectors/connector-facts';
import { Checks, shown } from '../private/checks';
import { api } from '../private/links';
import { ISource } from '../vertices/source';

/** What AppFlow does for every source that it transforms at all. */
const TRANSFORMING_OPERATORS = [
  'NO_OP',
  'ADDITION',
  'SUBTRACTION',
  'MULTIPLICATION',
  'DIVISION',
  'MASK_ALL',
  'MASK_FIRST_N',
  'MASK_LAST_N',
  'VALIDATE_NON_NULL',
  'VALIDATE_NON_ZERO',
  'VALIDATE_NON_NEGATIVE',
  'VALIDATE_NUMERIC',
];

const VERBS: { readonly [taskType: string]: string } = {
  Filter: 'filter',
  Validate: 'validate',
  Mask: 'mask',
  Arithmetic: 'calculate with',
  Merge: 'concatenate',
  Truncate: 'truncate',
};

/** Refuses a task whose operator the source does not have. */
export function checkOperator(checks: Checks, property: string, source: ISource, task: CfnFlow.TaskProperty): void {
  const { displayName, link, operatorKey, source: facts } = source.connectorType._facts;
  const operators = task.connectorOperator as { readonly [key: string]: string } | undefined;
  const [key = operatorKey] = Object.keys(operators ?? {});
  // AppFlow's own examples map fields of custom connectors with the NO_OP of S3.
  const isTolerated = task.taskType.startsWith('Map') && operators?.[key] === 'NO_OP' && (OPERATOR_KEYS as readonly string[]).includes(key);
  if (key !== operatorKey && !isTolerated) {
    checks.fault(property, `the operator is one of ${shown(key)}; AppFlow accepts those of the source, ${operatorKey}`, api('Task'));
  }
  const operator = operators?.[operatorKey];
  if (!facts || operator === undefined || Token.isUnresolved(operator) || acceptedOperators(facts).includes(operator)) {
    return;
  }
  const verb = VERBS[task.taskType] ?? `run ${task.taskType} on`;
  checks.fault(
    property,
    `${displayName} cannot ${verb} ${task.sourceFields.map(shown).join(', ')} with ${operator}; ` +
      `as a source it accepts ${alike(task, facts).join(', ') || 'none of this kind'}`,
    link,
  );
}

function acceptedOperators(facts: SourceFacts): readonly string[] {
  return [
    ...facts.filterOperators,
    ...(facts.projects === false ? [] : ['PROJECTION']),
    ...(facts.transforms === false ? [] : TRANSFORMING_OPERATORS),
  ];
}

/** The operators that could stand in the place of the refused one. */
function alike(task: CfnFlow.TaskProperty, facts: SourceFacts): readonly string[] {
  return task.taskType === 'Filter' ? facts.filterOperators : facts.transforms === false ? [] : TRANSFORMING_OPERATORS;
}
