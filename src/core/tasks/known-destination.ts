import { Token } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { FieldDescription } from '../metadata/description';
import { isKnown, shown } from '../private/checks';
import { KnownEnd, KnownEnds, KnownOperation } from '../vertices/known-end';
import { WriteOperationType } from '../write-operation';

type Task = CfnFlow.TaskProperty;

/** Checks the fields that the tasks of one operation write. */
export function checkFieldsWritten(property: string, tasks: readonly Task[], { destination, operation }: KnownEnds): void {
  for (const { taskType, destinationField } of destination ? tasks : []) {
    if (taskType === 'Map' && isKnown(destinationField)) {
      checkWritten(destination!, property, destinationField, operation);
    }
  }
}

function checkWritten(destination: KnownEnd, property: string, name: string, operation: KnownOperation): void {
  const field = destination.existing(property, name);
  if (field?.isDeprecated) {
    destination.warn('fieldDeprecated', property, shown(name));
  }
  if (field && !isWritable(field, operation)) {
    destination.contradiction(property, `${shown(name)} cannot be written by ${operation.type}`);
  }
}

/** Whether a field can be written, as far as is known. One that only tells which record is meant need not be. */
export function isWritable(field: FieldDescription, { type, ids = [] }: KnownOperation): boolean {
  const isId = Token.isUnresolved(ids) || ids.includes(field.identifier) || field.writeOperations?.includes(type ?? '');
  switch (type) {
    case WriteOperationType.INSERT:
      return isId || field.isCreatable !== false;
    case WriteOperationType.UPDATE:
      return isId || field.isUpdatable !== false;
    case WriteOperationType.UPSERT:
      return isId || field.isUpsertable !== false;
    default:
      return true;
  }
}

/** Checks what only the whole list of tasks tells: ids that identify nothing, and fields that a new record needs. */
export function checkKnownDestination(tasks: readonly Task[], { source, destination, operation }: KnownEnds): void {
  if (!destination) {
    return;
  }
  checkIds(destination, operation);
  const mapsAll = tasks.some(({ taskType }) => taskType === 'Map_all');
  if (operation.type !== WriteOperationType.INSERT || (mapsAll && !source)) {
    return;
  }
  const mapped = tasks.filter(({ taskType }) => taskType === 'Map').map(({ destinationField }) => destinationField);
  const written = new Set([...mapped, ...(mapsAll ? source!.entity.fields.keys() : [])]);
  const missing = destination.fields.filter((field) => isRequired(field) && !written.has(field.identifier));
  if (missing.length > 0 && ![...written].some((name) => Token.isUnresolved(name))) {
    destination.warn('requiredFieldNotMapped', 'mappings', missing.map(({ identifier }) => shown(identifier)).join(', '));
  }
}

function checkIds(destination: KnownEnd, { type, ids = [] }: KnownOperation): void {
  if (!isKnown(type) || Token.isUnresolved(ids)) {
    return;
  }
  const usable = destination.fields.filter(({ writeOperations }) => writeOperations?.includes(type)).map(({ identifier }) => identifier);
  for (const [index, id] of ids.entries()) {
    const property = `destination.operation.ids[${index}]`;
    const field = isKnown(id) ? destination.existing(property, id) : undefined;
    if (field?.writeOperations && usable.length > 0 && !usable.includes(field.identifier)) {
      destination.contradiction(property, `${shown(id)} does not identify a record for ${type}; these do: ${usable.join(', ')}`);
    }
  }
}

/** Native connectors do not say whether the application has a default, so only an explicit no counts. */
function isRequired({ isCreatable, isNullable, isDefaultedOnCreate, defaultValue }: FieldDescription): boolean {
  return isCreatable === true && isNullable === false && isDefaultedOnCreate === false && defaultValue === undefined;
}
