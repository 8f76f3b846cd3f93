import { Stack } from 'aws-cdk-lib';
import { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { UpsolverConnectorType } from './type';
import { AppFlowPermissionsManager } from '../core/appflow-permissions-manager';
import { bucketPrefix } from '../core/private/bucket-prefix';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { S3Location } from '../core/s3-location';
import {
  checkFormatting,
  renderFormatting,
  renderPrefix,
  S3FileAggregation,
  S3OutputFilePrefix,
  S3OutputFileType,
} from '../core/s3-output-formatting';
import { DestinationBase } from '../core/vertices/destination-base';

/**
 * How files for Upsolver are written.
 */
export interface UpsolverOutputFormatting {
  /** How the path and the name of a file are made. AppFlow demands it. */
  readonly filePrefix: S3OutputFilePrefix;

  /**
   * The format of the files.
   * @default S3OutputFileType.JSON
   */
  readonly fileType?: S3OutputFileType;

  /**
   * How records are gathered in files.
   * @default - AppFlow writes as many files as it likes
   */
  readonly aggregation?: S3FileAggregation;
}

/**
 * Where and how to write files for Upsolver.
 */
export interface UpsolverDestinationProps {
  /** Where the files go. The name of the bucket has to begin with `upsolver-appflow`. */
  readonly location: S3Location;

  /** How the files are written. */
  readonly formatting: UpsolverOutputFormatting;
}

/** What the types of props demand. */
const REQUIRED = ['formatting', 'formatting.filePrefix', 'location', 'location.bucket'];

/**
 * Writes files to a bucket from which Upsolver takes them.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/upsolver.html
 */
export class UpsolverDestination extends DestinationBase {
  /**
   * @throws if the bucket has another name, options do not go together, or a value is one that AppFlow refuses
   */
  constructor(props: UpsolverDestinationProps) {
    requireGiven('UpsolverDestination', props, REQUIRED);
    const { location, formatting } = props;
    const checks = new Checks('UpsolverDestination')
      .text('location.bucket', expectedName(location.bucket), TEXT.upsolverBucketName)
      .text('location.prefix', location.prefix, TEXT.bucketPrefix);
    checkFormatting(checks, formatting);
    super(UpsolverConnectorType.instance, {
      checks,
      properties: (flow) => {
        AppFlowPermissionsManager.instance().grantBucketWrite(flow, location.bucket);
        return {
          upsolver: {
            bucketName: location.bucket.bucketName,
            bucketPrefix: bucketPrefix(flow, 'destination.location.prefix', location.prefix),
            s3OutputFormatConfig: { ...renderFormatting(flow, formatting), prefixConfig: renderPrefix(formatting.filePrefix) },
          },
        };
      },
    });
  }
}

/** The name of a bucket of this app, which `bucketName` hides behind a token. CloudFormation names it after the stack unless told. */
function expectedName(bucket: IBucket): string {
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket)) {
    return bucket.bucketName;
  }
  const { stackName } = Stack.of(resource);
  const given: unknown = Stack.of(resource).resolve(resource.bucketName);
  return typeof given === 'string' ? given : given === undefined ? `${stackName.toLowerCase()}-...` : bucket.bucketName;
}
