import { ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Datadog.
 *
 * @internal
 */
export class DatadogConnectorType extends ConnectorType {
  public static readonly instance = new DatadogConnectorType('Datadog', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Datadog',
  link: guide('datadog'),
  operatorKey: 'datadog',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    filterOperators: ['EQUAL_TO', 'BETWEEN'],
    destinations: ['Redshift', 'S3', 'Marketo', 'Salesforce', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
  },
  authentication: ['API key and application key'],
  limits: ['Needs a filter by date and a query filter'],
};
