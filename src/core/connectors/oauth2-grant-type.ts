/**
 * How an OAuth 2.0 token is obtained.
 *
 * @see https://docs.aws.amazon.com/appflow/1.0/APIReference/API_OAuth2Properties.html
 */
export enum OAuth2GrantType {
  /** By the id and the secret of a client. */
  CLIENT_CREDENTIALS = 'CLIENT_CREDENTIALS',

  /** By a code that a signed-in user confirmed. */
  AUTHORIZATION_CODE = 'AUTHORIZATION_CODE',

  /** By a signed JSON Web Token. */
  JWT_BEARER = 'JWT_BEARER',
}
