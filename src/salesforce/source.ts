import { notTransferredBy } from './not-transferred';
import { SalesforceConnectorProfile } from './profile';
import { SalesforceDataTransferApi } from './salesforce-data-transfer-api';
import { SalesforceConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Salesforce.
 */
export interface SalesforceSourceProps {
  /** The connection. */
  readonly profile: SalesforceConnectorProfile;

  /**
   * The API name of an object, such as `Account` or `Order__c`; in event flows the name of a change or platform event, such
   * as `AccountChangeEvent` or `Order_Event__e`.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /**
   * The version of the Salesforce API.
   * @default - the version that AppFlow fixed when the profile was made
   */
  readonly apiVersion?: string;

  /**
   * Which API of Salesforce moves the data.
   * @default SalesforceDataTransferApi.AUTOMATIC
   */
  readonly dataTransferApi?: SalesforceDataTransferApi;

  /**
   * Whether fields that are added in Salesforce join the flow. Only towards Amazon S3.
   * @default false
   */
  readonly enableDynamicFieldUpdate?: boolean;

  /**
   * Whether deleted records are transferred, too.
   * @default false
   */
  readonly includeDeletedRecords?: boolean;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from Salesforce.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/salesforce.html
 */
export class SalesforceSource extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: SalesforceSourceProps) {
    requireGiven('SalesforceSource', props, REQUIRED);
    super(SalesforceConnectorType.instance, {
      checks: new Checks('SalesforceSource').text('object', props.object, TEXT.entity),
      profile: props.profile,
      apiVersion: props.apiVersion,
      onlyTo: props.enableDynamicFieldUpdate ? { destination: 'S3', property: 'enableDynamicFieldUpdate' } : undefined,
      notRead: notTransferredBy('source', props.dataTransferApi),
      properties: {
        salesforce: {
          object: props.object,
          dataTransferApi: props.dataTransferApi,
          enableDynamicFieldUpdate: props.enableDynamicFieldUpdate,
          includeDeletedRecords: props.includeDeletedRecords,
        },
      },
    });
  }
}
