import { SalesforceMarketingCloudApiVersions } from './api-version';
import { ConnectorFacts, CUSTOM_CONNECTOR_SOURCE } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Salesforce Marketing Cloud.
 *
 * @internal
 */
export class SalesforceMarketingCloudConnectorType extends ConnectorType {
  public static readonly instance = new SalesforceMarketingCloudConnectorType('SalesforceMarketingCloud', true);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Salesforce Marketing Cloud',
  link: guide('connectors-salesforce-marketing-cloud'),
  operatorKey: 'customConnector',
  source: CUSTOM_CONNECTOR_SOURCE,
  authentication: ['OAuth 2.0, client credentials of a server-to-server package'],
  apiVersions: [SalesforceMarketingCloudApiVersions.V1],
};
