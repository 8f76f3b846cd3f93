import { notTransferredBy } from './not-transferred';
import { SalesforceConnectorProfile } from './profile';
import { SalesforceDataTransferApi } from './salesforce-data-transfer-api';
import { SalesforceConnectorType } from './type';
import { ErrorHandlingConfiguration, renderErrorHandling } from '../core/error-handling';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { DestinationBase, renderWriteOperation } from '../core/vertices/destination-base';
import { WriteOperation } from '../core/write-operation';

/**
 * What to write to Salesforce.
 */
export interface SalesforceDestinationProps {
  /** The connection. */
  readonly profile: SalesforceConnectorProfile;

  /**
   * The API name of an object, such as `Account` or `Order__c`.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /** How records are written. To find records by an external id, use an upsert. */
  readonly operation: WriteOperation;

  /**
   * Which API of Salesforce moves the data.
   * @default SalesforceDataTransferApi.AUTOMATIC
   */
  readonly dataTransferApi?: SalesforceDataTransferApi;

  /**
   * What happens to records that Salesforce refuses.
   * @default - they are counted, nothing more
   */
  readonly errorHandling?: ErrorHandlingConfiguration;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'operation', 'profile', 'errorHandling.errorLocation.bucket'];

/**
 * Writes to Salesforce.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/salesforce.html
 */
export class SalesforceDestination extends DestinationBase {
  /**
   * @throws if the object or the operation is one that AppFlow refuses
   */
  constructor(props: SalesforceDestinationProps) {
    requireGiven('SalesforceDestination', props, REQUIRED);
    super(SalesforceConnectorType.instance, {
      checks: new Checks('SalesforceDestination').text('object', props.object, TEXT.entity),
      profile: props.profile,
      operation: props.operation,
      notWritten: notTransferredBy('destination', props.dataTransferApi),
      properties: (flow) => ({
        salesforce: {
          object: props.object,
          dataTransferApi: props.dataTransferApi,
          ...renderWriteOperation(props.operation),
          errorHandlingConfig: renderErrorHandling(flow, props.errorHandling),
        },
      }),
    });
  }
}
