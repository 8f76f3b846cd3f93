import { ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Singular.
 *
 * @internal
 */
export class SingularConnectorType extends ConnectorType {
  public static readonly instance = new SingularConnectorType('Singular', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Singular',
  link: guide('singular'),
  operatorKey: 'singular',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    filterOperators: ['EQUAL_TO'],
    minimumIntervalMinutes: 60,
    destinations: ['Redshift', 'S3', 'Marketo', 'Salesforce', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
  },
  authentication: ['API key'],
  privateLink: true,
  limits: ['At most 100,000 records for each run', 'Needs a filter by a range of dates, of at most 30 days'],
};
