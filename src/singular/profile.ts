import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { SingularConnectorType } from './type';
import { ConnectionMode } from '../core/connectors/connection-mode';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { injected } from '../core/private/injection';
import { unwrap } from '../core/private/secrets';

/**
 * What a Singular profile takes.
 */
export interface SingularConnectorProfileProps extends ConnectorProfileProps {
  /** The API key. */
  readonly apiKey: SecretValue;

  /**
   * How AppFlow reaches Singular.
   * @default ConnectionMode.PUBLIC
   */
  readonly connectionMode?: ConnectionMode;
}

/** What the types of props demand. */
const REQUIRED = ['apiKey'];

/**
 * A connection to Singular.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/singular.html
 */
export class SingularConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.SingularConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): SingularConnectorProfile {
    return SingularConnectorProfile._import(SingularConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): SingularConnectorProfile {
    return SingularConnectorProfile._import(SingularConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(scope: Construct, id: string, attrs: ConnectorProfileAttributes): SingularConnectorProfile {
    return SingularConnectorProfile._import(SingularConnectorType.instance, scope, id, attrs);
  }
  // jscpd:ignore-end

  /**
   * @throws if the name is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: SingularConnectorProfileProps) {
    props = injected(SingularConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, SingularConnectorType.instance);
    this._configure({
      credentials: { singular: { apiKey: unwrap(this, 'apiKey', props.apiKey) } },
      // CloudFormation has no block for it, but AppFlow demands the properties.
      properties: {},
      connectionMode: props.connectionMode,
    });
  }
}
