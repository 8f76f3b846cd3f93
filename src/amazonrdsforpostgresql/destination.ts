import { AmazonRdsForPostgreSqlObject } from './object';
import { AmazonRdsForPostgreSqlConnectorProfile } from './profile';
import { AmazonRdsForPostgreSqlConnectorType, DEFAULT_API_VERSION } from './type';
import { ErrorHandlingConfiguration } from '../core/error-handling';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { renderCustomConnector } from '../core/vertices/custom-connector-destination';
import { DestinationBase } from '../core/vertices/destination-base';
import { joinedEntity } from '../core/vertices/source-base';
import { WriteOperation } from '../core/write-operation';

/**
 * What to write to Amazon RDS for PostgreSQL.
 */
export interface AmazonRdsForPostgreSqlDestinationProps {
  /** The connection. */
  readonly profile: AmazonRdsForPostgreSqlConnectorProfile;

  /**
   * The table.
   * @jsii suppress JSII5018
   */
  readonly object: AmazonRdsForPostgreSqlObject;

  /**
   * The version of the connector.
   * @default '1.0'
   */
  readonly apiVersion?: string;

  /**
   * How records are written. Inserts are known to work; a warning says so for the others.
   * @default WriteOperation.insert()
   */
  readonly operation?: WriteOperation;

  /**
   * What happens to records that Amazon RDS for PostgreSQL refuses.
   * @default - they are counted, nothing more
   */
  readonly errorHandling?: ErrorHandlingConfiguration;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'object.schema', 'object.table', 'profile', 'errorHandling.errorLocation.bucket'];

/**
 * Writes to Amazon RDS for PostgreSQL.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-amazon-rds-postgres-sql.html
 */
export class AmazonRdsForPostgreSqlDestination extends DestinationBase {
  /**
   * @throws if the object, the version or the operation is one that AppFlow refuses
   */
  constructor(props: AmazonRdsForPostgreSqlDestinationProps) {
    requireGiven('AmazonRdsForPostgreSqlDestination', props, REQUIRED);
    const operation = props.operation ?? WriteOperation.insert();
    const { schema, table } = props.object;
    const checks = new Checks('AmazonRdsForPostgreSqlDestination');
    const entity = joinedEntity(checks, '.', { schema, table }, TEXT.customEntity);
    super(AmazonRdsForPostgreSqlConnectorType.instance, {
      checks,
      profile: props.profile,
      apiVersion: props.apiVersion ?? DEFAULT_API_VERSION,
      operation,
      properties: (flow) => renderCustomConnector(flow, { entity, operation, errorHandling: props.errorHandling }),
    });
  }
}
