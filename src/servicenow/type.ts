import { ALL_FILTER_OPERATORS, ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * ServiceNow. The connector type and the keys of its properties are spelled differently.
 *
 * @internal
 */
export class ServiceNowConnectorType extends ConnectorType {
  public static readonly instance = new ServiceNowConnectorType('Servicenow', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'ServiceNow',
  link: guide('servicenow'),
  operatorKey: 'serviceNow',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    filterOperators: ALL_FILTER_OPERATORS,
    destinations: ['Redshift', 'S3', 'Marketo', 'Salesforce', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
  },
  authentication: ['user name and password', 'OAuth 2.0, authorization code'],
  limits: ['At most 100,000 records for each run', 'Truncating empties reference fields, and masking makes them null'],
};
