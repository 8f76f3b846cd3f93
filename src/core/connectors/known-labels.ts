/** The labels of the connectors for which this library has classes; a test compares them with the facts of the applications. */
export const KNOWN_LABELS = [
  'AmazonRDSPostgreSQL',
  'Asana',
  'GitHub',
  'GoogleAds',
  'GoogleAnalytics4',
  'GoogleBigQuery',
  'HubSpot',
  'JDBCsmall',
  'Mailchimp',
  'MicrosoftDynamics365',
  'MicrosoftSharePointOnline',
  'SalesforceMarketingCloud',
];

/** The known label that is meant by another spelling of it. */
export function labelMeant(label: string): string | undefined {
  return KNOWN_LABELS.find((known) => known !== label && plain(known) === plain(label));
}

function plain(label: string): string {
  return label.toLowerCase().replace(/[^a-z\d]/g, '');
}
