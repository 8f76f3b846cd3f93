import { JdbcSmallDataScaleObject } from './object';
import { JdbcSmallDataScaleConnectorProfile } from './profile';
import { DEFAULT_API_VERSION, JdbcSmallDataScaleConnectorType } from './type';
import { ErrorHandlingConfiguration } from '../core/error-handling';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { renderCustomConnector } from '../core/vertices/custom-connector-destination';
import { DestinationBase } from '../core/vertices/destination-base';
import { joinedEntity } from '../core/vertices/source-base';
import { WriteOperation } from '../core/write-operation';

/**
 * What to write to a database.
 */
export interface JdbcSmallDataScaleDestinationProps {
  /** The connection. */
  readonly profile: JdbcSmallDataScaleConnectorProfile;

  /**
   * The table.
   * @jsii suppress JSII5018
   */
  readonly object: JdbcSmallDataScaleObject;

  /**
   * The version of the connector.
   * @default 'V1'
   */
  readonly apiVersion?: string;

  /**
   * How records are written. Inserts are known to work; a warning says so for the others.
   * @default WriteOperation.insert()
   */
  readonly operation?: WriteOperation;

  /**
   * What happens to records that the database refuses.
   * @default - they are counted, nothing more
   */
  readonly errorHandling?: ErrorHandlingConfiguration;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'object.schema', 'object.table', 'profile', 'errorHandling.errorLocation.bucket'];

/**
 * Writes to a database by JDBC.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-jdbc.html
 */
export class JdbcSmallDataScaleDestination extends DestinationBase {
  /**
   * @throws if the object, the version or the operation is one that AppFlow refuses
   */
  constructor(props: JdbcSmallDataScaleDestinationProps) {
    requireGiven('JdbcSmallDataScaleDestination', props, REQUIRED);
    const operation = props.operation ?? WriteOperation.insert();
    const { schema, table } = props.object;
    const checks = new Checks('JdbcSmallDataScaleDestination');
    const entity = joinedEntity(checks, '.', { schema, table }, TEXT.customEntity);
    super(JdbcSmallDataScaleConnectorType.instance, {
      checks,
      profile: props.profile,
      apiVersion: props.apiVersion ?? DEFAULT_API_VERSION,
      operation,
      properties: (flow) => renderCustomConnector(flow, { entity, operation, errorHandling: props.errorHandling }),
    });
  }
}
