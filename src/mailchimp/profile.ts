import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { MailchimpConnectorType } from './type';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { CustomConnectorAuth } from '../core/connectors/custom-connector-auth';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';

/**
 * What a Mailchimp profile takes.
 */
export interface MailchimpConnectorProfileProps extends ConnectorProfileProps {
  /** The API key. */
  readonly apiKey: SecretValue;

  /** The URL of the API in the data center of your account, such as `https://us21.api.mailchimp.com`. */
  readonly instanceUrl: string;
}

/** What the types of props demand. */
const REQUIRED = ['apiKey', 'instanceUrl'];

/**
 * A connection to Mailchimp.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-mailchimp.html
 */
export class MailchimpConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.MailchimpConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): MailchimpConnectorProfile {
    return MailchimpConnectorProfile._import(MailchimpConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): MailchimpConnectorProfile {
    return MailchimpConnectorProfile._import(MailchimpConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): MailchimpConnectorProfile {
    return MailchimpConnectorProfile._import(MailchimpConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): MailchimpConnectorProfile {
    return MailchimpConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): MailchimpConnectorProfile {
    return MailchimpConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws if the URL is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: MailchimpConnectorProfileProps) {
    props = injected(MailchimpConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, MailchimpConnectorType.instance);
    const { apiKey, instanceUrl } = props;
    Checks.of(this).text('instanceUrl', instanceUrl, TEXT.mapValue);
    this._configureCustom(CustomConnectorAuth._custom('api_key', { api_key: apiKey }), { instanceUrl });
  }
}
