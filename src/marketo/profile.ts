import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { MarketoConnectorType } from './type';
import { warnOfUrl } from '../core/connectors/application-url';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { unwrap } from '../core/private/secrets';

/**
 * The client as which AppFlow signs in: a LaunchPoint service of Marketo.
 */
export interface MarketoOAuthClientCredentialsFlow {
  /** The id of the client. */
  readonly clientId: SecretValue;

  /** The secret of the client. */
  readonly clientSecret: SecretValue;
}

/**
 * How AppFlow gets access tokens.
 */
export interface MarketoOAuthFlow {
  /** As a client, without a user. */
  readonly clientCredentials: MarketoOAuthClientCredentialsFlow;
}

/**
 * How to sign in to Marketo.
 */
export interface MarketoOAuthSettings {
  /** How AppFlow gets access tokens. */
  readonly flow: MarketoOAuthFlow;

  /**
   * An access token to begin with.
   * @default - AppFlow obtains one
   */
  readonly accessToken?: SecretValue;
}

/**
 * What a Marketo profile takes.
 */
export interface MarketoConnectorProfileProps extends ConnectorProfileProps {
  /** How to sign in. */
  readonly oAuth: MarketoOAuthSettings;

  /** The URL of your instance; `MarketoInstanceUrlBuilder` makes it of the account. */
  readonly instanceUrl: string;
}

/** What the types of props demand. */
const REQUIRED = [
  'instanceUrl',
  'oAuth',
  'oAuth.flow',
  'oAuth.flow.clientCredentials',
  'oAuth.flow.clientCredentials.clientId',
  'oAuth.flow.clientCredentials.clientSecret',
];

/**
 * A connection to Marketo.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/marketo.html
 */
export class MarketoConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.MarketoConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): MarketoConnectorProfile {
    return MarketoConnectorProfile._import(MarketoConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): MarketoConnectorProfile {
    return MarketoConnectorProfile._import(MarketoConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(scope: Construct, id: string, attrs: ConnectorProfileAttributes): MarketoConnectorProfile {
    return MarketoConnectorProfile._import(MarketoConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): MarketoConnectorProfile {
    return MarketoConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): MarketoConnectorProfile {
    return MarketoConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws if the URL is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: MarketoConnectorProfileProps) {
    props = injected(MarketoConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, MarketoConnectorType.instance);
    Checks.of(this).text('instanceUrl', props.instanceUrl, TEXT.instanceUrl);
    warnOfUrl(this, 'instanceUrl', props.instanceUrl, { domain: 'mktorest.com', path: false });
    const { accessToken, flow } = props.oAuth;
    const { clientId, clientSecret } = flow.clientCredentials;
    this._configure({
      credentials: {
        marketo: {
          clientId: unwrap(this, 'oAuth.flow.clientCredentials.clientId', clientId),
          clientSecret: unwrap(this, 'oAuth.flow.clientCredentials.clientSecret', clientSecret),
          accessToken: unwrap(this, 'oAuth.accessToken', accessToken),
        },
      },
      properties: { marketo: { instanceUrl: props.instanceUrl } },
    });
  }
}
