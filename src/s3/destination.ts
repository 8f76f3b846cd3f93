import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { renderCatalog, S3Catalog } from './catalog';
import { S3ConnectorType } from './type';
import { AppFlowPermissionsManager } from '../core/appflow-permissions-manager';
import { IFlow } from '../core/flow';
import { checkArnNames, requireRoleOfAccount } from '../core/private/arn-names';
import { Binding } from '../core/private/binding';
import { bucketPrefix } from '../core/private/bucket-prefix';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { S3Location } from '../core/s3-location';
import { checkFormatting, renderFormatting, S3OutputFormatting } from '../core/s3-output-formatting';
import { DestinationBase } from '../core/vertices/destination-base';

/**
 * Where and how to write files.
 */
export interface S3DestinationProps {
  /** Where the files go. */
  readonly location: S3Location;

  /**
   * How files are written.
   * @default - JSON Lines, as many files as AppFlow likes
   */
  readonly formatting?: S3OutputFormatting;

  /**
   * Where AppFlow registers the files.
   * @default - nowhere
   */
  readonly catalog?: S3Catalog;
}

/** What the types of props demand. */
const REQUIRED = ['location', 'location.bucket', 'catalog.database', 'catalog.tablePrefix'];

/**
 * Writes files to Amazon S3.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/s3.html
 */
export class S3Destination extends DestinationBase {
  private readonly catalog?: S3Catalog;

  /**
   * @throws if options do not go together, or a value is one that AppFlow refuses
   */
  constructor(props: S3DestinationProps) {
    requireGiven('S3Destination', props, REQUIRED);
    const { location, formatting, catalog } = props;
    const checks = new Checks('S3Destination')
      .text('location.prefix', location.prefix, TEXT.bucketPrefix)
      .text('catalog.tablePrefix', catalog?.tablePrefix, TEXT.tablePrefix)
      .text('catalog.role', catalog?.role?.roleArn, TEXT.roleArn);
    checkArnNames(checks, { 'catalog.tablePrefix': catalog?.role ? undefined : catalog?.tablePrefix });
    checkFormatting(checks, formatting);
    super(S3ConnectorType.instance, {
      checks,
      properties: (flow) => {
        AppFlowPermissionsManager.instance().grantBucketWrite(flow, location.bucket);
        return {
          s3: {
            bucketName: location.bucket.bucketName,
            bucketPrefix: bucketPrefix(flow, 'destination.location.prefix', location.prefix),
            s3OutputFormatConfig: renderFormatting(flow, formatting),
          },
        };
      },
    });
    this.catalog = catalog;
  }

  /**
   * Renders the destination, lets AppFlow write to the bucket and, if asked for, to the catalog. Called by the flow.
   *
   * @param flow the flow that writes to this destination
   */
  public override bind(flow: IFlow): CfnFlow.DestinationFlowConfigProperty {
    requireRoleOfAccount(flow, 'destination.catalog.role', this.catalog?.role);
    checkArnNames(Checks.of(flow), {
      'destination.catalog.database': this.catalog?.role ? undefined : this.catalog?.database.databaseRef.databaseName,
    });
    Binding.of(flow).metadataCatalog = this.catalog && (() => renderCatalog(flow, this.catalog!));
    return super.bind(flow);
  }
}
