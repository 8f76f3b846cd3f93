import { SecretValue } from 'aws-cdk-lib';
import { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { PardotConnectorType } from './type';
import { AppFlowPermissionsManager } from '../core/appflow-permissions-manager';
import { warnOfUrl } from '../core/connectors/application-url';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { api } from '../core/private/links';
import { accessTokenOrUnused, unwrap } from '../core/private/secrets';
import { warn } from '../core/private/warnings';

/**
 * How to sign in to Pardot, through Salesforce: by an access token, by a refresh token with its client, or by both.
 */
export interface PardotOAuthSettings {
  /**
   * The access token.
   * @default - none; then `refreshToken` and `client` are required
   */
  readonly accessToken?: SecretValue;

  /**
   * The refresh token, by which AppFlow gets new access tokens.
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
 * What a Pardot profile takes.
 */
export interface PardotConnectorProfileProps extends ConnectorProfileProps {
  /** How to sign in. */
  readonly oAuth: PardotOAuthSettings;

  /** The id of the business unit, at most 18 characters; it begins with `0Uv`. */
  readonly businessUnitId: string;

  /**
   * The URL of your instance.
   * @default - AppFlow's own choice
   */
  readonly instanceUrl?: string;

  /**
   * Whether the business unit belongs to a sandbox.
   * @default false
   */
  readonly isSandbox?: boolean;
}

/** What the types of props demand. */
const REQUIRED = ['businessUnitId', 'oAuth'];

/**
 * A connection to Pardot, which Salesforce now calls Marketing Cloud Account Engagement.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/pardot.html
 */
export class PardotConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.PardotConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): PardotConnectorProfile {
    return PardotConnectorProfile._import(PardotConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): PardotConnectorProfile {
    return PardotConnectorProfile._import(PardotConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(scope: Construct, id: string, attrs: ConnectorProfileAttributes): PardotConnectorProfile {
    return PardotConnectorProfile._import(PardotConnectorType.instance, scope, id, attrs);
  }
  // jscpd:ignore-end

  /**
   * @throws unless there is one complete way to sign in, and if a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: PardotConnectorProfileProps) {
    props = injected(PardotConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, PardotConnectorType.instance);
    const { oAuth, businessUnitId, instanceUrl, isSandbox } = props;
    const { accessToken, refreshToken, client } = oAuth;
    const refreshIsComplete = Boolean(refreshToken && client);
    warnOfUrl(this, 'instanceUrl', instanceUrl, { path: false, problemOfHost: (host) => problemOfHost(host, isSandbox) });
    Checks.of(this)
      .text('businessUnitId', businessUnitId, TEXT.businessUnitId)
      .text('instanceUrl', instanceUrl, TEXT.instanceUrl)
      .text('oAuth.client', client?.secretArn, TEXT.secretArn)
      .require(
        accessToken !== undefined || refreshIsComplete,
        'oAuth',
        'incomplete; AppFlow accepts an accessToken, or a refreshToken with its client',
        api('PardotConnectorProfileCredentials'),
      );
    if (accessToken && !refreshToken) {
      warn(this, 'accessTokenNotRenewed', 'oAuth.accessToken');
    }
    if (client) {
      AppFlowPermissionsManager.instance().grantSecretRead(this, client);
    }
    this._configure({
      credentials: {
        pardot: {
          accessToken: accessTokenOrUnused(this, 'oAuth.accessToken', accessToken, refreshIsComplete),
          refreshToken: unwrap(this, 'oAuth.refreshToken', refreshToken),
          clientCredentialsArn: client?.secretFullArn ?? client?.secretArn,
        },
      },
      properties: { pardot: { businessUnitId, instanceUrl, isSandboxEnvironment: isSandbox } },
    });
  }
}

/** What is probably wrong with the host: sandboxes of Pardot have one of their own. */
function problemOfHost(host: string, isSandbox = false): string | undefined {
  if (host === 'pi.demo.pardot.com' && !isSandbox) {
    return 'is the address of sandboxes, and isSandbox is not true';
  }
  return host === 'pi.pardot.com' && isSandbox === true ? 'is the address of production, and isSandbox is true' : undefined;
}
