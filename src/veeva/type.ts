import { COMPARISONS, ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Veeva Vault. Its documents go to fewer places and less often than its other objects.
 *
 * @internal
 */
export class VeevaConnectorType extends ConnectorType {
  public static readonly instance = new VeevaConnectorType(false);
  public static readonly documents = new VeevaConnectorType(true);

  private constructor(private readonly ofDocuments: boolean) {
    super('Veeva', false);
  }

  public override get _facts(): ConnectorFacts {
    return this.ofDocuments ? DOCUMENTS : FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Veeva',
  link: guide('veeva'),
  operatorKey: 'veeva',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    // The API knows CONTAINS, too, but CloudFormation refuses it.
    filterOperators: COMPARISONS,
    destinations: ['Redshift', 'S3', 'Marketo', 'Salesforce', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
  },
  authentication: ['user name and password'],
  limits: ['Documents go to Amazon S3 only, at most once an hour, without formulas, changes of values and validations'],
};

const DOCUMENTS: ConnectorFacts = {
  ...FACTS,
  displayName: 'Veeva documents',
  source: { ...FACTS.source!, minimumIntervalMinutes: 60, destinations: ['S3'] },
};
