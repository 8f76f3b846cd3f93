/** Properties that this library does not offer, so that no value of them can be wrong. */
export const NOT_OFFERED: readonly { readonly paths: RegExp; readonly reason: string }[] = [
  {
    paths: /\.(Connector)?OAuthRequest\./,
    reason: 'not offered: an authorization code is good for one use, minutes after somebody signed in with a browser',
  },
  {
    paths: /GoogleAnalytics/,
    reason: 'not offered: Google has closed the application; its successor, Google Analytics 4, is a custom connector',
  },
  { paths: /LookoutMetrics/, reason: 'not offered: Amazon has closed Lookout for Metrics' },
  { paths: /Redshift\.DatabaseUrl/, reason: 'not offered: AppFlow does not use the JDBC URL of Redshift any more, but the Data API' },
];

/** Constraints on which this library and AWS differ on purpose. */
export const EXCEPTIONS: Record<string, string> = {};

/** Props for which this library accepts less than the place where they arrive, by class and path. */
export const STRICTER: Record<string, string> = {
  'OnScheduleFlow.schedule': 'an expression is a rate or a cron expression, which the constraints do not say',
  'GoogleAdsConnectorProfile.apiVersion': 'a version has at most 256 characters, a property of a profile 2,048',
};
