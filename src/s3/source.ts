import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IBucket } from 'aws-cdk-lib/aws-s3';
import { S3ConnectorType } from './type';
import { AppFlowPermissionsManager } from '../core/appflow-permissions-manager';
import { IFlow } from '../core/flow';
import { EntityMetadata } from '../core/metadata/entity-metadata';
import { bucketPrefix, withoutLoneSlash } from '../core/private/bucket-prefix';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { warn } from '../core/private/warnings';
import { SourceBase } from '../core/vertices/source-base';

/**
 * The format of source files.
 */
export enum S3InputFileType {
  /** Comma-separated values, the first row of which names the fields. */
  CSV = 'CSV',

  /** JSON Lines: one JSON object on each line. */
  JSON = 'JSON',
}

/**
 * How source files are read.
 */
export interface S3InputFormat {
  /**
   * The format of the files.
   * @jsii suppress JSII5018
   */
  readonly type: S3InputFileType;
}

/**
 * What to read from a bucket.
 */
export interface S3SourceProps {
  /** The bucket, in the account and region of the flow. */
  readonly bucket: IBucket;

  /**
   * The folder of the files, without a slash at its start and without `s3://`. AppFlow wants at least one file there when the flow is created.
   */
  readonly prefix: string;

  /**
   * How the files are read.
   * @default - as CSV
   */
  readonly format?: S3InputFormat;

  /**
   * The fields of the files, so that what reads them is checked.
   * @default - not known
   */
  readonly metadata?: EntityMetadata;
}

/** What the types of props demand. */
const REQUIRED = ['bucket', 'prefix', 'format.type'];

/**
 * Reads files from Amazon S3.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/s3.html
 */
export class S3Source extends SourceBase {
  private readonly bucket: IBucket;
  private readonly prefix: string;

  /**
   * @throws if the prefix is longer than 512 characters, or an `s3://` address
   */
  constructor(props: S3SourceProps) {
    requireGiven('S3Source', props, REQUIRED);
    super(S3ConnectorType.instance, {
      checks: new Checks('S3Source').text('prefix', props.prefix, TEXT.bucketPrefix),
      metadata: props.metadata,
      properties: {
        s3: {
          bucketName: props.bucket.bucketName,
          bucketPrefix: withoutLoneSlash(props.prefix) ?? '',
          s3InputFormatConfig: props.format && { s3InputFileType: props.format.type },
        },
      },
    });
    this.bucket = props.bucket;
    this.prefix = props.prefix;
  }

  /**
   * Renders the source and lets AppFlow read the bucket. Called by the flow.
   *
   * @param flow the flow that reads from this source
   */
  public override bind(flow: IFlow): CfnFlow.SourceFlowConfigProperty {
    AppFlowPermissionsManager.instance().grantBucketRead(flow, this.bucket);
    if (!bucketPrefix(flow, 'source.prefix', this.prefix)) {
      warn(flow, 'sourceWithoutFolder', 'source.prefix: empty');
    }
    return super.bind(flow);
  }
}
