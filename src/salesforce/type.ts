import { ALL_FILTER_OPERATORS, ConnectorFacts, FilterOperator } from '../core/connectors/connector-facts';
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

const ORDERS: readonly FilterOperator[] = ['LESS_THAN', 'LESS_THAN_OR_EQUAL_TO', 'GREATER_THAN', 'GREATER_THAN_OR_EQUAL_TO'];
const EQUALITY: readonly FilterOperator[] = ['EQUAL_TO'];
const TIME: readonly FilterOperator[] = [...EQUALITY, ...ORDERS, 'BETWEEN'];
const NUMBER: readonly FilterOperator[] = [...EQUALITY, 'NOT_EQUAL_TO', ...ORDERS];

/** By the response of DescribeConnectorEntity that the API reference shows; a deployed flow filters a picklist with NOT_EQUAL_TO. */
const DATA_TYPES = {
  address: EQUALITY,
  anyType: undefined,
  base64: undefined,
  boolean: EQUALITY,
  combobox: undefined,
  currency: EQUALITY,
  date: TIME,
  datetime: TIME,
  double: NUMBER,
  email: undefined,
  encryptedstring: undefined,
  id: EQUALITY,
  int: NUMBER,
  location: undefined,
  long: undefined,
  multipicklist: undefined,
  percent: undefined,
  phone: EQUALITY,
  picklist: [...EQUALITY, 'NOT_EQUAL_TO'],
  reference: EQUALITY,
  string: ['CONTAINS', ...EQUALITY, 'NOT_EQUAL_TO'],
  textarea: EQUALITY,
  time: undefined,
  url: EQUALITY,
} satisfies NonNullable<ConnectorFacts['source']>['dataTypes'];

const FACTS: ConnectorFacts = {
  displayName: 'Salesforce',
  link: guide('salesforce'),
  operatorKey: 'salesforce',
  source: {
    triggers: [FlowType.ON_DEMAND, FlowType.EVENT, FlowType.SCHEDULED],
    filterOperators: ALL_FILTER_OPERATORS,
    dataTypes: DATA_TYPES,
    // Change events, of custom objects too, and platform events.
    eventObjects: /(Event|EventStream|__e)$/,
    // Event is an object, and so are many whose names end in it.
    eventsOnly: /(ChangeEvent|EventStream|__e)$/,
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
