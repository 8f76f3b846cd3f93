import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { SlackConnectorType } from './type';
import { warnOfUrl } from '../core/connectors/application-url';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { unwrap } from '../core/private/secrets';
import { warn } from '../core/private/warnings';

/**
 * How to sign in to Slack: as an app of yours, with a user token that does not expire.
 */
export interface SlackOAuthSettings {
  /** The user token of the app. AppFlow cannot renew it: token rotation has to be off. */
  readonly accessToken: SecretValue;

  /**
   * The client id of the app. AppFlow documents that it needs one.
   * @default - a stand-in, which is warned about
   */
  readonly clientId?: SecretValue;

  /**
   * The client secret of the app. AppFlow documents that it needs one.
   * @default - a stand-in, which is warned about
   */
  readonly clientSecret?: SecretValue;
}

/**
 * What a Slack profile takes.
 */
export interface SlackConnectorProfileProps extends ConnectorProfileProps {
  /** How to sign in. */
  readonly oAuth: SlackOAuthSettings;

  /** The URL of your workspace; `SlackInstanceUrlBuilder` makes it of the name. */
  readonly instanceUrl: string;
}

/** What the types of props demand. */
const REQUIRED = ['instanceUrl', 'oAuth', 'oAuth.accessToken'];

/**
 * A connection to Slack.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/slack.html
 */
export class SlackConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.SlackConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): SlackConnectorProfile {
    return SlackConnectorProfile._import(SlackConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): SlackConnectorProfile {
    return SlackConnectorProfile._import(SlackConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(scope: Construct, id: string, attrs: ConnectorProfileAttributes): SlackConnectorProfile {
    return SlackConnectorProfile._import(SlackConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): SlackConnectorProfile {
    return SlackConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): SlackConnectorProfile {
    return SlackConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws if the URL is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: SlackConnectorProfileProps) {
    props = injected(SlackConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, SlackConnectorType.instance);
    const { clientId, clientSecret, accessToken } = props.oAuth;
    Checks.of(this).text('instanceUrl', props.instanceUrl, TEXT.instanceUrl);
    warnOfUrl(this, 'instanceUrl', props.instanceUrl, { domain: 'slack.com', path: false });
    for (const [name, secret] of Object.entries({ clientId, clientSecret })) {
      if (secret === undefined) {
        warn(this, 'slackClientMissing', `oAuth.${name}`);
      }
    }
    this._configure({
      credentials: {
        slack: {
          clientId: unwrap(this, 'oAuth.clientId', clientId) ?? 'dummyClientId',
          clientSecret: unwrap(this, 'oAuth.clientSecret', clientSecret) ?? 'dummyClientSecret',
          accessToken: unwrap(this, 'oAuth.accessToken', accessToken),
        },
      },
      properties: { slack: { instanceUrl: props.instanceUrl } },
    });
  }
}
