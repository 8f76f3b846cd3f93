import { SecretValue, Token } from 'aws-cdk-lib';
import { CfnConnectorProfile } from 'aws-cdk-lib/aws-appflow';
import { Construct } from 'constructs';
import { SAPOdataConnectorType } from './type';
import { warnOfUrl } from '../core/connectors/application-url';
import { ConnectionMode } from '../core/connectors/connection-mode';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { Checks } from '../core/private/checks';
import { waitForEndpointService } from '../core/private/endpoint-service';
import { injected } from '../core/private/injection';
import { NUMBER, TEXT } from '../core/private/limits';
import { api, guide } from '../core/private/links';
import { unwrap } from '../core/private/secrets';
import { warn } from '../core/private/warnings';

/**
 * Sign-in with a user name and a password.
 */
export interface SAPOdataBasicAuthSettings {
  /** The user name, 1 to 512 characters without white space. */
  readonly username: string;

  /** The password, without white space. */
  readonly password: SecretValue;
}

/**
 * Where AppFlow finds the authorization server of SAP.
 */
export interface SAPOdataOAuthEndpoints {
  /** The URL at which tokens are obtained. */
  readonly token: string;

  /**
   * The URL at which users confirm access. AppFlow demands it.
   * @default - none, which is an error
   */
  readonly authorization?: string;
}

/**
 * The OAuth client, and how access tokens are renewed.
 */
export interface SAPOdataOAuthRefreshTokenGrantFlow {
  /** The id of the client. */
  readonly clientId: SecretValue;

  /** The secret of the client. */
  readonly clientSecret: SecretValue;

  /**
   * The refresh token, by which AppFlow gets new access tokens.
   * @default - none; AppFlow can sign in until the access token expires
   */
  readonly refreshToken?: SecretValue;
}

/**
 * How AppFlow gets access tokens.
 */
export interface SAPOdataOAuthFlows {
  /** By a refresh token. */
  readonly refreshTokenGrant: SAPOdataOAuthRefreshTokenGrantFlow;
}

/**
 * Sign-in with OAuth 2.0, for services of OData V2.
 */
export interface SAPOdataOAuthSettings {
  /**
   * The access token that a user confirmed.
   * @default - none; then `flow.refreshTokenGrant.refreshToken` should be given
   */
  readonly accessToken?: SecretValue;

  /**
   * The OAuth client, and how access tokens are renewed. AppFlow demands the client.
   * @default - none, which is an error
   */
  readonly flow?: SAPOdataOAuthFlows;

  /**
   * Where AppFlow finds the authorization server of SAP. AppFlow demands it.
   * @default - none, which is an error
   */
  readonly endpoints?: SAPOdataOAuthEndpoints;

  /**
   * The scopes, such as `ZAPI_SALES_ORDER_SRV_0001`. AppFlow demands them.
   * @default - none, which is an error
   */
  readonly scopes?: string[];
}

/**
 * What an SAP OData profile takes. Give exactly one of `basicAuth` and `oAuth`.
 */
export interface SAPOdataConnectorProfileProps extends ConnectorProfileProps {
  /** The URL of the SAP host, `https://<host>`. */
  readonly applicationHostUrl: string;

  /** The path of the catalog service, such as `/sap/opu/odata/iwfnd/catalogservice;v=2`. */
  readonly applicationServicePath: string;

  /**
   * The port, 1 to 65535. AppFlow demands it.
   * @default - none, which is an error
   */
  readonly portNumber?: number;

  /** The number of the client, three digits. */
  readonly clientNumber: string;

  /** The language of the logon, at most two letters, such as `EN`. */
  readonly logonLanguage: string;

  /**
   * Sign-in with a user name and a password.
   * @default - `oAuth`
   */
  readonly basicAuth?: SAPOdataBasicAuthSettings;

  /**
   * Sign-in with OAuth 2.0.
   * @default - `basicAuth`
   */
  readonly oAuth?: SAPOdataOAuthSettings;

  /**
   * Whether AppFlow signs in without single sign-on.
   * @default false
   */
  readonly disableSso?: boolean;

  /**
   * The VPC endpoint service before your SAP host, `com.amazonaws.vpce.<region>.<id>`. It has to allow the principal
   * `appflow.amazonaws.com`, and to stand in more than half of the Availability Zones.
   * @default - AppFlow reaches SAP over the public internet
   */
  readonly privateLinkServiceName?: string;

  /**
   * How AppFlow reaches SAP.
   * @default - ConnectionMode.PRIVATE with a `privateLinkServiceName`, else ConnectionMode.PUBLIC
   */
  readonly connectionMode?: ConnectionMode;
}

/** What the types of props demand. */
const REQUIRED = [
  'applicationHostUrl',
  'applicationServicePath',
  'clientNumber',
  'logonLanguage',
  'basicAuth.password',
  'basicAuth.username',
  'oAuth.endpoints.token',
  'oAuth.flow.refreshTokenGrant',
  'oAuth.flow.refreshTokenGrant.clientId',
  'oAuth.flow.refreshTokenGrant.clientSecret',
];

/**
 * A connection to SAP by OData.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/sapodata.html
 */
export class SAPOdataConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.SAPOdataConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): SAPOdataConnectorProfile {
    return SAPOdataConnectorProfile._import(SAPOdataConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): SAPOdataConnectorProfile {
    return SAPOdataConnectorProfile._import(SAPOdataConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(scope: Construct, id: string, attrs: ConnectorProfileAttributes): SAPOdataConnectorProfile {
    return SAPOdataConnectorProfile._import(SAPOdataConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): SAPOdataConnectorProfile {
    return SAPOdataConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): SAPOdataConnectorProfile {
    return SAPOdataConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws unless there is exactly one complete way to sign in, and if a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: SAPOdataConnectorProfileProps) {
    props = injected(SAPOdataConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, SAPOdataConnectorType.instance);
    check(this, props);
    waitForEndpointService(this, props.privateLinkServiceName);
    this._configure({
      credentials: { sapoData: credentials(this, props) },
      properties: {
        sapoData: {
          applicationHostUrl: props.applicationHostUrl,
          applicationServicePath: props.applicationServicePath,
          portNumber: props.portNumber,
          clientNumber: props.clientNumber,
          logonLanguage: props.logonLanguage,
          oAuthProperties: props.oAuth && {
            tokenUrl: props.oAuth.endpoints?.token,
            authCodeUrl: props.oAuth.endpoints?.authorization,
            oAuthScopes: props.oAuth.scopes,
          },
          disableSso: props.disableSso,
          privateLinkServiceName: props.privateLinkServiceName,
        },
      },
      connectionMode: props.connectionMode ?? (props.privateLinkServiceName ? ConnectionMode.PRIVATE : ConnectionMode.PUBLIC),
    });
  }
}

function check(profile: Construct, props: SAPOdataConnectorProfileProps): void {
  const { basicAuth, oAuth, portNumber, connectionMode, privateLinkServiceName } = props;
  const checks = Checks.of(profile)
    .exactlyOne({ basicAuth, oAuth }, api('SAPODataConnectorProfileCredentials'))
    .text('applicationHostUrl', props.applicationHostUrl, TEXT.sapUrl)
    .text('applicationServicePath', props.applicationServicePath, TEXT.profileProperty)
    .require(portNumber !== undefined, 'portNumber', 'missing; AppFlow needs a port from 1 to 65535', NUMBER.port.link)
    .number('portNumber', portNumber, NUMBER.port)
    .text('clientNumber', props.clientNumber, TEXT.sapClientNumber)
    .text('logonLanguage', props.logonLanguage, TEXT.sapLogonLanguage)
    .text('privateLinkServiceName', privateLinkServiceName, TEXT.privateLinkServiceName)
    .text('basicAuth.username', basicAuth?.username, TEXT.username)
    .require(
      connectionMode !== ConnectionMode.PRIVATE || privateLinkServiceName !== undefined,
      'privateLinkServiceName',
      'missing; with connectionMode PRIVATE AppFlow needs the endpoint service before your SAP host',
      guide('private-flows'),
    );
  warnOfUrl(profile, 'applicationHostUrl', props.applicationHostUrl, { path: false, port: portNumber, isPublic: !privateLinkServiceName });
  if (connectionMode === ConnectionMode.PUBLIC && privateLinkServiceName !== undefined) {
    warn(profile, 'privateLinkNotUsed', 'privateLinkServiceName');
  }
  if (oAuth) {
    checkOAuth(checks, oAuth);
  }
}

function checkOAuth(checks: Checks, { flow, endpoints, scopes }: SAPOdataOAuthSettings): void {
  const required = {
    'flow.refreshTokenGrant': flow?.refreshTokenGrant,
    'endpoints.token': endpoints?.token,
    'endpoints.authorization': endpoints?.authorization,
    scopes,
  };
  for (const [name, value] of Object.entries(required)) {
    checks.require(
      value !== undefined && (Token.isUnresolved(value) || !Array.isArray(value) || value.length > 0),
      `oAuth.${name}`,
      'missing; AppFlow needs a client with id and secret, the URLs for tokens and for authorization, and the scopes',
      api('OAuthProperties'),
    );
  }
  checks
    .text('oAuth.endpoints.token', endpoints?.token, TEXT.sapUrl)
    .text('oAuth.endpoints.authorization', endpoints?.authorization, TEXT.sapUrl)
    .texts('oAuth.scopes', scopes, TEXT.sapScope);
}

function credentials(
  profile: Construct,
  { basicAuth, oAuth }: SAPOdataConnectorProfileProps,
): CfnConnectorProfile.SAPODataConnectorProfileCredentialsProperty {
  const grant = oAuth?.flow?.refreshTokenGrant;
  if (oAuth && !oAuth.accessToken && !grant?.refreshToken) {
    warn(profile, 'accessTokenMissing', 'oAuth.accessToken');
  } else if (oAuth && !grant?.refreshToken) {
    warn(profile, 'accessTokenNotRenewed', 'oAuth.accessToken');
  }
  return {
    basicAuthCredentials: basicAuth && {
      username: basicAuth.username,
      password: unwrap(profile, 'basicAuth.password', basicAuth.password),
    },
    oAuthCredentials: oAuth && {
      clientId: unwrap(profile, 'oAuth.flow.refreshTokenGrant.clientId', grant?.clientId),
      clientSecret: unwrap(profile, 'oAuth.flow.refreshTokenGrant.clientSecret', grant?.clientSecret),
      accessToken: unwrap(profile, 'oAuth.accessToken', oAuth.accessToken),
      refreshToken: unwrap(profile, 'oAuth.flow.refreshTokenGrant.refreshToken', grant?.refreshToken),
    },
  };
}
