import { ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Infor Nexus. AppFlow spells its type Infornexus, and its blocks of properties InforNexus.
 *
 * @internal
 */
export class InforNexusConnectorType extends ConnectorType {
  public static readonly instance = new InforNexusConnectorType('Infornexus', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Infor Nexus',
  link: guide('infor-nexus'),
  operatorKey: 'inforNexus',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    filterOperators: ['EQUAL_TO', 'BETWEEN'],
    destinations: ['Redshift', 'S3', 'Marketo', 'Salesforce', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
  },
  authentication: ['HMAC, by an access key and a data key'],
};
