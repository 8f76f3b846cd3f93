import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { HubSpotConnectorType, TOKEN_URL } from './type';
import { authorizationCode, RefreshTokenGrant } from '../core/connectors/authorization-code';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { injected } from '../core/private/injection';

/**
 * How access tokens are renewed: by a refresh token and the client to which it belongs.
 */
export interface HubSpotRefreshTokenGrantFlow extends RefreshTokenGrant {}

/**
 * How AppFlow gets new access tokens.
 */
export interface HubSpotOAuthFlow {
  /** By a refresh token. */
  readonly refreshTokenGrant: HubSpotRefreshTokenGrantFlow;
}

/**
 * Where tokens come from.
 */
export interface HubSpotOAuthEndpoints {
  /**
   * The token URL.
   * @default 'https://api.hubapi.com/oauth/v1/token'
   */
  readonly token?: string;
}

/**
 * How to sign in to HubSpot: with an access token, a complete refresh token grant, or both.
 */
export interface HubSpotOAuthSettings {
  /**
   * The access token.
   * @default - none; then `flow` has to have a refresh token and its client
   */
  readonly accessToken?: SecretValue;

  /**
   * Where tokens come from.
   * @default - HubSpot's own URL
   */
  readonly endpoints?: HubSpotOAuthEndpoints;

  /**
   * How AppFlow gets new access tokens.
   * @default - not at all; a warning says that the connection ends when the access token expires
   */
  readonly flow?: HubSpotOAuthFlow;
}

/**
 * What a HubSpot profile takes. The scopes that its tokens need are listed in the guide.
 */
export interface HubSpotConnectorProfileProps extends ConnectorProfileProps {
  /** How to sign in. */
  readonly oAuth: HubSpotOAuthSettings;
}

/** What the types of props demand. */
const REQUIRED = ['oAuth', 'oAuth.flow.refreshTokenGrant'];

/**
 * A connection to HubSpot.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-hubspot.html
 */
export class HubSpotConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.HubSpotConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): HubSpotConnectorProfile {
    return HubSpotConnectorProfile._import(HubSpotConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): HubSpotConnectorProfile {
    return HubSpotConnectorProfile._import(HubSpotConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): HubSpotConnectorProfile {
    return HubSpotConnectorProfile._import(HubSpotConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): HubSpotConnectorProfile {
    return HubSpotConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): HubSpotConnectorProfile {
    return HubSpotConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws unless there is an access token or a complete refresh token grant
   */
  constructor(scope: Construct, id: string, props: HubSpotConnectorProfileProps) {
    props = injected(HubSpotConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, HubSpotConnectorType.instance);
    this._configureCustom(authorizationCode(this, props.oAuth, TOKEN_URL));
  }
}
