import { ConnectorFacts, CUSTOM_CONNECTOR_SOURCE } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Asana.
 *
 * @internal
 */
export class AsanaConnectorType extends ConnectorType {
  public static readonly instance = new AsanaConnectorType('Asana', true);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

/** The version that AppFlow has for Asana. */
export const DEFAULT_API_VERSION = '1.0';

const FACTS: ConnectorFacts = {
  displayName: 'Asana',
  link: guide('connectors-asana'),
  operatorKey: 'customConnector',
  source: CUSTOM_CONNECTOR_SOURCE,
  authentication: ['personal access token', 'OAuth 2.0, authorization code'],
  apiVersions: [DEFAULT_API_VERSION],
};
