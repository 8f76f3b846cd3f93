import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IConstruct } from 'constructs';
import { FlowType, IFlow } from '../flow';
import { Binding } from '../private/binding';
import { Checks, isKnown, shown } from '../private/checks';
import { warn } from '../private/warnings';
import { IDestination } from '../vertices/destination';
import { ISource } from '../vertices/source';
import { factsOf } from '../vertices/vertex-facts';

/** Refuses a trigger that one of the two ends does not work with, and warns about a pair that nobody documents. */
export function checkVertices(flow: IConstruct, checks: Checks, type: FlowType, source: ISource, destination: IDestination): void {
  const from = factsOf(source);
  const to = factsOf(destination);
  checks
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
    );
  const documented = from.source?.destinations;
  if (documented && !documented.includes(destination.connectorType.asProfileConnectorType)) {
    warn(flow, 'pairNotDocumented', `destination: ${from.displayName} to ${to.displayName}`);
  } else if (type === FlowType.EVENT && !to.destination?.eventsDocumented) {
    warn(flow, 'eventDestinationNotDocumented', `destination: ${to.displayName}`);
  }
}

/** Warns about what only the rendered ends tell: an object that publishes no events, a property that needs another destination. */
export function checkBoundVertices(
  flow: IFlow,
  source: ISource,
  { sourceConnectorProperties }: CfnFlow.SourceFlowConfigProperty,
  destination: IDestination,
): void {
  const { source: facts } = source.connectorType._facts;
  const [properties] = (isKnown(sourceConnectorProperties) ? Object.values(sourceConnectorProperties) : []) as { readonly object?: string }[];
  const object = properties?.object;
  if (flow.type === FlowType.EVENT && facts?.eventObjects && isKnown(object) && !facts.eventObjects.test(object)) {
    warn(flow, 'objectWithoutEvents', `source.object: ${shown(object)}`);
  }
  if (flow.type !== FlowType.EVENT && isKnown(object) && facts?.eventsOnly?.test(object)) {
    warn(flow, 'eventsWithoutEventFlow', `source.object: ${shown(object)}`);
  }
  const { onlyTo } = Binding.of(flow);
  const { asProfileConnectorType: type, _facts: to } = destination.connectorType;
  if (onlyTo && onlyTo.destination !== type) {
    warn(flow, 'notTowardsThisDestination', `source.${onlyTo.property}: it works towards ${onlyTo.destination}, and the destination is ${to.displayName}`);
  }
}
