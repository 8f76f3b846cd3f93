import { ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Marketo, by Adobe.
 *
 * @internal
 */
export class MarketoConnectorType extends ConnectorType {
  public static readonly instance = new MarketoConnectorType('Marketo', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Marketo',
  link: guide('marketo'),
  operatorKey: 'marketo',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    filterOperators: ['LESS_THAN', 'GREATER_THAN', 'BETWEEN'],
    minimumIntervalMinutes: 60,
    destinations: ['Redshift', 'S3', 'Marketo', 'Salesforce', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
  },
  destination: {},
  authentication: ['OAuth 2.0, client credentials'],
  limits: [
    'As a destination it inserts records, and does nothing else',
    '1 GB in and 500 MB out for each run; CSV files from Amazon S3: at most 125 MB each',
    'At most 10 extracts wait in its queue, and 2 run at once',
  ],
};
