import { SecretValue } from 'aws-cdk-lib';
import { CfnConnectorProfile } from 'aws-cdk-lib/aws-appflow';
import { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { problemOfSalesforceHost } from './host';
import { SalesforceConnectorType } from './type';
import { AppFlowPermissionsManager } from '../core/appflow-permissions-manager';
import { warnOfUrl } from '../core/connectors/application-url';
import { ConnectionMode } from '../core/connectors/connection-mode';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { OAuth2GrantType } from '../core/connectors/oauth2-grant-type';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { guide } from '../core/private/links';
import { accessTokenOrUnused, unwrap } from '../core/private/secrets';
import { warn } from '../core/private/warnings';

/**
 * How access tokens are renewed.
 */
export interface SalesforceOAuthRefreshTokenGrantFlow {
  /**
   * The refresh token.
   * @default - none; AppFlow can sign in until the access token expires
   */
  readonly refreshToken?: SecretValue;

  /**
   * A secret with `clientId` and `clientSecret` of your own connected app, encrypted by a key of your own.
   * @default - AppFlow's own connected app
   */
  readonly client?: ISecret;
}

/**
 * Sign-in with a signed JSON Web Token.
 */
export interface SalesforceOAuthJwtBearerFlow {
  /**
   * The token. Salesforce accepts such a token for minutes, so each deployment that creates or changes the profile needs a new
   * one: pass it through AWS Secrets Manager, and renew the secret right before the deployment.
   */
  readonly jwtToken: SecretValue;

  /** A secret with `clientId` and `clientSecret` of your own connected app, encrypted by a key of your own. */
  readonly client: ISecret;
}

/**
 * How AppFlow gets new access tokens. Give at most one.
 */
export interface SalesforceOAuthFlow {
  /**
   * By a refresh token.
   * @default - none
   */
  readonly refreshTokenGrant?: SalesforceOAuthRefreshTokenGrantFlow;

  /**
   * By a signed JSON Web Token.
   * @default - none
   */
  readonly jwtBearer?: SalesforceOAuthJwtBearerFlow;
}

/**
 * How to sign in to Salesforce. Salesforce takes no client credentials: AppFlow refuses them.
 */
export interface SalesforceOAuthSettings {
  /**
   * The access token.
   * @default - none; then a `flow` has to be able to get one
   */
  readonly accessToken?: SecretValue;

  /**
   * How AppFlow gets new access tokens.
   * @default - not at all; AppFlow can sign in until the access token expires
   */
  readonly flow?: SalesforceOAuthFlow;
}

/**
 * What a Salesforce profile takes.
 */
export interface SalesforceConnectorProfileProps extends ConnectorProfileProps {
  /** How to sign in. */
  readonly oAuth: SalesforceOAuthSettings;

  /** The URL of your instance, `https://<domain>.my.salesforce.com`. */
  readonly instanceUrl: string;

  /**
   * Whether the instance is a sandbox.
   * @default false
   */
  readonly isSandbox?: boolean;

  /**
   * How AppFlow reaches Salesforce.
   * @default ConnectionMode.PUBLIC
   */
  readonly connectionMode?: ConnectionMode;

  /**
   * Whether metadata and sign-in go through AWS PrivateLink, too. Only with `ConnectionMode.PRIVATE`, which without it sends
   * only records that way: the calls that get and renew tokens go over the internet.
   * @default false, and with `ConnectionMode.PRIVATE` a warning
   */
  readonly usePrivateLinkForMetadataAndAuthorization?: boolean;
}

/** What the types of props demand. */
const REQUIRED = ['instanceUrl', 'oAuth', 'oAuth.flow.jwtBearer.client', 'oAuth.flow.jwtBearer.jwtToken'];

/**
 * A connection to Salesforce.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/salesforce.html
 */
export class SalesforceConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.SalesforceConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): SalesforceConnectorProfile {
    return SalesforceConnectorProfile._import(SalesforceConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): SalesforceConnectorProfile {
    return SalesforceConnectorProfile._import(SalesforceConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(scope: Construct, id: string, attrs: ConnectorProfileAttributes): SalesforceConnectorProfile {
    return SalesforceConnectorProfile._import(SalesforceConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): SalesforceConnectorProfile {
    return SalesforceConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): SalesforceConnectorProfile {
    return SalesforceConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws unless there is one complete way to sign in
   */
  constructor(scope: Construct, id: string, props: SalesforceConnectorProfileProps) {
    props = injected(SalesforceConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, SalesforceConnectorType.instance);
    check(this, props);
    this._configure({
      credentials: { salesforce: credentials(this, props.oAuth) },
      properties: {
        salesforce: {
          instanceUrl: props.instanceUrl,
          isSandboxEnvironment: props.isSandbox,
          usePrivateLinkForMetadataAndAuthorization: props.usePrivateLinkForMetadataAndAuthorization,
        },
      },
      connectionMode: props.connectionMode,
    });
  }
}

function check(profile: Construct, props: SalesforceConnectorProfileProps): void {
  const isPublic = props.connectionMode !== ConnectionMode.PRIVATE;
  const problemOfHost = (host: string) => problemOfSalesforceHost(host, props.isSandbox);
  warnOfUrl(profile, 'instanceUrl', props.instanceUrl, { path: false, isPublic, problemOfHost });
  const { accessToken, flow } = props.oAuth;
  if (props.connectionMode === ConnectionMode.PRIVATE && props.usePrivateLinkForMetadataAndAuthorization === undefined) {
    warn(profile, 'privateLinkForDataOnly', 'usePrivateLinkForMetadataAndAuthorization: not set');
  }
  const { refreshTokenGrant, jwtBearer } = flow ?? {};
  Checks.of(profile)
    .text('instanceUrl', props.instanceUrl, TEXT.instanceUrl)
    .text('oAuth.flow.jwtBearer.client', jwtBearer?.client.secretArn, TEXT.secretArn)
    .text('oAuth.flow.refreshTokenGrant.client', refreshTokenGrant?.client?.secretArn, TEXT.secretArn)
    .require(
      !(refreshTokenGrant && jwtBearer),
      'oAuth.flow',
      'refreshTokenGrant and jwtBearer exclude each other; give one of them',
      guide('salesforce'),
    )
    .require(
      Boolean(accessToken || jwtBearer || refreshIsComplete(refreshTokenGrant)),
      'oAuth',
      'incomplete; AppFlow accepts an accessToken, a refreshTokenGrant with refreshToken and client, or a jwtBearer',
      guide('salesforce'),
    )
    .require(
      !props.usePrivateLinkForMetadataAndAuthorization || props.connectionMode === ConnectionMode.PRIVATE,
      'usePrivateLinkForMetadataAndAuthorization',
      'AppFlow takes it only with connectionMode PRIVATE',
      guide('private-flows'),
    );
}

function credentials(
  profile: Construct,
  { accessToken, flow }: SalesforceOAuthSettings,
): CfnConnectorProfile.SalesforceConnectorProfileCredentialsProperty {
  const { refreshTokenGrant, jwtBearer } = flow ?? {};
  const client = jwtBearer?.client ?? refreshTokenGrant?.client;
  if (accessToken && !refreshTokenGrant?.refreshToken && !jwtBearer) {
    warn(profile, 'accessTokenNotRenewed', 'oAuth.accessToken');
  }
  if (client) {
    AppFlowPermissionsManager.instance().grantSecretRead(profile, client);
  }
  return {
    accessToken: accessTokenOrUnused(profile, 'oAuth.accessToken', accessToken, refreshIsComplete(refreshTokenGrant)),
    refreshToken: unwrap(profile, 'oAuth.flow.refreshTokenGrant.refreshToken', refreshTokenGrant?.refreshToken),
    jwtToken: unwrap(profile, 'oAuth.flow.jwtBearer.jwtToken', jwtBearer?.jwtToken),
    oAuth2GrantType: jwtBearer && OAuth2GrantType.JWT_BEARER,
    clientCredentialsArn: client?.secretFullArn ?? client?.secretArn,
  };
}

function refreshIsComplete(grant: SalesforceOAuthRefreshTokenGrantFlow | undefined): boolean {
  return Boolean(grant?.refreshToken && grant.client);
}
