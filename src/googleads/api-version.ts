/**
 * Versions of the Google Ads API. Google retires each after about a year: a version that is not listed is given as text.
 */
export enum GoogleAdsApiVersion {
  /**
   * Version 16.
   * @deprecated the guide no longer names it
   */
  V16 = 'v16',

  /** Version 20. */
  V20 = 'v20',

  /** Version 21. */
  V21 = 'v21',

  /** Version 22. */
  V22 = 'v22',
}
