import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { MicrosoftDynamics365TokenUrlBuilder } from './token-url';
import { MicrosoftDynamics365ConnectorType } from './type';
import { authorizationCode, RefreshTokenGrant } from '../core/connectors/authorization-code';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';

/**
 * How access tokens are renewed: by a refresh token and the client to which it belongs.
 */
export interface MicrosoftDynamics365RefreshTokenGrantFlow extends RefreshTokenGrant {}

/**
 * How AppFlow gets new access tokens.
 */
export interface MicrosoftDynamics365OAuthFlow {
  /** By a refresh token. */
  readonly refreshTokenGrant: MicrosoftDynamics365RefreshTokenGrantFlow;
}

/**
 * Where tokens come from.
 */
export interface MicrosoftDynamics365OAuthEndpointsSettings {
  /** The token URL; `MicrosoftDynamics365TokenUrlBuilder` makes it of the id of a tenant. */
  readonly token: string;
}

/**
 * How to sign in to Microsoft Dynamics 365: with an access token, a complete refresh token grant, or both.
 */
export interface MicrosoftDynamics365OAuthSettings {
  /**
   * The access token.
   * @default - none; then `flow` has to have a refresh token and its client
   */
  readonly accessToken?: SecretValue;

  /**
   * Where tokens come from.
   * @default - the URL for accounts of any tenant
   */
  readonly endpoints?: MicrosoftDynamics365OAuthEndpointsSettings;

  /**
   * How AppFlow gets new access tokens.
   * @default - not at all; a warning says that the connection ends when the access token expires
   */
  readonly flow?: MicrosoftDynamics365OAuthFlow;
}

/**
 * What a Dynamics 365 profile takes. The tokens need the scopes `user_impersonation` of Dynamics CRM and `User.Read`.
 */
export interface MicrosoftDynamics365ConnectorProfileProps extends ConnectorProfileProps {
  /** How to sign in. */
  readonly oAuth: MicrosoftDynamics365OAuthSettings;

  /** The URL of your organization; `MicrosoftDynamics365ApiUrlBuilder` makes it of the name. */
  readonly instanceUrl: string;
}

/** What the types of props demand. */
const REQUIRED = ['instanceUrl', 'oAuth', 'oAuth.endpoints.token', 'oAuth.flow.refreshTokenGrant'];

/**
 * A connection to Microsoft Dynamics 365.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-microsoft-dynamics-365.html
 */
export class MicrosoftDynamics365ConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.MicrosoftDynamics365ConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): MicrosoftDynamics365ConnectorProfile {
    return MicrosoftDynamics365ConnectorProfile._import(MicrosoftDynamics365ConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): MicrosoftDynamics365ConnectorProfile {
    return MicrosoftDynamics365ConnectorProfile._import(MicrosoftDynamics365ConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): MicrosoftDynamics365ConnectorProfile {
    return MicrosoftDynamics365ConnectorProfile._import(MicrosoftDynamics365ConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): MicrosoftDynamics365ConnectorProfile {
    return MicrosoftDynamics365ConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): MicrosoftDynamics365ConnectorProfile {
    return MicrosoftDynamics365ConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws unless there is an access token or a complete refresh token grant, and an URL that AppFlow accepts
   */
  constructor(scope: Construct, id: string, props: MicrosoftDynamics365ConnectorProfileProps) {
    props = injected(MicrosoftDynamics365ConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, MicrosoftDynamics365ConnectorType.instance);
    const { instanceUrl } = props;
    Checks.of(this).text('instanceUrl', instanceUrl, TEXT.mapValue);
    this._configureCustom(authorizationCode(this, props.oAuth, MicrosoftDynamics365TokenUrlBuilder.buildTokenUrl()), { instanceUrl });
  }
}
