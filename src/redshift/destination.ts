import { Construct } from 'constructs';
import { RedshiftConnectorProfile } from './profile';
import { IRedshiftTable } from './table';
import { RedshiftConnectorType } from './type';
import { AppFlowPermissionsManager } from '../core/appflow-permissions-manager';
import { ErrorHandlingConfiguration, renderErrorHandling } from '../core/error-handling';
import { Binding } from '../core/private/binding';
import { bucketPrefix } from '../core/private/bucket-prefix';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { guide } from '../core/private/links';
import { requireGiven } from '../core/private/required';
import { S3Location } from '../core/s3-location';
import { DestinationBase } from '../core/vertices/destination-base';
import { joinedEntity } from '../core/vertices/source-base';

/**
 * A table of Amazon Redshift, which has to exist. Give exactly one of `table` and `tableName`.
 */
export interface RedshiftDestinationObject {
  /**
   * The table: its name, or anything that has a `tableName`. A flow waits for a table that is a construct.
   * @default - `tableName`
   */
  readonly table?: string | IRedshiftTable;

  /**
   * The name of the table: the same as `table` with a name, for languages without union types.
   * @default - `table`
   */
  readonly tableName?: string;

  /**
   * The schema.
   * @default public
   */
  readonly schema?: string;
}

/**
 * What to write to Amazon Redshift.
 */
export interface RedshiftDestinationProps {
  /** The connection. */
  readonly profile: RedshiftConnectorProfile;

  /**
   * The table.
   * @jsii suppress JSII5018
   */
  readonly object: RedshiftDestinationObject;

  /**
   * Where AppFlow puts the files that Redshift copies. The role of the profile that reads files has to be able to read it.
   * @default - that of the profile
   */
  readonly intermediateLocation?: S3Location;

  /**
   * What happens to records that Redshift refuses.
   * @default - they are counted, nothing more
   */
  readonly errorHandling?: ErrorHandlingConfiguration;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile', 'errorHandling.errorLocation.bucket', 'intermediateLocation.bucket'];

/**
 * Inserts records into a table of Amazon Redshift.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/redshift.html
 */
export class RedshiftDestination extends DestinationBase {
  /**
   * @throws if there is not exactly one table, if neither the profile nor the destination names the intermediate location, or
   * if a value is one that AppFlow refuses
   */
  constructor(props: RedshiftDestinationProps) {
    requireGiven('RedshiftDestination', props, REQUIRED);
    const { table, tableName, schema = 'public' } = props.object;
    const location = props.intermediateLocation ?? props.profile._intermediateLocation;
    const checks = new Checks('RedshiftDestination')
      .exactlyOne({ 'object.table': table, 'object.tableName': tableName }, guide('redshift'))
      .require(
        location !== undefined,
        'intermediateLocation',
        'unknown, because the profile is imported; give it here or as intermediateLocation of fromConnectorProfileAttributes',
        guide('redshift'),
      )
      .text('intermediateLocation.prefix', location?.prefix, TEXT.bucketPrefix);
    const name = tableName ?? (typeof table === 'string' ? table : table?.tableName);
    const object = joinedEntity(checks, '.', { schema, table: name });
    super(RedshiftConnectorType.instance, {
      checks,
      profile: props.profile,
      properties: (flow) => {
        const { bucket, prefix } = location!;
        AppFlowPermissionsManager.instance().grantBucketWrite(flow, bucket);
        Binding.of(flow).require(Construct.isConstruct(table) ? table : undefined);
        return {
          redshift: {
            object,
            intermediateBucketName: bucket.bucketName,
            bucketPrefix: bucketPrefix(flow, 'destination.intermediateLocation.prefix', prefix),
            errorHandlingConfig: renderErrorHandling(flow, props.errorHandling),
          },
        };
      },
    });
  }
}
