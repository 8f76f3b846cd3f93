import { GoogleBigQueryApiVersion } from './api-version';
import { ConnectorFacts, CUSTOM_CONNECTOR_SOURCE } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Google BigQuery. The guide calls it a destination, too, but says neither how tables are named nor how records are written.
 *
 * @internal
 */
export class GoogleBigQueryConnectorType extends ConnectorType {
  public static readonly instance = new GoogleBigQueryConnectorType('GoogleBigQuery', true);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

/** Where Google renews tokens. */
export const TOKEN_URL = 'https://oauth2.googleapis.com/token';

const FACTS: ConnectorFacts = {
  displayName: 'Google BigQuery',
  link: guide('connectors-googlebigquery'),
  operatorKey: 'customConnector',
  source: CUSTOM_CONNECTOR_SOURCE,
  authentication: ['OAuth 2.0, authorization code'],
  apiVersions: [GoogleBigQueryApiVersion.V2],
  limits: ['As a destination only by the generic custom connector: how AppFlow names tables there is not published'],
};
