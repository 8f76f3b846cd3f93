import { Construct } from 'constructs';
import { ConnectionMode } from './connection-mode';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from './connector-profile';
import { ANY_CUSTOM_CONNECTOR, ConnectorType } from './connector-type';
import { CustomConnectorAuth } from './custom-connector-auth';
import { labelMeant } from './known-labels';
import { Checks, isKnown, shown } from '../private/checks';
import { injected } from '../private/injection';
import { watchTexts } from '../private/readable-texts';
import { warn } from '../private/warnings';

/**
 * What the profile of a custom connector takes.
 */
export interface CustomConnectorProfileProps extends ConnectorProfileProps {
  /**
   * The label of the connector: `LambdaConnector.connectorLabel` for one of your own, else the label that
   * `aws appflow describe-connectors` prints. A new label needs a new id or name of the profile, which CloudFormation cannot
   * replace under the same name.
   */
  readonly connectorLabel: string;

  /** How to sign in. */
  readonly auth: CustomConnectorAuth;

  /**
   * The properties that the connector demands, under its own keys: letters, digits and `_`.
   * @default - none
   */
  readonly profileProperties?: { [key: string]: string };

  /**
   * How AppFlow reaches the application.
   * @default ConnectionMode.PUBLIC
   */
  readonly connectionMode?: ConnectionMode;
}

/** What the types of props demand. */
const REQUIRED = ['auth', 'connectorLabel'];

/**
 * A connection to any application that AppFlow reaches through a custom connector: those that this library has no class
 * for, and your own Lambda connectors.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/app-specific.html
 */
export class CustomConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.CustomConnectorProfile';

  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): CustomConnectorProfile {
    return CustomConnectorProfile.fromConnectorProfileAttributes(scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): CustomConnectorProfile {
    return CustomConnectorProfile.fromConnectorProfileAttributes(scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): CustomConnectorProfile {
    return CustomConnectorProfile._import(ANY_CUSTOM_CONNECTOR, scope, id, attrs);
  }

  /**
   * @throws if the label, a key or a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: CustomConnectorProfileProps) {
    props = injected(CustomConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, new ConnectorType(props.connectorLabel, true));
    Checks.of(this).map('profileProperties', props.profileProperties);
    const meant = isKnown(props.connectorLabel) ? labelMeant(props.connectorLabel) : undefined;
    if (meant !== undefined) {
      warn(this, 'labelNearlyKnown', `connectorLabel: ${shown(props.connectorLabel)}, and ${shown(meant)} is known`);
    }
    watchTexts(this, () => ({ profileProperties: props.profileProperties }));
    this._configureCustom(props.auth, props.profileProperties, props.connectionMode);
  }
}
