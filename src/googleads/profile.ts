import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { GoogleAdsConnectorType, TOKEN_URL } from './type';
import { authorizationCode, RefreshTokenGrant } from '../core/connectors/authorization-code';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { unwrap } from '../core/private/secrets';

/**
 * How access tokens are renewed: by a refresh token and the client to which it belongs.
 */
export interface GoogleAdsRefreshTokenGrantFlow extends RefreshTokenGrant {}

/**
 * How AppFlow gets new access tokens.
 */
export interface GoogleAdsOAuthFlow {
  /** By a refresh token. */
  readonly refreshTokenGrant: GoogleAdsRefreshTokenGrantFlow;
}

/**
 * Where tokens come from.
 */
export interface GoogleAdsOAuthEndpoints {
  /**
   * The URL at which a user confirms.
   * @default - none
   * @deprecated it has no effect: a template cannot ask a user, so the tokens are brought along
   */
  readonly authorization?: string;

  /**
   * The token URL.
   * @default 'https://oauth2.googleapis.com/token'
   */
  readonly token?: string;
}

/**
 * How to sign in to Google Ads: with an access token, a complete refresh token grant, or both.
 */
export interface GoogleAdsOAuthSettings {
  /**
   * The access token.
   * @default - none; then `flow` has to have a refresh token and its client
   */
  readonly accessToken?: SecretValue;

  /**
   * Where tokens come from.
   * @default - Google's own URLs
   */
  readonly endpoints?: GoogleAdsOAuthEndpoints;

  /**
   * How AppFlow gets new access tokens.
   * @default - not at all; a warning says that the connection ends when the access token expires
   */
  readonly flow?: GoogleAdsOAuthFlow;
}

/**
 * What a Google Ads profile takes. The tokens need the scope `https://www.googleapis.com/auth/adwords`.
 */
export interface GoogleAdsConnectorProfileProps extends ConnectorProfileProps {
  /** How to sign in. */
  readonly oAuth: GoogleAdsOAuthSettings;

  /** The version of the Google Ads API: one of `GoogleAdsApiVersion`, or any other that AppFlow knows. */
  readonly apiVersion: string;

  /**
   * The developer token of your Google Ads account.
   *
   * Whoever may describe the profile can read it: AppFlow takes it as a property of the profile, not as a credential.
   */
  readonly developerToken: SecretValue;

  /**
   * The id of the manager account through which the customers are reached. It can be read like the developer token.
   * @default - none
   */
  readonly managerID?: SecretValue;
}

/** What the types of props demand. */
const REQUIRED = ['apiVersion', 'developerToken', 'oAuth', 'oAuth.flow.refreshTokenGrant'];

/**
 * A connection to Google Ads.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-google-ads.html
 */
export class GoogleAdsConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.GoogleAdsConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): GoogleAdsConnectorProfile {
    return GoogleAdsConnectorProfile._import(GoogleAdsConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): GoogleAdsConnectorProfile {
    return GoogleAdsConnectorProfile._import(GoogleAdsConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): GoogleAdsConnectorProfile {
    return GoogleAdsConnectorProfile._import(GoogleAdsConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): GoogleAdsConnectorProfile {
    return GoogleAdsConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): GoogleAdsConnectorProfile {
    return GoogleAdsConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws unless there is an access token or a complete refresh token grant, and a version that AppFlow accepts
   */
  constructor(scope: Construct, id: string, props: GoogleAdsConnectorProfileProps) {
    props = injected(GoogleAdsConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, GoogleAdsConnectorType.instance);
    this._configureCustom(authorizationCode(this, props.oAuth, TOKEN_URL), properties(this, props));
  }
}

/** The manager is left out, not empty, where there is none. */
function properties(profile: Construct, props: GoogleAdsConnectorProfileProps): { [key: string]: string } {
  const { apiVersion, developerToken, managerID } = props;
  Checks.of(profile).text('apiVersion', apiVersion, TEXT.apiVersion);
  return {
    developerToken: unwrap(profile, 'developerToken', developerToken),
    apiVersion,
    ...(managerID && { managerID: unwrap(profile, 'managerID', managerID) }),
  };
}
