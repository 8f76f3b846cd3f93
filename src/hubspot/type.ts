import { HubSpotApiVersion } from './api-version';
import { ALL_WRITE_OPERATIONS, ConnectorFacts, CUSTOM_CONNECTOR_SOURCE } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';
import { WriteOperationType } from '../core/write-operation';

/**
 * HubSpot.
 *
 * @internal
 */
export class HubSpotConnectorType extends ConnectorType {
  public static readonly instance = new HubSpotConnectorType('HubSpot', true);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

/** Where HubSpot renews tokens. */
export const TOKEN_URL = 'https://api.hubapi.com/oauth/v1/token';

const FACTS: ConnectorFacts = {
  displayName: 'HubSpot',
  link: guide('connectors-hubspot'),
  operatorKey: 'customConnector',
  source: CUSTOM_CONNECTOR_SOURCE,
  destination: {
    writeOperations: ALL_WRITE_OPERATIONS,
    // The guide names none. Inserts were deployed; the service itself asks for the ids of an update (cdklabs/cdk-appflow#546).
    confirmedWriteOperations: [WriteOperationType.INSERT, WriteOperationType.UPDATE],
  },
  authentication: ['OAuth 2.0, authorization code'],
  apiVersions: [HubSpotApiVersion.V3, HubSpotApiVersion.V1, HubSpotApiVersion.V2, HubSpotApiVersion.V4],
  limits: ['Version 4 of the API is not in the guide, but was deployed'],
};
