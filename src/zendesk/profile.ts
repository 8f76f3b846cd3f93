import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ZendeskConnectorType } from './type';
import { warnOfUrl } from '../core/connectors/application-url';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { unwrap } from '../core/private/secrets';
import { warn } from '../core/private/warnings';

/**
 * How to sign in to Zendesk: by an OAuth client whose unique identifier is `aws_integration_to_Zendesk`.
 */
export interface ZendeskOAuthSettings {
  /** The id of the client. */
  readonly clientId: SecretValue;

  /** The secret of the client. */
  readonly clientSecret: SecretValue;

  /**
   * The access token that a user confirmed.
   * @default - none; a warning says that AppFlow can hardly sign in without one
   */
  readonly accessToken?: SecretValue;
}

/**
 * What a Zendesk profile takes.
 */
export interface ZendeskConnectorProfileProps extends ConnectorProfileProps {
  /** How to sign in. */
  readonly oAuth: ZendeskOAuthSettings;

  /** The URL of your account; `ZendeskInstanceUrlBuilder` makes it of the name. */
  readonly instanceUrl: string;
}

/** What the types of props demand. */
const REQUIRED = ['instanceUrl', 'oAuth', 'oAuth.clientId', 'oAuth.clientSecret'];

/**
 * A connection to Zendesk.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/zendesk.html
 */
export class ZendeskConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.ZendeskConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): ZendeskConnectorProfile {
    return ZendeskConnectorProfile._import(ZendeskConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): ZendeskConnectorProfile {
    return ZendeskConnectorProfile._import(ZendeskConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(scope: Construct, id: string, attrs: ConnectorProfileAttributes): ZendeskConnectorProfile {
    return ZendeskConnectorProfile._import(ZendeskConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): ZendeskConnectorProfile {
    return ZendeskConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): ZendeskConnectorProfile {
    return ZendeskConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws if the URL is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: ZendeskConnectorProfileProps) {
    props = injected(ZendeskConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, ZendeskConnectorType.instance);
    Checks.of(this).text('instanceUrl', props.instanceUrl, TEXT.instanceUrl);
    warnOfUrl(this, 'instanceUrl', props.instanceUrl, { domain: 'zendesk.com', path: false });
    const { clientId, clientSecret, accessToken } = props.oAuth;
    if (!accessToken) {
      warn(this, 'accessTokenMissing', 'oAuth.accessToken');
    }
    this._configure({
      credentials: {
        zendesk: {
          clientId: unwrap(this, 'oAuth.clientId', clientId),
          clientSecret: unwrap(this, 'oAuth.clientSecret', clientSecret),
          accessToken: unwrap(this, 'oAuth.accessToken', accessToken),
        },
      },
      properties: { zendesk: { instanceUrl: props.instanceUrl } },
    });
  }
}
