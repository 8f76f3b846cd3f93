import { Token } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IConstruct } from 'constructs';
import { Binding } from '../private/binding';
import { shown } from '../private/checks';
import { warn } from '../private/warnings';

/** Kinds of tasks that write fields which no task names. */
const UNNAMED = ['Map_all', 'Passthrough'];

/** Warns about fields by which the destination finds its records, and that nothing writes. */
export function checkIdFields(flow: IConstruct, tasks: readonly CfnFlow.TaskProperty[]): void {
  const { idFields } = Binding.of(flow);
  if (!idFields || Token.isUnresolved(idFields)) {
    return;
  }
  const written = tasks.map(({ destinationField }) => destinationField);
  const isUnknown = tasks.some(({ taskType }) => UNNAMED.includes(taskType)) || written.some((name) => Token.isUnresolved(name));
  if (isUnknown) {
    return;
  }
  const names = new Set(written.map((name) => name?.toLowerCase()));
  for (const id of idFields.filter((name) => !Token.isUnresolved(name) && !names.has(name.toLowerCase()))) {
    warn(flow, 'idFieldNotMapped', `destination.operation.ids: ${shown(id)}`);
  }
}
