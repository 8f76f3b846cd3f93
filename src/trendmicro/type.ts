import { ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Trend Micro. AppFlow spells it Trendmicro.
 *
 * @internal
 */
export class TrendMicroConnectorType extends ConnectorType {
  public static readonly instance = new TrendMicroConnectorType('Trendmicro', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Trend Micro',
  link: guide('trend-micro'),
  operatorKey: 'trendmicro',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    filterOperators: ['EQUAL_TO'],
    minimumIntervalMinutes: 60,
    destinations: ['Redshift', 'S3', 'Marketo', 'Salesforce', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
  },
  authentication: ['API secret key'],
  privateLink: true,
};
