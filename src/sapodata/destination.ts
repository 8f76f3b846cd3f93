import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { SAPOdataConnectorProfile } from './profile';
import { SAPOdataConnectorType } from './type';
import { AppFlowPermissionsManager } from '../core/appflow-permissions-manager';
import { ErrorHandlingConfiguration, renderErrorHandling } from '../core/error-handling';
import { IFlow } from '../core/flow';
import { bucketPrefix } from '../core/private/bucket-prefix';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { warn } from '../core/private/warnings';
import { S3Location } from '../core/s3-location';
import { DestinationBase, renderWriteOperation } from '../core/vertices/destination-base';
import { WriteOperation, WriteOperationType } from '../core/write-operation';

/**
 * What happens to the answers of SAP to records that it accepts.
 */
export interface SAPOdataSuccessResponseHandlingConfiguration {
  /** Where AppFlow writes the answers. */
  readonly location: S3Location;
}

/**
 * What to write to SAP.
 */
export interface SAPOdataDestinationProps {
  /** The connection. */
  readonly profile: SAPOdataConnectorProfile;

  /**
   * The path of the service and the entity set, such as `/sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder`.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /** How records are written. The guide names inserts and updates; a warning says so for the others. */
  readonly operation: WriteOperation;

  /**
   * What happens to the answers of SAP to records that it accepts.
   * @default - they are dropped
   */
  readonly successResponseHandling?: SAPOdataSuccessResponseHandlingConfiguration;

  /**
   * What happens to records that SAP refuses.
   * @default - they are counted, nothing more
   */
  readonly errorHandling?: ErrorHandlingConfiguration;
}

/** What the types of props demand. */
const REQUIRED = [
  'object',
  'operation',
  'profile',
  'errorHandling.errorLocation.bucket',
  'successResponseHandling.location',
  'successResponseHandling.location.bucket',
];

/**
 * Writes to SAP by OData.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/sapodata.html
 */
export class SAPOdataDestination extends DestinationBase {
  /**
   * @throws if the object or the operation is one that AppFlow refuses
   */
  constructor(props: SAPOdataDestinationProps) {
    requireGiven('SAPOdataDestination', props, REQUIRED);
    super(SAPOdataConnectorType.instance, {
      checks: new Checks('SAPOdataDestination').text('object', props.object, TEXT.entity),
      profile: props.profile,
      operation: props.operation,
      properties: (flow) => {
        warnOfOperation(flow, props.operation.type);
        return {
          sapoData: {
            objectPath: props.object,
            ...renderWriteOperation(props.operation),
            successResponseHandlingConfig: renderSuccessHandling(flow, props.successResponseHandling),
            errorHandlingConfig: renderErrorHandling(flow, props.errorHandling),
          },
        };
      },
    });
  }
}

function warnOfOperation(flow: IFlow, type: WriteOperationType): void {
  if (type === WriteOperationType.UPSERT || type === WriteOperationType.DELETE) {
    warn(flow, 'writeOperationNotDocumented', `destination.operation: ${type}`);
  }
}

function renderSuccessHandling(
  flow: IFlow,
  configuration: SAPOdataSuccessResponseHandlingConfiguration | undefined,
): CfnFlow.SuccessResponseHandlingConfigProperty | undefined {
  if (!configuration) {
    return undefined;
  }
  const { bucket, prefix } = configuration.location;
  const property = 'destination.successResponseHandling.location.prefix';
  Checks.of(flow).text(property, prefix, TEXT.bucketPrefix);
  AppFlowPermissionsManager.instance().grantBucketWrite(flow, bucket);
  return { bucketName: bucket.bucketName, bucketPrefix: bucketPrefix(flow, property, prefix) };
}
