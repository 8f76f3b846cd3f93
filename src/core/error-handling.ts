import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { AppFlowPermissionsManager } from './appflow-permissions-manager';
import { IFlow } from './flow';
import { bucketPrefix } from './private/bucket-prefix';
import { Checks } from './private/checks';
import { TEXT } from './private/limits';
import { S3Location } from './s3-location';

/**
 * What a flow does with records that the destination refuses.
 *
 * @see https://docs.aws.amazon.com/appflow/1.0/APIReference/API_ErrorHandlingConfig.html
 */
export interface ErrorHandlingConfiguration {
  /**
   * Where AppFlow writes what went wrong.
   * @default - nowhere
   */
  readonly errorLocation?: S3Location;

  /**
   * Whether the flow stops at the first record that fails.
   * @default false
   */
  readonly failOnFirstError?: boolean;
}

/**
 * Renders the error handling of a destination and lets AppFlow write to its bucket.
 *
 * @internal
 */
export function renderErrorHandling(
  flow: IFlow,
  configuration: ErrorHandlingConfiguration | undefined,
): CfnFlow.ErrorHandlingConfigProperty | undefined {
  const location = configuration?.errorLocation;
  if (location) {
    Checks.of(flow).text('destination.errorHandling.errorLocation.prefix', location.prefix, TEXT.bucketPrefix);
    AppFlowPermissionsManager.instance().grantBucketWrite(flow, location.bucket);
  }
  return (
    configuration && {
      bucketName: location?.bucket.bucketName,
      bucketPrefix: bucketPrefix(flow, 'destination.errorHandling.errorLocation.prefix', location?.prefix),
      failOnFirstError: configuration.failOnFirstError,
    }
  );
}
