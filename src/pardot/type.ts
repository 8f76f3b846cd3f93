import { ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Pardot, which Salesforce now calls Marketing Cloud Account Engagement.
 *
 * @internal
 */
export class PardotConnectorType extends ConnectorType {
  public static readonly instance = new PardotConnectorType('Pardot', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Salesforce Pardot',
  link: guide('pardot'),
  operatorKey: 'pardot',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    filterOperators: ['EQUAL_TO'],
    // The guide also names EventBridge, which takes event flows only, but no event that Pardot publishes.
    destinations: ['Redshift', 'S3', 'Marketo', 'Salesforce', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
  },
  authentication: ['OAuth 2.0, authorization code'],
  apiVersions: ['v4'],
  limits: ['Requests of all users in one day: 25,000 (Pro) or 100,000 (Ultimate)'],
};
