import { IBucket } from 'aws-cdk-lib/aws-s3';

/**
 * A place in Amazon S3.
 */
export interface S3Location {
  /** The bucket, in the account and region of the flow. */
  readonly bucket: IBucket;

  /**
   * The prefix of the object keys, without a slash at its start and without `s3://`. A slash alone is the same as no prefix.
   * A flow writes its files below it in a folder of its own, `<prefix>/<flow name>/`.
   * @default - the root of the bucket
   */
  readonly prefix?: string;
}
