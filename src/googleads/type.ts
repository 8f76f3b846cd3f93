import { GoogleAdsApiVersion } from './api-version';
import { ConnectorFacts, CUSTOM_CONNECTOR_SOURCE } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Google Ads. Its label comes from the earlier library; no deployment of it is known.
 *
 * @internal
 */
export class GoogleAdsConnectorType extends ConnectorType {
  public static readonly instance = new GoogleAdsConnectorType('GoogleAds', true);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

/** Where Google renews tokens. */
export const TOKEN_URL = 'https://oauth2.googleapis.com/token';

const FACTS: ConnectorFacts = {
  displayName: 'Google Ads',
  link: guide('connectors-google-ads'),
  operatorKey: 'customConnector',
  source: CUSTOM_CONNECTOR_SOURCE,
  authentication: ['OAuth 2.0, authorization code, with a developer token'],
  apiVersions: [GoogleAdsApiVersion.V22, GoogleAdsApiVersion.V21, GoogleAdsApiVersion.V20],
  limits: ['AppFlow keeps the developer token among the properties of the profile, not among its credentials'],
  confidence: 'medium',
};
