import { SnowflakeConnectorProfile } from './profile';
import { SnowflakeConnectorType } from './type';
import { AppFlowPermissionsManager } from '../core/appflow-permissions-manager';
import { ErrorHandlingConfiguration, renderErrorHandling } from '../core/error-handling';
import { bucketPrefix } from '../core/private/bucket-prefix';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { guide } from '../core/private/links';
import { requireGiven } from '../core/private/required';
import { S3Location } from '../core/s3-location';
import { DestinationBase } from '../core/vertices/destination-base';
import { joinedEntity } from '../core/vertices/source-base';

/**
 * A table of Snowflake.
 */
export interface SnowflakeDestinationObject {
  /** The name of the table, which has to exist. */
  readonly table: string;

  /**
   * The database.
   * @default - that of the profile
   */
  readonly database?: string;

  /**
   * The schema.
   * @default - that of the profile
   */
  readonly schema?: string;
}

/**
 * What to write to Snowflake.
 */
export interface SnowflakeDestinationProps {
  /** The connection. */
  readonly profile: SnowflakeConnectorProfile;

  /**
   * The table.
   * @jsii suppress JSII5018
   */
  readonly object: SnowflakeDestinationObject;

  /**
   * Where AppFlow puts the files that Snowflake loads. It has to be what the stage of the profile refers to.
   * @default - that of the profile
   */
  readonly location?: S3Location;

  /**
   * What happens to records that Snowflake refuses.
   * @default - they are counted, nothing more
   */
  readonly errorHandling?: ErrorHandlingConfiguration;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'object.table', 'profile', 'errorHandling.errorLocation.bucket', 'location.bucket'];

/**
 * Inserts records into a table of Snowflake.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/snowflake.html
 */
export class SnowflakeDestination extends DestinationBase {
  /**
   * @throws if neither the profile nor the destination names the database, the schema or the location, or if a value is one
   * that AppFlow refuses
   */
  constructor(props: SnowflakeDestinationProps) {
    requireGiven('SnowflakeDestination', props, REQUIRED);
    const defaults = props.profile._defaults;
    const { database = defaults.database, schema = defaults.schema, table } = props.object;
    const location = props.location ?? defaults.location;
    const checks = new Checks('SnowflakeDestination')
      .require(database !== undefined, 'object.database', `${MISSING} database of fromConnectorProfileAttributes`, guide('snowflake'))
      .require(schema !== undefined, 'object.schema', `${MISSING} schema of fromConnectorProfileAttributes`, guide('snowflake'))
      .require(location !== undefined, 'location', `${MISSING} location of fromConnectorProfileAttributes`, guide('snowflake'))
      .text('location.prefix', location?.prefix, TEXT.bucketPrefix);
    const object = joinedEntity(checks, '.', { database, schema, table });
    super(SnowflakeConnectorType.instance, {
      checks,
      profile: props.profile,
      properties: (flow) => {
        const { bucket, prefix } = location!;
        AppFlowPermissionsManager.instance().grantBucketWrite(flow, bucket);
        return {
          snowflake: {
            object,
            intermediateBucketName: bucket.bucketName,
            bucketPrefix: bucketPrefix(flow, 'destination.location.prefix', prefix),
            errorHandlingConfig: renderErrorHandling(flow, props.errorHandling),
          },
        };
      },
    });
  }
}

const MISSING = 'unknown, because the profile is imported; give it here or as';
