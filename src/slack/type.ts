import { ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Slack.
 *
 * @internal
 */
export class SlackConnectorType extends ConnectorType {
  public static readonly instance = new SlackConnectorType('Slack', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Slack',
  link: guide('slack'),
  operatorKey: 'slack',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    // The API knows the four comparisons, too, but CloudFormation refuses them.
    filterOperators: ['EQUAL_TO', 'BETWEEN'],
    // An AWS sample does so.
    transfersIncrementsByItself: true,
    destinations: ['Redshift', 'S3', 'Marketo', 'Salesforce', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
  },
  authentication: ['OAuth 2.0, authorization code'],
  limits: ['AppFlow keeps no refresh token for Slack: the token of the app must not expire, so no token rotation'],
};
