import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IConstruct } from 'constructs';
import { valueOf } from './task-check';
import { Binding, NotTransferred } from '../private/binding';
import { isKnown, shown } from '../private/checks';
import { warn } from '../private/warnings';

/** Warns about fields that one of the ends does not transfer, whichever operation says their data type. */
export function checkDataTypes(flow: IConstruct, tasks: readonly CfnFlow.TaskProperty[]): void {
  const { notRead, notWritten } = Binding.of(flow);
  for (const task of notRead || notWritten ? tasks : []) {
    for (const type of [valueOf(task, 'SOURCE_DATA_TYPE'), valueOf(task, 'DATA_TYPE')]) {
      warnUnlessTransferred(flow, notRead, type, task.sourceFields.join(', '));
    }
    warnUnlessTransferred(flow, notWritten, valueOf(task, 'DESTINATION_DATA_TYPE'), task.destinationField);
  }
}

function warnUnlessTransferred(flow: IConstruct, not: NotTransferred | undefined, type: string | undefined, field: string | undefined): void {
  if (isKnown(type) && not?.dataTypes.includes(type.toLowerCase())) {
    warn(flow, 'dataTypeNotTransferred', `${not.property} and ${shown(field)} of type ${type}`);
  }
}
