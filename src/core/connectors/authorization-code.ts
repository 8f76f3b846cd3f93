import { SecretValue } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { CustomConnectorAuth } from './custom-connector-auth';
import { Checks } from '../private/checks';
import { TEXT } from '../private/limits';
import { api } from '../private/links';
import { warn } from '../private/warnings';

/**
 * How access tokens are renewed. Hidden: jsii gives its members to the structs of the applications, which the earlier
 * library named one by one.
 *
 * @internal
 */
export interface RefreshTokenGrant {
  /**
   * The refresh token.
   * @default - none; AppFlow can sign in until the access token expires
   */
  readonly refreshToken?: SecretValue;

  /**
   * The id of the OAuth client to which the refresh token belongs.
   * @default - none; AppFlow can sign in until the access token expires
   */
  readonly clientId?: SecretValue;

  /**
   * The secret of the OAuth client.
   * @default - none; AppFlow can sign in until the access token expires
   */
  readonly clientSecret?: SecretValue;
}

/** The OAuth settings that the public structs of several applications share in form, though not in name. */
export interface AuthorizationCodeSettings {
  readonly accessToken?: SecretValue;
  readonly endpoints?: { readonly token?: string };
  readonly flow?: { readonly refreshTokenGrant: RefreshTokenGrant };
}

/**
 * Sign-in by tokens that a user confirmed and that expire soon, at the token URL of the settings or else of the application.
 *
 * @param profile the profile that signs in, whose property `oAuth` the settings are
 */
export function authorizationCode(
  profile: IConstruct,
  { accessToken, endpoints, flow }: AuthorizationCodeSettings,
  defaultTokenUrl: string,
): CustomConnectorAuth {
  const { refreshToken, clientId, clientSecret } = flow?.refreshTokenGrant ?? {};
  const renews = Boolean(refreshToken && clientId && clientSecret);
  const tokenUrl = endpoints?.token ?? defaultTokenUrl;
  new Checks(profile)
    .require(
      Boolean(accessToken) || renews,
      'oAuth',
      'incomplete; AppFlow accepts an accessToken, a flow.refreshTokenGrant with refreshToken, clientId and clientSecret, or both',
      api('OAuth2Credentials'),
    )
    .text('oAuth.endpoints.token', tokenUrl, TEXT.tokenUrl)
    .end();
  if (!renews) {
    warn(profile, 'accessTokenNotRenewed', 'oAuth.accessToken');
  }
  return CustomConnectorAuth.oAuth2AuthorizationCode({ tokenUrl, accessToken, refreshToken, clientId, clientSecret });
}
