import { IConstruct } from 'constructs';
import { Side } from './known-end';
import { onlyBlock } from './rendered-object';
import { IVertex } from './vertex';
import { FlowType } from '../flow';
import { ConnectorMetadata } from '../metadata/connector-metadata';
import { contradict } from '../metadata/contradiction';
import { ConnectorDescription } from '../metadata/description';
import { checkToldSettings } from '../metadata/told-settings';
import { isKnown, shown } from '../private/checks';
import { warn } from '../private/warnings';

const SCOPES = { source: ['SOURCE', 'SOURCE_AND_DESTINATION'], destination: ['DESTINATION', 'SOURCE_AND_DESTINATION'] };

/** One end of a flow, as it was rendered. */
export interface RenderedEnd {
  readonly side: Side;
  readonly vertex: IVertex;
  readonly properties: object | undefined;
  readonly apiVersion: string | undefined;
}

/** When a flow runs. */
export interface RenderedTrigger {
  readonly type: FlowType;
  readonly schedule?: string;
}

/** Checks one rendered end against what its connector told AppFlow about itself. */
export function checkToldConnector(flow: IConstruct, end: RenderedEnd, trigger: RenderedTrigger): void {
  const metadata = end.vertex._profile?._metadata;
  const told = metadata?._connector;
  if (!metadata || !told || isOfOther(flow, end, metadata, told)) {
    return;
  }
  const { side, vertex, properties, apiVersion } = end;
  const [, block] = onlyBlock(properties ?? {});
  const refuse = (property: string, problem: string): void => contradict(flow, metadata, undefined, property, problem);
  if ((side === 'source' ? told.canUseAsSource : told.canUseAsDestination) === false) {
    refuse(side, `${vertex.connectorType._facts.displayName} cannot be used as a ${side}`);
  }
  if (isKnown(apiVersion) && told.apiVersions?.includes(apiVersion) === false) {
    refuse(`${side}.apiVersion`, `${shown(apiVersion)} is unknown; there are ${told.apiVersions.join(', ')}`);
  }
  const operation = block.writeOperationType;
  if (isKnown(operation) && told.writeOperations?.includes(String(operation)) === false) {
    refuse(`${side}.operation`, `${String(operation)} is not among ${told.writeOperations.join(', ')}`);
  }
  if (side === 'source') {
    checkTrigger(flow, told, trigger, refuse);
    checkTransferApi(flow, told, block.dataTransferApi);
  }
  if (vertex.connectorType.isCustom) {
    checkToldSettings(flow, `${side}.customProperties`, told.settings, SCOPES[side], block.customProperties, refuse);
  }
}

function isOfOther(flow: IConstruct, { side, vertex }: RenderedEnd, metadata: ConnectorMetadata, told: ConnectorDescription): boolean {
  const { asProfileConnectorType: type, _facts: facts } = vertex.connectorType;
  if (told.type === undefined || told.type === type) {
    return false;
  }
  contradict(flow, metadata, undefined, `${side}.profile.metadata`, `they are those of ${told.name ?? told.label ?? told.type}, not of ${facts.displayName}`);
  return true;
}

function checkTrigger(
  flow: IConstruct,
  { triggers, frequencies }: ConnectorDescription,
  { type, schedule }: RenderedTrigger,
  refuse: (property: string, problem: string) => void,
): void {
  if (triggers?.includes(type) === false) {
    refuse('source', `it cannot start ${type} flows; it accepts ${triggers.join(', ')}`);
  }
  const [, unit] = (isKnown(schedule) && /^rate\(\d+ ?(minute|hour|day|week|month)s?\)$/.exec(schedule)) || [];
  const names = unit === 'day' ? /day|daily/i : new RegExp(unit ?? '', 'i');
  if (unit !== undefined && frequencies?.some((name) => names.test(name)) === false) {
    warn(flow, 'notListedByConnector', `schedule: ${shown(schedule)}; there are ${frequencies.join(', ')}`);
  }
}

function checkTransferApi(flow: IConstruct, { transferApis }: ConnectorDescription, given: unknown): void {
  const name = isKnown(given) && typeof given === 'object' ? (given as { readonly name?: string } | null)?.name : undefined;
  if (isKnown(name) && transferApis?.includes(name) === false) {
    warn(flow, 'notListedByConnector', `source.dataTransferApi.name: ${shown(name)}; there are ${transferApis.join(', ')}`);
  }
}
