import { Annotations, Token } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { FilterCondition } from './filter-condition';
import { operatorOf } from './operator-check';
import { IFlow } from '../flow';
import { Checks, isKnown, shown } from '../private/checks';
import { guide } from '../private/links';
import { KnownEnd, KnownEnds } from '../vertices/known-end';

type Task = CfnFlow.TaskProperty;
type Property = CfnFlow.TaskPropertiesObjectProperty;

function areKnown(properties: NonNullable<Task['taskProperties']>): properties is Property[] {
  return !Token.isUnresolved(properties) && Array.isArray(properties) && !properties.some((item) => Token.isUnresolved(item));
}

/** A task with the data types that the user left out, as the two ends spell them. */
export function withDataTypes(task: Task, { source, destination }: KnownEnds): Task {
  const given = task.taskProperties ?? [];
  const isMap = task.taskType === 'Map' && task.sourceFields.length === 1;
  const isFilter = task.taskType === 'Filter' && operatorOf(task) !== 'PROJECTION';
  if ((!source && !destination) || (!isMap && !isFilter) || !areKnown(given)) {
    return task;
  }
  const properties = given;
  const type = (key: string, end: KnownEnd | undefined, name: string | undefined): Property[] => {
    const isGiven = properties.some((property) => property.key === key);
    const value = isKnown(name) && !isGiven ? end?.field(name)?.dataType : undefined;
    return value === undefined ? [] : [{ key, value }];
  };
  const [from] = task.sourceFields;
  const before = isMap ? type('SOURCE_DATA_TYPE', source, from) : type('DATA_TYPE', source, from);
  const after = isMap ? type('DESTINATION_DATA_TYPE', destination, task.destinationField) : [];
  return before.length + after.length > 0 ? { ...task, taskProperties: [...before, ...properties, ...after] } : task;
}

/** A comparison needs the data type of its field: the user's, or that of the metadata of the source. */
export function checkComparison(flow: IFlow, checks: Checks, property: string, condition: FilterCondition, ends: KnownEnds): void {
  const { name, dataType } = condition.field;
  const { source, recordSource } = ends;
  const isMade = condition._checks !== undefined; // one that the user put together may know better
  if (!isMade || dataType !== undefined || (isKnown(name) && (source?.field(name)?.dataType ?? (source && !source.mayHave(name))))) {
    return;
  }
  const missing = 'missing; AppFlow compares by the data type of the field, as the source spells it, such as string or datetime';
  if (recordSource !== undefined) {
    needRecord(flow, `${property} on ${shown(name)}, field.dataType: ${missing}`, recordSource);
  } else {
    checks.fault(`${property} on ${shown(name)}, field.dataType`, `${missing}. Give it, or give the source metadata`, guide('create-flow-console'));
  }
}

/**
 * What the user wants taken from metadata that are not there yet. At the first deployment nothing can be recorded, so it is an
 * error of the stack of the flow alone: the stack of the profile deploys, and then the command can ask.
 */
export function needRecord(flow: IFlow, problem: string, command: string): void {
  Annotations.of(flow).addError(`${problem}. Deploy the connector profile, then run ${command}. See ${guide('create-flow-console')}`);
}
