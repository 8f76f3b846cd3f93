/**
 * Which API of Salesforce moves the data.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/salesforce.html
 */
export enum SalesforceDataTransferApi {
  /**
   * AppFlow chooses by the number of records: Bulk API 2.0 above 1,000,000 records from Salesforce and above 1,000 records
   * to Salesforce, else the REST API.
   */
  AUTOMATIC = 'AUTOMATIC',

  /** Bulk API 2.0: for many records. It cannot transfer compound fields. */
  BULKV2 = 'BULKV2',

  /** REST API: for few records, with compound fields. */
  REST_SYNC = 'REST_SYNC',
}
