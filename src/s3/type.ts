import { COMPARISONS, ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Amazon S3. Buckets need no connector profile, only policies.
 *
 * @internal
 */
export class S3ConnectorType extends ConnectorType {
  public static readonly instance = new S3ConnectorType('S3', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Amazon S3',
  link: guide('s3'),
  operatorKey: 's3',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    filterOperators: COMPARISONS,
    transfersIncrementsByItself: true,
    destinations: ['Redshift', 'S3', 'Marketo', 'Salesforce', 'SAPOData', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
  },
  destination: { eventsDocumented: true },
  limits: ['Source files: at most 125 MB each, in a folder, CSV with a header row or JSON Lines'],
};
