import { ALL_FILTER_OPERATORS, ConnectorFacts } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { FlowType } from '../core/flow';
import { guide } from '../core/private/links';
import { WriteOperationType } from '../core/write-operation';

/**
 * Salesforce, the only application that publishes events to AppFlow.
 *
 * @internal
 */
export class SalesforceConnectorType extends ConnectorType {
  public static readonly instance = new SalesforceConnectorType('Salesforce', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Salesforce',
  link: guide('salesforce'),
  operatorKey: 'salesforce',
  source: {
    triggers: [FlowType.ON_DEMAND, FlowType.EVENT, FlowType.SCHEDULED],
    filterOperators: ALL_FILTER_OPERATORS,
    // Change events, of custom objects too, and platform events.
    eventObjects: /(Event|EventStream|__e)$/,
    destinations: ['EventBridge', 'Redshift', 'S3', 'Marketo', 'Salesforce', 'Snowflake', 'Upsolver', 'Zendesk', 'CustomConnector'],
  },
  destination: {
    writeOperations: [
      WriteOperationType.INSERT,
      WriteOperationType.UPDATE,
      WriteOperationType.UPSERT,
      WriteOperationType.DELETE,
    ],
  },
  authentication: ['OAuth 2.0, authorization code', 'OAuth 2.0, JWT bearer'],
  apiVersions: ['58.0', '55.0', '50.0', '47.0'],
  privateLink: true,
  privateLinkRegions: ['us-east-1', 'us-west-2', 'ap-northeast-1', 'ap-south-1', 'ap-southeast-2', 'ca-central-1', 'eu-central-1'],
  limits: ['15 GB in and 500 MB out for each run', 'Bulk API 2.0 cannot transfer compound fields'],
};
