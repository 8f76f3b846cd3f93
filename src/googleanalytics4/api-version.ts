/**
 * The versions of the Google Analytics Data API that the guide names. Others are given as text.
 */
export enum GoogleAnalytics4ApiVersion {
  /** Version 1 beta. */
  V1BETA = 'v1beta',
}
