import { GoogleAnalytics4ApiVersion } from './api-version';
import { ConnectorFacts, CUSTOM_CONNECTOR_SOURCE } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Google Analytics 4.
 *
 * @internal
 */
export class GoogleAnalytics4ConnectorType extends ConnectorType {
  public static readonly instance = new GoogleAnalytics4ConnectorType('GoogleAnalytics4', true);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

/** Where Google renews tokens. */
export const TOKEN_URL = 'https://oauth2.googleapis.com/token';

const FACTS: ConnectorFacts = {
  displayName: 'Google Analytics 4',
  link: guide('connectors-google-analytics-4'),
  operatorKey: 'customConnector',
  source: CUSTOM_CONNECTOR_SOURCE,
  authentication: ['OAuth 2.0, authorization code'],
  apiVersions: [GoogleAnalytics4ApiVersion.V1BETA],
};
