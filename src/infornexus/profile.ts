import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { InforNexusConnectorType } from './type';
import { warnOfUrl } from '../core/connectors/application-url';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { unwrap } from '../core/private/secrets';

/**
 * What an Infor Nexus profile takes.
 */
export interface InforNexusConnectorProfileProps extends ConnectorProfileProps {
  /** The id of the access key. */
  readonly accessKeyId: SecretValue;

  /** The id of the user, 1 to 512 characters without white space. */
  readonly userId: string;

  /** The secret of the access key. */
  readonly secretAccessKey: SecretValue;

  /** The data key. */
  readonly dataKey: SecretValue;

  /** The URL of your instance, such as `https://<subdomain>.infornexus.com` (the form is not confirmed by AWS documentation). */
  readonly instanceUrl: string;
}

/** What the types of props demand. */
const REQUIRED = ['accessKeyId', 'dataKey', 'instanceUrl', 'secretAccessKey', 'userId'];

/**
 * A connection to Infor Nexus.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/infor-nexus.html
 */
export class InforNexusConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.InforNexusConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): InforNexusConnectorProfile {
    return InforNexusConnectorProfile._import(InforNexusConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): InforNexusConnectorProfile {
    return InforNexusConnectorProfile._import(InforNexusConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): InforNexusConnectorProfile {
    return InforNexusConnectorProfile._import(InforNexusConnectorType.instance, scope, id, attrs);
  }
  // jscpd:ignore-end

  /**
   * @throws if the user or the URL is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: InforNexusConnectorProfileProps) {
    props = injected(InforNexusConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, InforNexusConnectorType.instance);
    Checks.of(this).text('userId', props.userId, TEXT.username).text('instanceUrl', props.instanceUrl, TEXT.instanceUrl);
    warnOfUrl(this, 'instanceUrl', props.instanceUrl);
    this._configure({
      credentials: {
        inforNexus: {
          accessKeyId: unwrap(this, 'accessKeyId', props.accessKeyId),
          userId: props.userId,
          secretAccessKey: unwrap(this, 'secretAccessKey', props.secretAccessKey),
          datakey: unwrap(this, 'dataKey', props.dataKey),
        },
      },
      properties: { inforNexus: { instanceUrl: props.instanceUrl } },
    });
  }
}
