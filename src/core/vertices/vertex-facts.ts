import { IVertex } from './vertex';
import { ALL_FILTER_OPERATORS, ConnectorFacts, DestinationFacts, ON_DEMAND_OR_SCHEDULED, SourceFacts } from '../connectors/connector-facts';
import { ANY_CUSTOM_CONNECTOR } from '../connectors/connector-type';
import { FlowType } from '../flow';
import { ConnectorDescription } from '../metadata/description';
import { WriteOperationType } from '../write-operation';

/**
 * What is known about the application of one end: by AWS's documents, and beside them by what it told AppFlow in this
 * account, which allows more. What it told that allows less is a contradiction, see `told-connector.ts`.
 */
export function factsOf({ connectorType, _profile }: IVertex): ConnectorFacts {
  const facts = connectorType._facts;
  const told = _profile?._metadata?._connector;
  if (!told) {
    return facts;
  }
  return {
    ...facts,
    displayName: connectorType === ANY_CUSTOM_CONNECTOR ? (told.name ?? told.label ?? facts.displayName) : facts.displayName,
    source: facts.source || told.canUseAsSource ? sourceFacts(facts.source, told) : undefined,
    destination: facts.destination || told.canUseAsDestination ? destinationFacts(facts.destination, told) : undefined,
  };
}

function sourceFacts(facts: SourceFacts | undefined, told: ConnectorDescription): SourceFacts {
  return {
    ...facts,
    triggers: both(facts?.triggers ?? [], told.triggers) ?? ON_DEMAND_OR_SCHEDULED,
    filterOperators: ALL_FILTER_OPERATORS.filter((operator) =>
      facts?.filterOperators.includes(operator) || (told.operators?.includes(operator) ?? facts === undefined)),
    destinations: facts?.destinations && both(facts.destinations, told.destinations),
    minimumIntervalMinutes: minimumInterval(facts?.minimumIntervalMinutes ?? 1, told.frequencies),
  };
}

function destinationFacts(facts: DestinationFacts | undefined, told: ConnectorDescription): DestinationFacts {
  return {
    ...facts,
    triggers: facts?.triggers && both(facts.triggers, told.triggers),
    writeOperations: facts?.writeOperations && both(facts.writeOperations, told.writeOperations),
    confirmedWriteOperations: facts?.confirmedWriteOperations && both(facts.confirmedWriteOperations, told.writeOperations),
  };
}

/** A connector that runs every hour is not held to one run a day; how many minutes it wants, it does not say. */
function minimumInterval(minutes: number, frequencies: readonly string[] = []): number {
  if (minutes >= 60 && frequencies.some((name) => /minute/i.test(name))) {
    return 1;
  }
  return minutes > 60 && frequencies.some((name) => /hour/i.test(name)) ? 60 : minutes;
}

function both<T extends FlowType | WriteOperationType | string>(
  documented: readonly T[],
  told: readonly string[] | undefined,
): readonly T[] | undefined {
  const all = [...new Set([...documented, ...((told ?? []) as readonly T[])])];
  return all.length > 0 ? all : undefined;
}
