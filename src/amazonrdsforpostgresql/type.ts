import { ALL_WRITE_OPERATIONS, ConnectorFacts } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';
import { WriteOperationType } from '../core/write-operation';

/**
 * Amazon RDS for PostgreSQL.
 *
 * @internal
 */
export class AmazonRdsForPostgreSqlConnectorType extends ConnectorType {
  public static readonly instance = new AmazonRdsForPostgreSqlConnectorType('AmazonRDSPostgreSQL', true);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

/** The version that AppFlow has for it. */
export const DEFAULT_API_VERSION = '1.0';

const FACTS: ConnectorFacts = {
  displayName: 'Amazon RDS for PostgreSQL',
  link: guide('connectors-amazon-rds-postgres-sql'),
  operatorKey: 'customConnector',
  destination: {
    writeOperations: ALL_WRITE_OPERATIONS,
    // The guide names none; inserts were deployed.
    confirmedWriteOperations: [WriteOperationType.INSERT],
  },
  authentication: ['user name and password'],
  apiVersions: [DEFAULT_API_VERSION],
  limits: ['The database has to be reachable from the internet'],
};
