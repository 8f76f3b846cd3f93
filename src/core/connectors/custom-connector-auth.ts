import { SecretValue } from 'aws-cdk-lib';
import { CfnConnectorProfile } from 'aws-cdk-lib/aws-appflow';
import { IConstruct } from 'constructs';
import { ConnectorAuthenticationType } from './connector-authentication-type';
import { OAuth2GrantType } from './oauth2-grant-type';
import { Checks } from '../private/checks';
import { TEXT } from '../private/limits';
import { api } from '../private/links';
import { accessTokenOrUnused, unwrap } from '../private/secrets';

/**
 * Sign-in with tokens that a user confirmed. CloudFormation cannot open a browser: bring the tokens along.
 */
export interface CustomConnectorAuthorizationCodeOptions {
  /** The URL at which tokens are renewed. */
  readonly tokenUrl: string;

  /**
   * The access token.
   * @default - none; then `refreshToken`, `clientId` and `clientSecret` are required
   */
  readonly accessToken?: SecretValue;

  /**
   * The refresh token, by which AppFlow gets new access tokens.
   * @default - none; AppFlow can sign in until the access token expires
   */
  readonly refreshToken?: SecretValue;

  /**
   * The id of the OAuth client.
   * @default - none
   */
  readonly clientId?: SecretValue;

  /**
   * The secret of the OAuth client.
   * @default - none
   */
  readonly clientSecret?: SecretValue;

  /**
   * Further parameters of the token URL.
   * @default - none
   */
  readonly tokenUrlCustomProperties?: { [key: string]: string };
}

/**
 * Sign-in as a client, without a user.
 */
export interface CustomConnectorClientCredentialsOptions {
  /** The URL at which tokens are obtained. */
  readonly tokenUrl: string;

  /** The id of the OAuth client. */
  readonly clientId: SecretValue;

  /** The secret of the OAuth client. */
  readonly clientSecret: SecretValue;

  /**
   * An access token to begin with.
   * @default - AppFlow obtains one
   */
  readonly accessToken?: SecretValue;

  /**
   * Further parameters of the token URL.
   * @default - none
   */
  readonly tokenUrlCustomProperties?: { [key: string]: string };
}

/**
 * Sign-in with a signed JSON Web Token.
 */
export interface CustomConnectorJwtBearerOptions {
  /** The URL at which tokens are obtained. */
  readonly tokenUrl: string;

  /** The access token that was obtained with the JSON Web Token. */
  readonly accessToken: SecretValue;

  /**
   * The id of the OAuth client.
   * @default - none
   */
  readonly clientId?: SecretValue;

  /**
   * The secret of the OAuth client.
   * @default - none
   */
  readonly clientSecret?: SecretValue;

  /**
   * Further parameters of the token URL.
   * @default - none
   */
  readonly tokenUrlCustomProperties?: { [key: string]: string };
}

/**
 * How a custom connector signs in.
 *
 * Which of these a connector knows, `aws appflow describe-connector` tells.
 *
 * @see https://docs.aws.amazon.com/appflow/1.0/APIReference/API_CustomConnectorProfileCredentials.html
 */
export class CustomConnectorAuth {
  /**
   * Signs in with OAuth 2.0 tokens that a user confirmed.
   *
   * @throws unless there is an access token, or a refresh token with the id and the secret of its client
   */
  public static oAuth2AuthorizationCode(options: CustomConnectorAuthorizationCodeOptions): CustomConnectorAuth {
    const checks = new Checks('CustomConnectorAuth');
    checkAuthorizationCode(checks, options);
    checks.end();
    return CustomConnectorAuth._oAuth2(OAuth2GrantType.AUTHORIZATION_CODE, options);
  }

  /**
   * Signs in as an OAuth 2.0 client, without a user.
   *
   * @throws if the token URL or one of its parameters is one that AppFlow refuses
   */
  public static oAuth2ClientCredentials(options: CustomConnectorClientCredentialsOptions): CustomConnectorAuth {
    checkTokenUrl(new Checks('CustomConnectorAuth'), options).end();
    return CustomConnectorAuth._oAuth2(OAuth2GrantType.CLIENT_CREDENTIALS, options);
  }

  /**
   * Signs in with a signed JSON Web Token.
   *
   * @throws if the token URL or one of its parameters is one that AppFlow refuses
   */
  public static oAuth2JwtBearer(options: CustomConnectorJwtBearerOptions): CustomConnectorAuth {
    checkTokenUrl(new Checks('CustomConnectorAuth'), options).end();
    return CustomConnectorAuth._oAuth2(OAuth2GrantType.JWT_BEARER, options);
  }

  /**
   * Signs in with an API key.
   *
   * @param apiKey the key
   * @param apiSecretKey the second, secret key, for applications that have one
   */
  public static apiKey(apiKey: SecretValue, apiSecretKey?: SecretValue): CustomConnectorAuth {
    return new CustomConnectorAuth(ConnectorAuthenticationType.APIKEY, (scope) => ({
      apiKey: { apiKey: unwrap(scope, 'apiKey', apiKey), apiSecretKey: unwrap(scope, 'apiSecretKey', apiSecretKey) },
    }));
  }

  /**
   * Signs in with a user name and a password.
   *
   * @throws if the user name is one that AppFlow refuses
   */
  public static basic(username: string, password: SecretValue): CustomConnectorAuth {
    new Checks('CustomConnectorAuth').text('username', username, TEXT.username).end();
    return new CustomConnectorAuth(ConnectorAuthenticationType.BASIC, (scope) => ({
      basic: { username, password: unwrap(scope, 'password', password) },
    }));
  }

  /**
   * Signs in with credentials that the connector itself defines.
   *
   * @param authenticationType the name that the connector gives to this way
   * @param credentials the credentials under the keys of the connector: letters, digits and `_`
   * @param settings what the connector wants among the credentials though it is no secret, such as a host or a user name
   * @throws if the name, a key or a setting is one that AppFlow refuses
   */
  public static custom(
    authenticationType: string,
    credentials?: { [key: string]: SecretValue },
    settings?: { [key: string]: string },
  ): CustomConnectorAuth {
    const checks = new Checks('CustomConnectorAuth').text('authenticationType', authenticationType, TEXT.authenticationType);
    checks.mapKeys('credentials', Object.keys({ ...settings, ...credentials }));
    checks.mapValues('credentials', settings);
    checks.end();
    return CustomConnectorAuth._custom(authenticationType, credentials, settings);
  }

  /**
   * Signs in with credentials that the connector itself defines. The caller has checked them.
   *
   * @internal
   */
  public static _custom(
    customAuthenticationType: string,
    credentials?: { readonly [key: string]: SecretValue | undefined },
    settings?: { readonly [key: string]: string | undefined },
  ): CustomConnectorAuth {
    return new CustomConnectorAuth(ConnectorAuthenticationType.CUSTOM, (scope) => {
      const secrets = Object.entries(credentials ?? {}).map(([key, value]) => [key, unwrap(scope, key, value, TEXT.mapValue)]);
      const credentialsMap = credentials || settings ? { ...settings, ...Object.fromEntries(secrets) } : undefined;
      return { custom: { customAuthenticationType, credentialsMap } };
    });
  }

  /**
   * Signs in by any of the grants, with what is known of it. The caller has checked it.
   *
   * @internal
   */
  public static _oAuth2(grant: OAuth2GrantType, options: OAuth2Options): CustomConnectorAuth {
    const { tokenUrl, tokenUrlCustomProperties } = options;
    return new CustomConnectorAuth(ConnectorAuthenticationType.OAUTH2, (scope) => ({
      oauth2: {
        accessToken: accessTokenOrUnused(scope, 'accessToken', options.accessToken, refreshIsComplete(options)),
        refreshToken: unwrap(scope, 'refreshToken', options.refreshToken),
        clientId: unwrap(scope, 'clientId', options.clientId),
        clientSecret: unwrap(scope, 'clientSecret', options.clientSecret),
      },
      oAuth2Properties: { oAuth2GrantType: grant, tokenUrl, tokenUrlCustomProperties },
    }));
  }

  private constructor(
    /** The kind of sign-in. */
    public readonly authenticationType: ConnectorAuthenticationType,
    private readonly render: (scope: IConstruct) => Rendered,
  ) {}

  /**
   * The credentials and the OAuth properties of a profile.
   *
   * @internal
   */
  public _render(scope: IConstruct): {
    credentials: CfnConnectorProfile.CustomConnectorProfileCredentialsProperty;
    oAuth2Properties?: CfnConnectorProfile.OAuth2PropertiesProperty;
  } {
    const { oAuth2Properties: properties, ...credentials } = this.render(scope);
    return { credentials: { authenticationType: this.authenticationType, ...credentials }, oAuth2Properties: properties };
  }
}

/** What the grants have in common: each takes some of it. */
type OAuth2Options = Pick<CustomConnectorClientCredentialsOptions, 'tokenUrl' | 'tokenUrlCustomProperties'> &
  Partial<Pick<CustomConnectorAuthorizationCodeOptions, 'accessToken' | 'refreshToken' | 'clientId' | 'clientSecret'>>;

/**
 * Checks where a sign-in gets its tokens.
 *
 * @internal
 */
export function checkTokenUrl(checks: Checks, options: OAuth2Options, prefix = ''): Checks {
  return checks
    .text(`${prefix}tokenUrl`, options.tokenUrl, TEXT.tokenUrl)
    .map(`${prefix}tokenUrlCustomProperties`, options.tokenUrlCustomProperties);
}

/**
 * Checks a sign-in with tokens that a user confirmed.
 *
 * @internal
 */
export function checkAuthorizationCode(checks: Checks, options: OAuth2Options, prefix = ''): void {
  checkTokenUrl(checks, options, prefix).require(
    options.accessToken !== undefined || refreshIsComplete(options),
    `${prefix}accessToken`,
    'missing; AppFlow needs an access token, or a refreshToken together with clientId and clientSecret',
    api('OAuth2Credentials'),
  );
}

function refreshIsComplete(options: OAuth2Options): boolean {
  return Boolean(options.refreshToken && options.clientId && options.clientSecret);
}

type Rendered = Pick<CfnConnectorProfile.CustomConnectorProfileCredentialsProperty, 'oauth2' | 'apiKey' | 'basic' | 'custom'> & {
  readonly oAuth2Properties?: CfnConnectorProfile.OAuth2PropertiesProperty;
};
