/**
 * The versions of the BigQuery API that the guide names. Others are given as text.
 */
export enum GoogleBigQueryApiVersion {
  /** Version 2. */
  V2 = 'v2',
}
