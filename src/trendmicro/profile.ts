import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { TrendMicroConnectorType } from './type';
import { ConnectionMode } from '../core/connectors/connection-mode';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { injected } from '../core/private/injection';
import { unwrap } from '../core/private/secrets';

/**
 * What a Trend Micro profile takes.
 */
export interface TrendMicroConnectorProfileProps extends ConnectorProfileProps {
  /** The secret API key. */
  readonly apiSecretKey: SecretValue;

  /**
   * How AppFlow reaches Trend Micro.
   * @default ConnectionMode.PUBLIC
   */
  readonly connectionMode?: ConnectionMode;
}

/** What the types of props demand. */
const REQUIRED = ['apiSecretKey'];

/**
 * A connection to Trend Micro.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/trend-micro.html
 */
export class TrendMicroConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.TrendMicroConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): TrendMicroConnectorProfile {
    return TrendMicroConnectorProfile._import(TrendMicroConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): TrendMicroConnectorProfile {
    return TrendMicroConnectorProfile._import(TrendMicroConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): TrendMicroConnectorProfile {
    return TrendMicroConnectorProfile._import(TrendMicroConnectorType.instance, scope, id, attrs);
  }
  // jscpd:ignore-end

  /**
   * @throws if the name is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: TrendMicroConnectorProfileProps) {
    props = injected(TrendMicroConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, TrendMicroConnectorType.instance);
    this._configure({
      credentials: { trendmicro: { apiSecretKey: unwrap(this, 'apiSecretKey', props.apiSecretKey) } },
      // CloudFormation has no block for it, but AppFlow demands the properties.
      properties: {},
      connectionMode: props.connectionMode,
    });
  }
}
