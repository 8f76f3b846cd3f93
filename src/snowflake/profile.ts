import { SecretValue } from 'aws-cdk-lib';
import { ArnPrincipal, IRole, Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { SnowflakeConnectorType } from './type';
import { AppFlowPermissionsManager } from '../core/appflow-permissions-manager';
import { ConnectionMode } from '../core/connectors/connection-mode';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { checkArnNames } from '../core/private/arn-names';
import { Binding } from '../core/private/binding';
import { bucketPrefix } from '../core/private/bucket-prefix';
import { Checks, fits, isKnown } from '../core/private/checks';
import { waitForEndpointService } from '../core/private/endpoint-service';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { grantPrefixRead } from '../core/private/prefix-access';
import { unwrap } from '../core/private/secrets';
import { S3Location } from '../core/s3-location';

/**
 * Sign-in with a user name and a password. AppFlow offers no sign-in by key pair.
 */
export interface SnowflakeBasicAuthSettings {
  /** The user name, 1 to 512 characters without white space. */
  readonly username: string;

  /** The password, without white space. */
  readonly password: SecretValue;
}

/**
 * Who reads the files for Snowflake: what `DESC INTEGRATION` prints for a storage integration.
 */
export interface SnowflakeStorageIntegration {
  /** The ARN of Snowflake's own user, `STORAGE_AWS_IAM_USER_ARN`. */
  readonly storageUserArn: string;

  /** The id by which that user names you, `STORAGE_AWS_EXTERNAL_ID`. */
  readonly externalId: string;
}

/**
 * What a Snowflake profile takes.
 */
export interface SnowflakeConnectorProfileProps extends ConnectorProfileProps {
  /** The account: what stands before `.snowflakecomputing.com` in its address. */
  readonly account: string;

  /**
   * The AWS region of the account.
   * @default - Snowflake finds it by the account
   */
  readonly region?: string;

  /** How to sign in. */
  readonly basicAuth: SnowflakeBasicAuthSettings;

  /** The warehouse that loads the records. */
  readonly warehouse: string;

  /** The database. */
  readonly database: string;

  /**
   * The schema, of the stage and of the tables.
   * @default PUBLIC
   */
  readonly schema?: string;

  /** The name of the stage, without database and schema. It has to refer to `location`. */
  readonly stage: string;

  /** Where AppFlow puts the files that Snowflake loads. The prefix has at most 128 characters. */
  readonly location: S3Location;

  /**
   * Makes `integrationRole`, by which a storage integration of Snowflake reads `location`.
   * @default - no role; the stage signs in by other means
   */
  readonly integration?: SnowflakeStorageIntegration;

  /**
   * The VPC endpoint service of Snowflake, `com.amazonaws.vpce.<region>.<id>`.
   * @default - AppFlow reaches Snowflake over the public internet
   */
  readonly privateLinkServiceName?: string;
}

/**
 * An existing Snowflake profile, with what destinations need from it.
 */
export interface SnowflakeConnectorProfileAttributes extends ConnectorProfileAttributes {
  /**
   * The database.
   * @default - each destination names it
   */
  readonly database?: string;

  /**
   * The schema.
   * @default - each destination names it
   */
  readonly schema?: string;

  /**
   * Where AppFlow puts the files that Snowflake loads.
   * @default - each destination names it
   */
  readonly location?: S3Location;
}

/** What the types of props demand. */
const REQUIRED = [
  'account',
  'basicAuth',
  'basicAuth.password',
  'basicAuth.username',
  'database',
  'location',
  'location.bucket',
  'stage',
  'warehouse',
  'integration.externalId',
  'integration.storageUserArn',
];

/**
 * A connection to Snowflake.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/snowflake.html
 */
export class SnowflakeConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.SnowflakeConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): SnowflakeConnectorProfile {
    return SnowflakeConnectorProfile._import(SnowflakeConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): SnowflakeConnectorProfile {
    return SnowflakeConnectorProfile._import(SnowflakeConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: SnowflakeConnectorProfileAttributes,
  ): SnowflakeConnectorProfile {
    const profile = SnowflakeConnectorProfile._import(SnowflakeConnectorType.instance, scope, id, attrs);
    profile.defaults = attrs;
    return profile;
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): SnowflakeConnectorProfile {
    return SnowflakeConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): SnowflakeConnectorProfile {
    return SnowflakeConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * The role by which a storage integration of Snowflake reads the files. Of imported profiles, and without `integration`,
   * there is none.
   */
  public readonly integrationRole?: IRole;

  /**
   * Not readonly: of an imported profile, only the static that makes it can set it.
   */
  private defaults?: DestinationDefaults;

  /**
   * @throws if a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: SnowflakeConnectorProfileProps) {
    props = injected(SnowflakeConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, SnowflakeConnectorType.instance);
    const { database, schema = DEFAULT_SCHEMA, location, basicAuth, privateLinkServiceName } = props;
    const stage = `${database}.${schema}.${props.stage}`;
    check(this, props, stage);
    waitForEndpointService(this, privateLinkServiceName);
    const password = unwrap(this, 'basicAuth.password', basicAuth.password);
    AppFlowPermissionsManager.instance().grantBucketWrite(this, location.bucket);
    this._endChecks();
    this.defaults = { database, schema, location };
    this.integrationRole = props.integration && integrationRole(this, scope, id, props.integration, location);
    this._configure({
      credentials: {
        snowflake: { username: basicAuth.username, password },
      },
      properties: {
        snowflake: {
          accountName: props.account,
          region: props.region,
          warehouse: props.warehouse,
          stage,
          bucketName: location.bucket.bucketName,
          bucketPrefix: bucketPrefix(this, 'location.prefix', location.prefix),
          privateLinkServiceName,
        },
      },
      connectionMode: privateLinkServiceName ? ConnectionMode.PRIVATE : ConnectionMode.PUBLIC,
    });
  }

  /**
   * What destinations take from this profile unless they name it themselves. Of an imported profile it may be unknown.
   *
   * @internal
   */
  public get _defaults(): DestinationDefaults {
    return this.defaults ?? {};
  }
}

type DestinationDefaults = Pick<SnowflakeConnectorProfileAttributes, 'database' | 'schema' | 'location'>;

const DEFAULT_SCHEMA = 'PUBLIC';

function check(profile: Construct, props: SnowflakeConnectorProfileProps, stage: string): void {
  const checks = Checks.of(profile)
    .text('account', props.account, TEXT.profileProperty)
    .text('region', props.region, TEXT.snowflakeRegion)
    .text('basicAuth.username', props.basicAuth.username, TEXT.username)
    .text('warehouse', props.warehouse, TEXT.snowflakeWarehouse)
    .text('database', props.database, TEXT.profileProperty)
    .text('schema', props.schema, TEXT.profileProperty)
    .text('stage', props.stage, TEXT.profileProperty)
    .text('location.prefix', props.location.prefix, TEXT.profileBucketPrefix)
    .text('privateLinkServiceName', props.privateLinkServiceName, TEXT.privateLinkServiceName)
    .text('integration.storageUserArn', props.integration?.storageUserArn, TEXT.userArn)
    .text('integration.externalId', props.integration?.externalId, TEXT.externalId);
  checkArnNames(checks, { 'location.prefix': props.integration && props.location.prefix });
  const parts = [props.database, props.schema, props.stage];
  const isWhole = parts.every((part) => !isKnown(part) || fits(part, TEXT.profileProperty));
  checks.text('database, schema and stage together', isWhole ? stage : undefined, TEXT.profileProperty);
}

/** Beside the profile, where the earlier library put it: Snowflake knows the role by its ARN, so it must not be replaced. */
function integrationRole(
  profile: SnowflakeConnectorProfile,
  scope: Construct,
  id: string,
  integration: SnowflakeStorageIntegration,
  location: S3Location,
): Role {
  const role = new Role(scope, `${id}IntegrationRole`, {
    assumedBy: new ArnPrincipal(integration.storageUserArn),
    externalIds: [integration.externalId],
  });
  grantPrefixRead(role, location.bucket, location.prefix).forEach((dependable) => Binding.of(profile).require(dependable));
  return role;
}
