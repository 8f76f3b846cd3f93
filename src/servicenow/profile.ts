import { SecretValue } from 'aws-cdk-lib';
import { CfnConnectorProfile } from 'aws-cdk-lib/aws-appflow';
import { Construct } from 'constructs';
import { ServiceNowConnectorType } from './type';
import { warnOfUrl } from '../core/connectors/application-url';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { api } from '../core/private/links';
import { unwrap } from '../core/private/secrets';
import { warn } from '../core/private/warnings';

/**
 * Sign-in with a user name and a password.
 */
export interface ServiceNowBasicSettings {
  /** The user name, 1 to 512 characters without white space. */
  readonly username: string;

  /** The password, without white space. */
  readonly password: SecretValue;
}

/**
 * Sign-in with OAuth 2.0, by a client of your instance.
 */
export interface ServiceNowOAuthSettings {
  /** The id of the client. */
  readonly clientId: SecretValue;

  /** The secret of the client. */
  readonly clientSecret: SecretValue;

  /**
   * The access token that a user confirmed.
   * @default - none; then `refreshToken` should be given
   */
  readonly accessToken?: SecretValue;

  /**
   * The refresh token, by which AppFlow gets new access tokens.
   * @default - none; AppFlow can sign in until the access token expires
   */
  readonly refreshToken?: SecretValue;
}

/**
 * What a ServiceNow profile takes. Give exactly one of `basicAuth` and `oAuth`.
 */
export interface ServiceNowConnectorProfileProps extends ConnectorProfileProps {
  /**
   * Sign-in with a user name and a password.
   * @default - `oAuth`
   */
  readonly basicAuth?: ServiceNowBasicSettings;

  /**
   * Sign-in with OAuth 2.0.
   * @default - `basicAuth`
   */
  readonly oAuth?: ServiceNowOAuthSettings;

  /** The URL of your instance; `ServiceNowInstanceUrlBuilder` makes it of the domain. */
  readonly instanceUrl: string;
}

/** What the types of props demand. */
const REQUIRED = ['instanceUrl', 'basicAuth.password', 'basicAuth.username', 'oAuth.clientId', 'oAuth.clientSecret'];

/**
 * A connection to ServiceNow.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/servicenow.html
 */
export class ServiceNowConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.ServiceNowConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): ServiceNowConnectorProfile {
    return ServiceNowConnectorProfile._import(ServiceNowConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): ServiceNowConnectorProfile {
    return ServiceNowConnectorProfile._import(ServiceNowConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): ServiceNowConnectorProfile {
    return ServiceNowConnectorProfile._import(ServiceNowConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): ServiceNowConnectorProfile {
    return ServiceNowConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): ServiceNowConnectorProfile {
    return ServiceNowConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws unless there is exactly one way to sign in, and if a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: ServiceNowConnectorProfileProps) {
    props = injected(ServiceNowConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, ServiceNowConnectorType.instance);
    const { basicAuth, oAuth, instanceUrl } = props;
    Checks.of(this)
      .exactlyOne({ basicAuth, oAuth }, api('ServiceNowConnectorProfileCredentials'))
      .text('basicAuth.username', basicAuth?.username, TEXT.username)
      .text('instanceUrl', instanceUrl, TEXT.instanceUrl);
    warnOfUrl(this, 'instanceUrl', instanceUrl, { domain: 'service-now.com', path: false });
    this._configure({
      credentials: {
        serviceNow: {
          username: basicAuth?.username,
          password: unwrap(this, 'basicAuth.password', basicAuth?.password),
          oAuth2Credentials: oAuth && oAuthCredentials(this, oAuth),
        },
      },
      properties: { serviceNow: { instanceUrl } },
    });
  }
}

function oAuthCredentials(
  profile: Construct,
  { clientId, clientSecret, accessToken, refreshToken }: ServiceNowOAuthSettings,
): CfnConnectorProfile.OAuth2CredentialsProperty {
  if (!accessToken && !refreshToken) {
    warn(profile, 'accessTokenMissing', 'oAuth.accessToken');
  } else if (!refreshToken) {
    warn(profile, 'accessTokenNotRenewed', 'oAuth.accessToken');
  }
  return {
    clientId: unwrap(profile, 'oAuth.clientId', clientId),
    clientSecret: unwrap(profile, 'oAuth.clientSecret', clientSecret),
    accessToken: unwrap(profile, 'oAuth.accessToken', accessToken),
    refreshToken: unwrap(profile, 'oAuth.refreshToken', refreshToken),
  };
}
