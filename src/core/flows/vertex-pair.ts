import { IConstruct } from 'constructs';
import { FlowType } from '../flow';
import { Checks } from '../private/checks';
import { IDestination } from '../vertices/destination';
import { ISource } from '../vertices/source';

/** Refuses a trigger that one of the two ends does not work with. */
export function checkVertices(flow: IConstruct, type: FlowType, source: ISource, destination: IDestination): void {
  const from = source.connectorType._facts;
  const to = destination.connectorType._facts;
  new Checks(flow)
    .require(from.source !== undefined, 'source', `AppFlow cannot read from ${from.displayName}`, from.link)
    .require(to.destination !== undefined, 'destination', `AppFlow cannot write to ${to.displayName}`, to.link)
    .require(
      from.source?.triggers.includes(type) ?? true,
      'source',
      `${from.displayName} cannot start ${type} flows; as a source it accepts ${from.source?.triggers.join(', ')}`,
      from.link,
    )
    .require(
      to.destination?.triggers?.includes(type) ?? true,
      'destination',
      `${to.displayName} takes no ${type} flows; as a destination it accepts ${to.destination?.triggers?.join(', ')}`,
      to.link,
    )
    .end();
}
