import { ALL_FILTER_OPERATORS, ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from './connector-facts';
import { guide } from '../private/links';

const CUSTOM_CONNECTOR = 'CustomConnector';

/**
 * An application as AppFlow knows it: by a type of its own, or by the label of a custom connector.
 */
export class ConnectorType {
  /** The connector type, or the label of a custom connector. */
  protected readonly name: string;

  /** Whether the application is a custom connector, known by its label. */
  public readonly isCustom: boolean;

  /**
   * @param name the connector type, or the label of a custom connector
   * @param isCustom whether the application is a custom connector
   */
  constructor(name: string, isCustom: boolean) {
    this.name = name;
    this.isCustom = isCustom;
  }

  /** The `ConnectorType` of profiles, sources and destinations. */
  public get asProfileConnectorType(): string {
    return this.isCustom ? CUSTOM_CONNECTOR : this.name;
  }

  /** The `ConnectorLabel` of profiles; only custom connectors have one. */
  public get asProfileConnectorLabel(): string | undefined {
    return this.isCustom ? this.name : undefined;
  }

  /** The key of `ConnectorOperator` under which tasks name their operation. */
  public get asTaskConnectorOperatorOrigin(): string {
    return this._facts.operatorKey;
  }

  /**
   * What is known about the application. Of one that is not known, only what holds for every custom connector.
   *
   * @internal
   */
  public get _facts(): ConnectorFacts {
    return {
      displayName: this.name,
      link: guide('custom-connector-sdk'),
      operatorKey: this.isCustom ? 'customConnector' : operatorKeyOf(this.name),
      source: { triggers: ON_DEMAND_OR_SCHEDULED, filterOperators: ALL_FILTER_OPERATORS },
      destination: {},
    };
  }
}

/** The L1 writes the keys of operators in lower camel case. */
function operatorKeyOf(name: string): ConnectorFacts['operatorKey'] {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}` as ConnectorFacts['operatorKey'];
}

/** A custom connector of which only the profile knows the label. */
export const ANY_CUSTOM_CONNECTOR = new ConnectorType(CUSTOM_CONNECTOR, true);
