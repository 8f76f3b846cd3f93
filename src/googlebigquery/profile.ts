import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { GoogleBigQueryConnectorType, TOKEN_URL } from './type';
import { authorizationCode, RefreshTokenGrant } from '../core/connectors/authorization-code';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { injected } from '../core/private/injection';

/**
 * How access tokens are renewed: by a refresh token and the client to which it belongs.
 */
export interface GoogleBigQueryRefreshTokenGrantFlow extends RefreshTokenGrant {}

/**
 * How AppFlow gets new access tokens.
 */
export interface GoogleBigQueryOAuthFlow {
  /** By a refresh token. */
  readonly refreshTokenGrant: GoogleBigQueryRefreshTokenGrantFlow;
}

/**
 * Where tokens come from.
 */
export interface GoogleBigQueryOAuthEndpoints {
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
 * How to sign in to Google BigQuery: with an access token, a complete refresh token grant, or both.
 */
export interface GoogleBigQueryOAuthSettings {
  /**
   * The access token.
   * @default - none; then `flow` has to have a refresh token and its client
   */
  readonly accessToken?: SecretValue;

  /**
   * Where tokens come from.
   * @default - Google's own URLs
   */
  readonly endpoints?: GoogleBigQueryOAuthEndpoints;

  /**
   * How AppFlow gets new access tokens.
   * @default - not at all; a warning says that the connection ends when the access token expires
   */
  readonly flow?: GoogleBigQueryOAuthFlow;
}

/**
 * What a Google BigQuery profile takes.
 */
export interface GoogleBigQueryConnectorProfileProps extends ConnectorProfileProps {
  /** How to sign in. */
  readonly oAuth: GoogleBigQueryOAuthSettings;
}

/** What the types of props demand. */
const REQUIRED = ['oAuth', 'oAuth.flow.refreshTokenGrant'];

/**
 * A connection to Google BigQuery.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-googlebigquery.html
 */
export class GoogleBigQueryConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.GoogleBigQueryConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): GoogleBigQueryConnectorProfile {
    return GoogleBigQueryConnectorProfile._import(GoogleBigQueryConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): GoogleBigQueryConnectorProfile {
    return GoogleBigQueryConnectorProfile._import(GoogleBigQueryConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): GoogleBigQueryConnectorProfile {
    return GoogleBigQueryConnectorProfile._import(GoogleBigQueryConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): GoogleBigQueryConnectorProfile {
    return GoogleBigQueryConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): GoogleBigQueryConnectorProfile {
    return GoogleBigQueryConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws unless there is an access token or a complete refresh token grant
   */
  constructor(scope: Construct, id: string, props: GoogleBigQueryConnectorProfileProps) {
    props = injected(GoogleBigQueryConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, GoogleBigQueryConnectorType.instance);
    this._configureCustom(authorizationCode(this, props.oAuth, TOKEN_URL));
  }
}
