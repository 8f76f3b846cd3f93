import { ALL_WRITE_OPERATIONS, ConnectorFacts, CUSTOM_CONNECTOR_SOURCE } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';
import { WriteOperationType } from '../core/write-operation';

/**
 * Databases by JDBC, for small amounts of data.
 *
 * @internal
 */
export class JdbcSmallDataScaleConnectorType extends ConnectorType {
  public static readonly instance = new JdbcSmallDataScaleConnectorType('JDBCsmall', true);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

/** The version that AppFlow has for it. */
export const DEFAULT_API_VERSION = 'V1';

const FACTS: ConnectorFacts = {
  displayName: 'JDBC',
  link: guide('connectors-jdbc'),
  operatorKey: 'customConnector',
  source: CUSTOM_CONNECTOR_SOURCE,
  destination: {
    writeOperations: ALL_WRITE_OPERATIONS,
    // The guide names none; inserts were deployed.
    confirmedWriteOperations: [WriteOperationType.INSERT],
  },
  authentication: ['user name and password'],
  apiVersions: [DEFAULT_API_VERSION],
  limits: ['The database has to be reachable from the internet'],
};
