import { SecretValue } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { CustomConnectorAuth } from './custom-connector-auth';
import { OAuth2GrantType } from './oauth2-grant-type';
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
 * Sign-in by tokens that a user confirmed, at the token URL of the settings or else of the application.
 *
 * @param profile the profile that signs in, whose property `oAuth` the settings are
 */
export function tokens(profile: IConstruct, settings: AuthorizationCodeSettings, defaultTokenUrl: string): CustomConnectorAuth {
  const { accessToken, endpoints } = settings;
  const tokenUrl = endpoints?.token ?? defaultTokenUrl;
  Checks.of(profile)
    .require(
      Boolean(accessToken) || renews(settings),
      'oAuth',
      'incomplete; AppFlow accepts an accessToken, a flow.refreshTokenGrant with refreshToken, clientId and clientSecret, or both',
      api('OAuth2Credentials'),
    )
    .text('oAuth.endpoints.token', tokenUrl, TEXT.tokenUrl);
  const { refreshToken, clientId, clientSecret } = settings.flow?.refreshTokenGrant ?? {};
  return CustomConnectorAuth._oAuth2(OAuth2GrantType.AUTHORIZATION_CODE, { tokenUrl, accessToken, refreshToken, clientId, clientSecret });
}

/** The same with tokens that expire soon: those that AppFlow cannot renew are warned about. */
export function authorizationCode(
  profile: IConstruct,
  settings: AuthorizationCodeSettings,
  defaultTokenUrl: string,
): CustomConnectorAuth {
  if (!renews(settings)) {
    warn(profile, 'accessTokenNotRenewed', 'oAuth.accessToken');
  }
  return tokens(profile, settings, defaultTokenUrl);
}

function renews({ flow }: AuthorizationCodeSettings): boolean {
  const { refreshToken, clientId, clientSecret } = flow?.refreshTokenGrant ?? {};
  return Boolean(refreshToken && clientId && clientSecret);
}
