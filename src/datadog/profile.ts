import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { DatadogConnectorType } from './type';
import { warnOfUrl } from '../core/connectors/application-url';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { unwrap } from '../core/private/secrets';

/**
 * What a Datadog profile takes.
 */
export interface DatadogConnectorProfileProps extends ConnectorProfileProps {
  /** The API key. */
  readonly apiKey: SecretValue;

  /** The application key. */
  readonly applicationKey: SecretValue;

  /** The URL of your site, such as `https://api.datadoghq.com` (the form is not confirmed by AWS documentation). */
  readonly instanceUrl: string;
}

/** What the types of props demand. */
const REQUIRED = ['apiKey', 'applicationKey', 'instanceUrl'];

/**
 * A connection to Datadog.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/datadog.html
 */
export class DatadogConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.DatadogConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): DatadogConnectorProfile {
    return DatadogConnectorProfile._import(DatadogConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): DatadogConnectorProfile {
    return DatadogConnectorProfile._import(DatadogConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(scope: Construct, id: string, attrs: ConnectorProfileAttributes): DatadogConnectorProfile {
    return DatadogConnectorProfile._import(DatadogConnectorType.instance, scope, id, attrs);
  }
  // jscpd:ignore-end

  /**
   * @throws if the URL is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: DatadogConnectorProfileProps) {
    props = injected(DatadogConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, DatadogConnectorType.instance);
    Checks.of(this).text('instanceUrl', props.instanceUrl, TEXT.instanceUrl);
    warnOfUrl(this, 'instanceUrl', props.instanceUrl);
    this._configure({
      credentials: {
        datadog: {
          apiKey: unwrap(this, 'apiKey', props.apiKey),
          applicationKey: unwrap(this, 'applicationKey', props.applicationKey),
        },
      },
      properties: { datadog: { instanceUrl: props.instanceUrl } },
    });
  }
}
