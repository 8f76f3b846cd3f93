import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { AmplitudeConnectorType } from './type';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { injected } from '../core/private/injection';
import { unwrap } from '../core/private/secrets';

/**
 * What an Amplitude profile takes.
 */
export interface AmplitudeConnectorProfileProps extends ConnectorProfileProps {
  /** The API key of your project. */
  readonly apiKey: SecretValue;

  /** The secret key of your project. */
  readonly secretKey: SecretValue;
}

/** What the types of props demand. */
const REQUIRED = ['apiKey', 'secretKey'];

/**
 * A connection to Amplitude.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/amplitude.html
 */
export class AmplitudeConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.AmplitudeConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): AmplitudeConnectorProfile {
    return AmplitudeConnectorProfile._import(AmplitudeConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): AmplitudeConnectorProfile {
    return AmplitudeConnectorProfile._import(AmplitudeConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(scope: Construct, id: string, attrs: ConnectorProfileAttributes): AmplitudeConnectorProfile {
    return AmplitudeConnectorProfile._import(AmplitudeConnectorType.instance, scope, id, attrs);
  }
  // jscpd:ignore-end

  /**
   * @throws if the name is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: AmplitudeConnectorProfileProps) {
    props = injected(AmplitudeConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, AmplitudeConnectorType.instance);
    this._configure({
      credentials: {
        amplitude: {
          apiKey: unwrap(this, 'apiKey', props.apiKey),
          secretKey: unwrap(this, 'secretKey', props.secretKey),
        },
      },
      // CloudFormation has no block for it, but AppFlow demands the properties.
      properties: {},
    });
  }
}
