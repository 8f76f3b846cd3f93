import { SecretValue } from 'aws-cdk-lib';
import { CustomConnectorAuth } from './custom-connector-auth';

/** The OAuth settings that the public structs of several applications share in form, though not in name. */
export interface AuthorizationCodeSettings {
  readonly accessToken?: SecretValue;
  readonly endpoints?: { readonly token?: string };
  readonly flow?: {
    readonly refreshTokenGrant: {
      readonly refreshToken?: SecretValue;
      readonly clientId?: SecretValue;
      readonly clientSecret?: SecretValue;
    };
  };
}

/** Sign-in by tokens that a user confirmed, at the token URL of the settings or else of the application. */
export function authorizationCode(settings: AuthorizationCodeSettings, defaultTokenUrl: string): CustomConnectorAuth {
  return CustomConnectorAuth.oAuth2AuthorizationCode({
    tokenUrl: settings.endpoints?.token ?? defaultTokenUrl,
    accessToken: settings.accessToken,
    ...settings.flow?.refreshTokenGrant,
  });
}
