import { ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';
import { WriteOperationType } from '../core/write-operation';

/**
 * Zendesk Support.
 *
 * @internal
 */
export class ZendeskConnectorType extends ConnectorType {
  public static readonly instance = new ZendeskConnectorType('Zendesk', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Zendesk',
  link: guide('zendesk'),
  operatorKey: 'zendesk',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    filterOperators: ['GREATER_THAN'],
    destinations: ['Redshift', 'S3', 'Marketo', 'Salesforce', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
  },
  destination: {
    writeOperations: [WriteOperationType.INSERT, WriteOperationType.UPDATE, WriteOperationType.UPSERT],
  },
  authentication: ['OAuth 2.0, authorization code'],
  limits: ['The OAuth client in Zendesk needs the unique identifier aws_integration_to_Zendesk'],
};
