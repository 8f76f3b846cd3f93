import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { DynatraceConnectorType } from './type';
import { warnOfUrl } from '../core/connectors/application-url';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { unwrap } from '../core/private/secrets';

/**
 * What a Dynatrace profile takes.
 */
export interface DynatraceConnectorProfileProps extends ConnectorProfileProps {
  /** The API token. */
  readonly apiToken: SecretValue;

  /** The URL of your environment, such as `https://<subdomain>.live.dynatrace.com` (the form is not confirmed by AWS documentation). */
  readonly instanceUrl: string;
}

/** What the types of props demand. */
const REQUIRED = ['apiToken', 'instanceUrl'];

/**
 * A connection to Dynatrace.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/dynatrace.html
 */
export class DynatraceConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.DynatraceConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): DynatraceConnectorProfile {
    return DynatraceConnectorProfile._import(DynatraceConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): DynatraceConnectorProfile {
    return DynatraceConnectorProfile._import(DynatraceConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(scope: Construct, id: string, attrs: ConnectorProfileAttributes): DynatraceConnectorProfile {
    return DynatraceConnectorProfile._import(DynatraceConnectorType.instance, scope, id, attrs);
  }
  // jscpd:ignore-end

  /**
   * @throws if the URL is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: DynatraceConnectorProfileProps) {
    props = injected(DynatraceConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, DynatraceConnectorType.instance);
    Checks.of(this).text('instanceUrl', props.instanceUrl, TEXT.instanceUrl);
    warnOfUrl(this, 'instanceUrl', props.instanceUrl);
    this._configure({
      credentials: { dynatrace: { apiToken: unwrap(this, 'apiToken', props.apiToken) } },
      properties: { dynatrace: { instanceUrl: props.instanceUrl } },
    });
  }
}
