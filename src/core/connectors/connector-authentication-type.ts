/**
 * How a custom connector signs in.
 *
 * @see https://docs.aws.amazon.com/appflow/1.0/APIReference/API_CustomConnectorProfileCredentials.html
 */
export enum ConnectorAuthenticationType {
  /** By an API key, with or without a second, secret key. */
  APIKEY = 'APIKEY',

  /** By a user name and a password. */
  BASIC = 'BASIC',

  /** By credentials that the connector itself defines. */
  CUSTOM = 'CUSTOM',

  /** By OAuth 2.0. */
  OAUTH2 = 'OAUTH2',
}
