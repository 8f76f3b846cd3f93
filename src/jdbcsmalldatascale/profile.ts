import { Construct } from 'constructs';
import { JdbcDriver } from './driver';
import { JdbcSmallDataScaleConnectorType } from './type';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { databaseAuth, DatabaseUser } from '../core/connectors/database';
import { injected } from '../core/private/injection';
import { guide } from '../core/private/links';

/**
 * Sign-in with a user name and a password.
 */
export interface JdbcSmallDataScaleBasicAuthSettings extends DatabaseUser {}

/**
 * What a JDBC profile takes.
 */
export interface JdbcSmallDataScaleConnectorProfileProps extends ConnectorProfileProps {
  /** Sign-in with a user name and a password. */
  readonly basicAuth: JdbcSmallDataScaleBasicAuthSettings;

  /** The name of the host, which has to be reachable from the internet: AppFlow has no setting for a VPC. */
  readonly hostname: string;

  /** The port. */
  readonly port: number;

  /** The name of the database. */
  readonly database: string;

  /** The kind of the database. */
  readonly driver: JdbcDriver;
}

/** What the types of props demand. */
const REQUIRED = ['basicAuth', 'basicAuth.password', 'basicAuth.username', 'database', 'driver', 'hostname', 'port'];

/**
 * A connection to a database by JDBC, for small amounts of data.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-jdbc.html
 */
export class JdbcSmallDataScaleConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.JdbcSmallDataScaleConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): JdbcSmallDataScaleConnectorProfile {
    return JdbcSmallDataScaleConnectorProfile._import(JdbcSmallDataScaleConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): JdbcSmallDataScaleConnectorProfile {
    return JdbcSmallDataScaleConnectorProfile._import(JdbcSmallDataScaleConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): JdbcSmallDataScaleConnectorProfile {
    return JdbcSmallDataScaleConnectorProfile._import(JdbcSmallDataScaleConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): JdbcSmallDataScaleConnectorProfile {
    return JdbcSmallDataScaleConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): JdbcSmallDataScaleConnectorProfile {
    return JdbcSmallDataScaleConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws if the address or the user name is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: JdbcSmallDataScaleConnectorProfileProps) {
    props = injected(JdbcSmallDataScaleConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, JdbcSmallDataScaleConnectorType.instance);
    // Empty properties, as the earlier library wrote them: leaving them out would send the credentials of each profile again.
    this._configureCustom(databaseAuth(this, props.driver, props, guide('connectors-jdbc')), {});
  }
}
