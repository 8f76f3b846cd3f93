import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { SalesforceMarketingCloudConnectorType } from './type';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { CustomConnectorAuth } from '../core/connectors/custom-connector-auth';
import { OAuth2GrantType } from '../core/connectors/oauth2-grant-type';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { guide } from '../core/private/links';
import { warn } from '../core/private/warnings';

/**
 * The client of a server-to-server package.
 */
export interface SalesforceMarketingCloudOAuthClientSettings {
  /** The id of the client. */
  readonly clientId: SecretValue;

  /** The secret of the client. */
  readonly clientSecret: SecretValue;
}

/**
 * How AppFlow gets access tokens.
 */
export interface SalesforceMarketingCloudFlowSettings {
  /** As a client, without a user. */
  readonly clientCredentials: SalesforceMarketingCloudOAuthClientSettings;
}

/**
 * Where tokens come from.
 */
export interface SalesforceMarketingCloudOAuthEndpoints {
  /** The token URL of your subdomain, `https://<subdomain>.auth.marketingcloudapis.com/v2/token`. */
  readonly token: string;
}

/**
 * How to sign in to Salesforce Marketing Cloud.
 */
export interface SalesforceMarketingCloudOAuthSettings {
  /**
   * An access token to begin with.
   * @default - AppFlow obtains one by `flow`
   */
  readonly accessToken?: SecretValue;

  /**
   * How AppFlow gets access tokens.
   * @default - not at all; a warning says that the connection ends when the access token expires
   */
  readonly flow?: SalesforceMarketingCloudFlowSettings;

  /** Where tokens come from. */
  readonly endpoints: SalesforceMarketingCloudOAuthEndpoints;
}

/**
 * What a Salesforce Marketing Cloud profile takes.
 */
export interface SalesforceMarketingCloudConnectorProfileProps extends ConnectorProfileProps {
  /** How to sign in. */
  readonly oAuth: SalesforceMarketingCloudOAuthSettings;

  /**
   * The URL of the API of your subdomain, `https://<subdomain>.rest.marketingcloudapis.com/` or
   * `https://<subdomain>.soap.marketingcloudapis.com/`.
   */
  readonly instanceUrl: string;
}

/** What the types of props demand. */
const REQUIRED = [
  'instanceUrl',
  'oAuth',
  'oAuth.endpoints',
  'oAuth.endpoints.token',
  'oAuth.flow.clientCredentials',
  'oAuth.flow.clientCredentials.clientId',
  'oAuth.flow.clientCredentials.clientSecret',
];

/**
 * A connection to Salesforce Marketing Cloud.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-salesforce-marketing-cloud.html
 */
export class SalesforceMarketingCloudConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.SalesforceMarketingCloudConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): SalesforceMarketingCloudConnectorProfile {
    return SalesforceMarketingCloudConnectorProfile._import(SalesforceMarketingCloudConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): SalesforceMarketingCloudConnectorProfile {
    return SalesforceMarketingCloudConnectorProfile._import(SalesforceMarketingCloudConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): SalesforceMarketingCloudConnectorProfile {
    return SalesforceMarketingCloudConnectorProfile._import(SalesforceMarketingCloudConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): SalesforceMarketingCloudConnectorProfile {
    return SalesforceMarketingCloudConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): SalesforceMarketingCloudConnectorProfile {
    return SalesforceMarketingCloudConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws unless there is a client or an access token, and URLs that AppFlow accepts
   */
  constructor(scope: Construct, id: string, props: SalesforceMarketingCloudConnectorProfileProps) {
    props = injected(SalesforceMarketingCloudConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, SalesforceMarketingCloudConnectorType.instance);
    const { oAuth, instanceUrl } = props;
    const { accessToken, flow, endpoints } = oAuth;
    Checks.of(this)
      .text('instanceUrl', instanceUrl, TEXT.mapValue)
      .text('oAuth.endpoints.token', endpoints.token, TEXT.tokenUrl)
      .require(
        Boolean(accessToken ?? flow),
        'oAuth',
        'incomplete; AppFlow accepts flow.clientCredentials, an accessToken, or both',
        guide('connectors-salesforce-marketing-cloud'),
      );
    if (!flow) {
      warn(this, 'accessTokenNotRenewed', 'oAuth.accessToken');
    }
    const auth = CustomConnectorAuth._oAuth2(OAuth2GrantType.CLIENT_CREDENTIALS, {
      tokenUrl: endpoints.token,
      accessToken,
      ...flow?.clientCredentials,
    });
    this._configureCustom(auth, { instanceUrl });
  }
}
