import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { FlowType, IFlow } from '../flow';
import { noteUse } from '../metadata/notes';
import { isKnown, shown } from '../private/checks';
import { IDestination } from '../vertices/destination';
import { knownEnd, KnownEnds, Side } from '../vertices/known-end';
import { onlyBlock, renderedObject } from '../vertices/rendered-object';
import { ISource } from '../vertices/source';
import { checkToldConnector, RenderedEnd } from '../vertices/told-connector';

/** Finds out what is known about the fields of both ends, now that each has rendered itself, and checks what their connectors told. */
export function bindKnownEnds(
  flow: IFlow,
  trigger: { readonly type: FlowType; readonly schedule?: string; readonly timestampField?: string },
  source: ISource,
  sourceConfig: CfnFlow.SourceFlowConfigProperty,
  destination: IDestination,
  destinationConfig: CfnFlow.DestinationFlowConfigProperty,
): KnownEnds {
  const isNothingToKnow = !source._entityMetadata && !source._profile?._metadata && !destination._profile?._metadata;
  if (isNothingToKnow) {
    return KnownEnds.NOTHING;
  }
  const read = rendered('source', source, sourceConfig.sourceConnectorProperties, sourceConfig.apiVersion);
  const written = rendered('destination', destination, destinationConfig.destinationConnectorProperties, destinationConfig.apiVersion);
  for (const end of [read, written]) {
    noteUseOf(flow, end);
    checkToldConnector(flow, end, trigger);
  }
  const [, block] = onlyBlock(written.properties ?? {});
  const from = knownEnd(flow, 'source', source, read.properties, read.apiVersion);
  const ends = new KnownEnds(
    from,
    knownEnd(flow, 'destination', destination, written.properties, written.apiVersion),
    { type: block.writeOperationType as string | undefined, ids: block.idFieldNames as string[] | undefined },
    from ? undefined : commandFor(read),
  ).setOf(flow);
  checkTimestampField(ends, trigger.timestampField);
  return ends;
}

function rendered(side: Side, vertex: ISource | IDestination, properties: unknown, apiVersion: string | undefined): RenderedEnd {
  return { side, vertex, properties: isKnown(properties) ? (properties as object) : undefined, apiVersion };
}

function objectOf({ properties }: RenderedEnd): string | undefined {
  const name = renderedObject(properties);
  return typeof name === 'string' && isKnown(name) ? name : undefined;
}

function commandFor(end: RenderedEnd): string | undefined {
  const object = objectOf(end);
  return object === undefined ? undefined : end.vertex._profile?._metadata?._command(object);
}

function noteUseOf(flow: IFlow, end: RenderedEnd): void {
  const profile = end.vertex._profile;
  if (profile?._metadata) {
    noteUse(flow, profile._metadata, profile._concreteName, profile._connectorType, { entity: objectOf(end), apiVersion: end.apiVersion });
  }
}

/** The field by which changes are told has to exist; whether it may serve so, few applications say. */
function checkTimestampField({ source }: KnownEnds, name: string | undefined): void {
  const field = source && isKnown(name) ? source.existing('pullConfig.timestampField', name) : undefined;
  if (field?.isTimestamp === false && source!.fields.some(({ isTimestamp }) => isTimestamp)) {
    source!.contradiction('pullConfig.timestampField', `${shown(name)} does not tell when a record changed`);
  } else if (field?.dataType && !field.isTimestamp && !/date|time/i.test(field.dataType)) {
    source!.warn('timestampFieldWithoutTime', 'pullConfig.timestampField', `${shown(name)} is a ${field.dataType}`);
  }
}
