/**
 * The versions of the Salesforce Marketing Cloud API that the guide names. Others are given as text.
 */
export enum SalesforceMarketingCloudApiVersions {
  /** Version 1. */
  V1 = 'v1',
}
