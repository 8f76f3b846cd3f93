import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { checkCombinations } from './combination-check';
import { Filter, IFilter } from './filters';
import { checkComparison, withDataTypes } from './known-data-types';
import { checkFieldsWritten, checkKnownDestination } from './known-destination';
import { checkFieldsRead } from './known-fields';
import { IMapping } from './mappings';
import { IOperation } from './operation';
import { checkOperator, operatorOf } from './operator-check';
import { INTERMEDIATE_TASKS } from './task';
import { checkTask } from './task-check';
import { ITransform } from './transforms';
import { IValidation } from './validations';
import { IFlow } from '../flow';
import { Checks, shown } from '../private/checks';
import { KnownEnds } from '../vertices/known-end';
import { ISource } from '../vertices/source';
import { factsOf } from '../vertices/vertex-facts';

/** The operations of a flow. */
export interface Operations {
  readonly mappings: readonly IMapping[];
  readonly transforms?: readonly ITransform[];
  readonly filters?: readonly IFilter[];
  readonly validations?: readonly IValidation[];
}

const ORDER = ['mappings', 'transforms', 'filters', 'validations'] as const;

/**
 * Compiles operations to one ordered list of tasks: projection, mappings, transforms, filters, validations.
 *
 * AppFlow demands either a task that maps all fields or a projection, which names every field to be read.
 */
export function compileTasks(flow: IFlow, source: ISource, operations: Operations, checks: Checks): CfnFlow.TaskProperty[] {
  const ends = KnownEnds.of(flow);
  const isAnythingKnown = ends !== KnownEnds.NOTHING;
  const bound = ORDER.flatMap((group) =>
    (operations[group] ?? []).map((operation: IOperation, index) => {
      const tasks = isAnythingKnown ? operation.bind(flow, source).map((task) => withDataTypes(task, ends)) : operation.bind(flow, source);
      const property = `${group}[${index}]`;
      const condition = operation instanceof Filter ? operation.condition : undefined;
      condition?._checks?.handOn(checks, `${property} on ${shown(condition.field.name)}`);
      if (condition) {
        checkComparison(flow, checks, property, condition, ends);
      }
      for (const task of tasks) {
        checkOperator(checks, property, source, task);
        checkTask(flow, checks, property, source, task, condition?._compares);
      }
      if (isAnythingKnown) {
        checkFieldsRead(flow, property, source, tasks, ends);
        checkFieldsWritten(property, tasks, ends);
      }
      return tasks;
    }),
  );
  const tasks = bound.flat();
  checkCombinations(flow, checks, tasks);
  checkKnownDestination(tasks, ends);
  const needsProjection = (factsOf(source).source?.projects ?? true) && !tasks.some(namesFields);
  return needsProjection ? [projection(source, bound), ...tasks] : tasks;
}

/** Whether a task says which fields are read: all, or those of a projection that the user wrote as a raw task. */
function namesFields(task: CfnFlow.TaskProperty): boolean {
  return task.taskType === 'Map_all' || operatorOf(task) === 'PROJECTION';
}

function projection(source: ISource, bound: readonly CfnFlow.TaskProperty[][]): CfnFlow.TaskProperty {
  const fields = new Set<string>();
  bound.forEach((tasks) => addFieldsRead(tasks, fields));
  return {
    taskType: 'Filter',
    sourceFields: [...fields],
    connectorOperator: { [source.connectorType.asTaskConnectorOperatorOrigin]: 'PROJECTION' },
  };
}

/** Adds the fields of the source that one operation reads. A partition names fields of the destination. */
function addFieldsRead(tasks: readonly CfnFlow.TaskProperty[], fields: Set<string>): void {
  const made = tasks.filter((task) => INTERMEDIATE_TASKS.includes(task.taskType)).map((task) => task.destinationField);
  for (const { taskType, sourceFields } of tasks) {
    if (taskType !== 'Partition') {
      sourceFields.filter((field) => !made.includes(field)).forEach((field) => fields.add(field));
    }
  }
}
