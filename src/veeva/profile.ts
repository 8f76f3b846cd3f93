import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { VeevaConnectorType } from './type';
import { warnOfUrl } from '../core/connectors/application-url';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { unwrap } from '../core/private/secrets';

/**
 * Sign-in with a user name and a password.
 */
export interface VeevaBasicSettings {
  /** The user name, 1 to 512 characters without white space. */
  readonly username: string;

  /** The password, without white space. */
  readonly password: SecretValue;
}

/**
 * What a Veeva profile takes.
 */
export interface VeevaConnectorProfileProps extends ConnectorProfileProps {
  /** How to sign in. */
  readonly basicAuth: VeevaBasicSettings;

  /** The URL of your vault, such as `https://<domain>.veevavault.com` (the form is not confirmed by AWS documentation). */
  readonly instanceUrl: string;
}

/** What the types of props demand. */
const REQUIRED = ['basicAuth', 'basicAuth.password', 'basicAuth.username', 'instanceUrl'];

/**
 * A connection to Veeva.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/veeva.html
 */
export class VeevaConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.VeevaConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): VeevaConnectorProfile {
    return VeevaConnectorProfile._import(VeevaConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): VeevaConnectorProfile {
    return VeevaConnectorProfile._import(VeevaConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(scope: Construct, id: string, attrs: ConnectorProfileAttributes): VeevaConnectorProfile {
    return VeevaConnectorProfile._import(VeevaConnectorType.instance, scope, id, attrs);
  }
  // jscpd:ignore-end

  /**
   * @throws if the user name or the URL is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: VeevaConnectorProfileProps) {
    props = injected(VeevaConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, VeevaConnectorType.instance);
    Checks.of(this)
      .text('basicAuth.username', props.basicAuth.username, TEXT.username)
      .text('instanceUrl', props.instanceUrl, TEXT.instanceUrl);
    warnOfUrl(this, 'instanceUrl', props.instanceUrl);
    this._configure({
      credentials: {
        veeva: {
          username: props.basicAuth.username,
          password: unwrap(this, 'basicAuth.password', props.basicAuth.password),
        },
      },
      properties: { veeva: { instanceUrl: props.instanceUrl } },
    });
  }
}
