import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { needRecord } from './known-data-types';
import { isWritable } from './known-destination';
import { IOperation } from './operation';
import { Task } from './task';
import { IFlow } from '../flow';
import { Checks } from '../private/checks';
import { api } from '../private/links';
import { KnownEnds } from '../vertices/known-end';
import { ISource } from '../vertices/source';

const NEEDS = 'mapEach needs to know the fields of the source';

/** A mapping of each field that is known of the source. */
export class MappingOfEachField implements IOperation {
  constructor(private readonly exclude: readonly string[]) {}

  public bind(flow: IFlow, source: ISource): CfnFlow.TaskProperty[] {
    const ends = KnownEnds.of(flow);
    if (ends.source === undefined) {
      this.missDescription(flow, ends.recordSource);
      return [new Task('Map_all', [], { operation: 'NO_OP' }, []).bind(flow, source)]; // never deployed, since an error stands
    }
    this.exclude.forEach((name) => ends.source!.existing('mappings, mapEach.exclude', name));
    const names = this.namesOf(ends);
    Checks.of(flow).require(names.length > 0, 'mappings', 'mapEach leaves no field to transfer', api('DescribeConnectorEntity'));
    return names.map((name) => new Task('Map', [name], { operation: 'NO_OP' }, [], name).bind(flow, source));
  }

  /** Fields of fields are left to their parents. Towards an application that is described, those that it can write. */
  private namesOf({ source, destination, operation }: KnownEnds): string[] {
    return source!.fields
      .filter(({ identifier, isRetrievable, parentIdentifier }) => {
        const target = destination?.field(identifier);
        const isWritten = destination === undefined || (target !== undefined && isWritable(target, operation));
        return isRetrievable !== false && parentIdentifier === undefined && !this.exclude.includes(identifier) && isWritten;
      })
      .map(({ identifier }) => identifier);
  }

  private missDescription(flow: IFlow, recordSource: string | undefined): void {
    if (recordSource !== undefined) {
      needRecord(flow, `mappings: ${NEEDS}, which are not recorded yet`, recordSource);
    } else {
      Checks.of(flow).fault('mappings', `${NEEDS}; give it metadata that describe them, or use Mapping.mapAll()`, api('DescribeConnectorEntity'));
    }
  }
}
