import { ALL_FILTER_OPERATORS, ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';
import { WriteOperationType } from '../core/write-operation';

/**
 * SAP, by OData: plain OData services and Operational Data Provisioning.
 *
 * @internal
 */
export class SAPOdataConnectorType extends ConnectorType {
  public static readonly instance = new SAPOdataConnectorType('SAPOData', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'SAP OData',
  link: guide('sapodata'),
  operatorKey: 'sapoData',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    filterOperators: ALL_FILTER_OPERATORS,
    filtersWithoutDataType: true,
    destinations: ['Redshift', 'S3', 'SAPOData', 'CustomConnector'],
  },
  destination: {
    // The guide names INSERT and UPDATE, the schema takes all four.
    writeOperations: [
      WriteOperationType.INSERT,
      WriteOperationType.UPDATE,
      WriteOperationType.UPSERT,
      WriteOperationType.DELETE,
    ],
  },
  authentication: ['user name and password (OData V2 and V4)', 'OAuth 2.0, authorization code (OData V2)'],
  privateLink: true,
  limits: [
    'Pages of at most 3,000 records for OData and 10,000 for Operational Data Provisioning (ODP)',
    'Parallel processes not for ODP, and not as a destination',
    'ODP as a source only, with at most one full transfer a day',
  ],
};
