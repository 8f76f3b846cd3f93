import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { MicrosoftSharepointOnlineTokenUrlBuilder } from './token-url';
import { MicrosoftSharepointOnlineConnectorType } from './type';
import { authorizationCode, RefreshTokenGrant } from '../core/connectors/authorization-code';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { injected } from '../core/private/injection';

/**
 * How access tokens are renewed: by a refresh token and the client to which it belongs.
 */
export interface MicrosoftSharepointOnlineRefreshTokenGrantFlow extends RefreshTokenGrant {}

/**
 * How AppFlow gets new access tokens.
 */
export interface MicrosoftSharepointOnlineOAuthFlow {
  /** By a refresh token. */
  readonly refreshTokenGrant: MicrosoftSharepointOnlineRefreshTokenGrantFlow;
}

/**
 * Where tokens come from.
 */
export interface MicrosoftSharepointOnlineOAuthEndpointsSettings {
  /** The token URL; `MicrosoftSharepointOnlineTokenUrlBuilder` makes it of the id of a tenant. */
  readonly token: string;
}

/**
 * How to sign in to SharePoint: with an access token, a complete refresh token grant, or both.
 */
export interface MicrosoftSharepointOnlineOAuthSettings {
  /**
   * The access token.
   * @default - none; then `flow` has to have a refresh token and its client
   */
  readonly accessToken?: SecretValue;

  /**
   * Where tokens come from.
   * @default - the URL for accounts of any tenant
   */
  readonly endpoints?: MicrosoftSharepointOnlineOAuthEndpointsSettings;

  /**
   * How AppFlow gets new access tokens.
   * @default - not at all; a warning says that the connection ends when the access token expires
   */
  readonly flow?: MicrosoftSharepointOnlineOAuthFlow;
}

/**
 * What a SharePoint profile takes. The tokens need the delegated scopes `offline_access`, `Sites.Read.All` and `User.Read`.
 */
export interface MicrosoftSharepointOnlineConnectorProfileProps extends ConnectorProfileProps {
  /** How to sign in. */
  readonly oAuth: MicrosoftSharepointOnlineOAuthSettings;
}

/** What the types of props demand. */
const REQUIRED = ['oAuth', 'oAuth.endpoints.token', 'oAuth.flow.refreshTokenGrant'];

/**
 * A connection to SharePoint. It acts for a user: AppFlow cannot sign in as an application alone.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-microsoft-sharepoint-online.html
 */
export class MicrosoftSharepointOnlineConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.MicrosoftSharepointOnlineConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): MicrosoftSharepointOnlineConnectorProfile {
    return MicrosoftSharepointOnlineConnectorProfile._import(MicrosoftSharepointOnlineConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): MicrosoftSharepointOnlineConnectorProfile {
    return MicrosoftSharepointOnlineConnectorProfile._import(MicrosoftSharepointOnlineConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): MicrosoftSharepointOnlineConnectorProfile {
    return MicrosoftSharepointOnlineConnectorProfile._import(MicrosoftSharepointOnlineConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): MicrosoftSharepointOnlineConnectorProfile {
    return MicrosoftSharepointOnlineConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): MicrosoftSharepointOnlineConnectorProfile {
    return MicrosoftSharepointOnlineConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws unless there is an access token or a complete refresh token grant
   */
  constructor(scope: Construct, id: string, props: MicrosoftSharepointOnlineConnectorProfileProps) {
    props = injected(MicrosoftSharepointOnlineConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, MicrosoftSharepointOnlineConnectorType.instance);
    this._configureCustom(authorizationCode(this, props.oAuth, MicrosoftSharepointOnlineTokenUrlBuilder.buildTokenUrl()));
  }
}
