import { Construct } from 'constructs';
import { AmazonRdsForPostgreSqlConnectorType } from './type';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { databaseAuth, DatabaseUser } from '../core/connectors/database';
import { injected } from '../core/private/injection';
import { guide } from '../core/private/links';

/**
 * Sign-in with a user name and a password.
 */
export interface AmazonRdsForPostgreSqlBasicAuthSettings extends DatabaseUser {}

/**
 * What an Amazon RDS for PostgreSQL profile takes.
 */
export interface AmazonRdsForPostgreSqlConnectorProfileProps extends ConnectorProfileProps {
  /** Sign-in with a user name and a password. */
  readonly basicAuth: AmazonRdsForPostgreSqlBasicAuthSettings;

  /** The name of the host, which has to be reachable from the internet: AppFlow has no setting for a VPC. */
  readonly hostname: string;

  /**
   * The port.
   * @default 5432
   */
  readonly port?: number;

  /** The name of the database. */
  readonly database: string;
}

/** What the types of props demand. */
const REQUIRED = ['basicAuth', 'basicAuth.password', 'basicAuth.username', 'database', 'hostname'];

/**
 * A connection to a PostgreSQL database of Amazon RDS.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-amazon-rds-postgres-sql.html
 */
export class AmazonRdsForPostgreSqlConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.AmazonRdsForPostgreSqlConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): AmazonRdsForPostgreSqlConnectorProfile {
    return AmazonRdsForPostgreSqlConnectorProfile._import(AmazonRdsForPostgreSqlConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): AmazonRdsForPostgreSqlConnectorProfile {
    return AmazonRdsForPostgreSqlConnectorProfile._import(AmazonRdsForPostgreSqlConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): AmazonRdsForPostgreSqlConnectorProfile {
    return AmazonRdsForPostgreSqlConnectorProfile._import(AmazonRdsForPostgreSqlConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): AmazonRdsForPostgreSqlConnectorProfile {
    return AmazonRdsForPostgreSqlConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): AmazonRdsForPostgreSqlConnectorProfile {
    return AmazonRdsForPostgreSqlConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws if the address or the user name is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: AmazonRdsForPostgreSqlConnectorProfileProps) {
    props = injected(AmazonRdsForPostgreSqlConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, AmazonRdsForPostgreSqlConnectorType.instance);
    const auth = databaseAuth(this, 'postgresql', { ...props, port: props.port ?? 5432 }, guide('connectors-amazon-rds-postgres-sql'));
    // Empty properties, as the earlier library wrote them: leaving them out would send the credentials of each profile again.
    this._configureCustom(auth, {});
  }
}
