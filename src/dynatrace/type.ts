import { ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Dynatrace.
 *
 * @internal
 */
export class DynatraceConnectorType extends ConnectorType {
  public static readonly instance = new DynatraceConnectorType('Dynatrace', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Dynatrace',
  link: guide('dynatrace'),
  operatorKey: 'dynatrace',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    filterOperators: ['EQUAL_TO', 'BETWEEN'],
    destinations: ['Redshift', 'S3', 'Marketo', 'Salesforce', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
  },
  authentication: ['API token'],
  limits: ['Needs a filter by date, of at most 30 days'],
};
