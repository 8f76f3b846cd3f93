import { SecretValue } from 'aws-cdk-lib';
import { CfnConnectorProfile } from 'aws-cdk-lib/aws-appflow';
import { IRole } from 'aws-cdk-lib/aws-iam';
import { aws_redshift, aws_redshiftserverless } from 'aws-cdk-lib/interfaces';
import { Construct } from 'constructs';
import { attachRole, createBucketAccessRole, createDataApiRole } from './roles';
import { RedshiftConnectorType } from './type';
import { AppFlowPermissionsManager } from '../core/appflow-permissions-manager';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { checkArnNames, requireRoleOfAccount } from '../core/private/arn-names';
import { bucketPrefix } from '../core/private/bucket-prefix';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { guide } from '../core/private/links';
import { unwrap } from '../core/private/secrets';
import { S3Location } from '../core/s3-location';

/**
 * As whom AppFlow signs in to a cluster.
 */
export interface RedshiftConnectorBasicCredentials {
  /**
   * The user of the database. AppFlow demands it.
   * @default - none, which is an error
   */
  readonly username?: string;

  /**
   * The password, without white space. AppFlow signs in with AWS IAM and needs none.
   * @default - none
   */
  readonly password?: SecretValue;
}

/**
 * A workgroup of Amazon Redshift Serverless.
 */
export interface RedshiftServerlessWorkgroup {
  /** The name of the workgroup. */
  readonly workgroupName: string;

  /**
   * The ARN of the workgroup, to which the Data API role is then limited. It holds an id, so the name does not tell it.
   * @default - the Data API role may use all workgroups of the account in the region; a warning says so
   */
  readonly workgroupArn?: string;

  /**
   * The namespace of the workgroup. A `CfnNamespace` of this stack gets the role that reads the files.
   * @default - unknown; a warning says what to attach
   * @jsii suppress JSII5018
   */
  readonly namespace?: aws_redshiftserverless.INamespaceRef;
}

/**
 * What a Redshift profile takes. Give exactly one of `cluster`, `clusterIdentifier` and `workgroup`.
 */
export interface RedshiftConnectorProfileProps extends ConnectorProfileProps {
  /**
   * The cluster: a `CfnCluster`, or an L2 that refers to one. A cluster of this stack gets the role that reads the files;
   * for others a warning says what to attach.
   * @default - `clusterIdentifier` or `workgroup`
   */
  readonly cluster?: aws_redshift.IClusterRef;

  /**
   * The identifier of a cluster that exists already. A warning says what to attach to it.
   * @default - `cluster` or `workgroup`
   */
  readonly clusterIdentifier?: string;

  /**
   * The workgroup, for Amazon Redshift Serverless.
   * @default - `cluster` or `clusterIdentifier`
   */
  readonly workgroup?: RedshiftServerlessWorkgroup;

  /** The name of the database. */
  readonly databaseName: string;

  /**
   * As whom AppFlow signs in. Required for a cluster. To a workgroup AppFlow signs in as the Data API role, which is the
   * database user `IAMR:<name of the role>`.
   * @default - none
   */
  readonly basicAuth?: RedshiftConnectorBasicCredentials;

  /** Where AppFlow puts the files that Redshift copies. The prefix has at most 128 characters. */
  readonly intermediateLocation: S3Location;

  /**
   * The role by which Redshift reads `intermediateLocation`. It gets no permissions from here.
   * @default - a role that may read there, and nothing else
   */
  readonly bucketAccessRole?: IRole;

  /**
   * The role by which AppFlow uses the Redshift Data API. It gets no permissions from here.
   * @default - a role that may use this database as this user, or this workgroup if its ARN is known
   */
  readonly dataApiRole?: IRole;
}

/**
 * An existing Redshift profile, with what destinations need from it.
 */
export interface RedshiftConnectorProfileAttributes extends ConnectorProfileAttributes {
  /**
   * Where AppFlow puts the files that Redshift copies.
   * @default - each destination names it
   */
  readonly intermediateLocation?: S3Location;
}

/** What the types of props demand. */
const REQUIRED = ['databaseName', 'intermediateLocation', 'intermediateLocation.bucket', 'workgroup.workgroupName'];

/**
 * A connection to Amazon Redshift.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/redshift.html
 */
export class RedshiftConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.RedshiftConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): RedshiftConnectorProfile {
    return RedshiftConnectorProfile._import(RedshiftConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): RedshiftConnectorProfile {
    return RedshiftConnectorProfile._import(RedshiftConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: RedshiftConnectorProfileAttributes,
  ): RedshiftConnectorProfile {
    const profile = RedshiftConnectorProfile._import(RedshiftConnectorType.instance, scope, id, attrs);
    profile.location = attrs.intermediateLocation;
    return profile;
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): RedshiftConnectorProfile {
    return RedshiftConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): RedshiftConnectorProfile {
    return RedshiftConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /** The role by which Redshift reads the files of AppFlow. Unknown for imported profiles. */
  public readonly bucketAccessRole?: IRole;

  /** The role by which AppFlow uses the Redshift Data API. Unknown for imported profiles. */
  public readonly dataApiRole?: IRole;

  /**
   * Not readonly: of an imported profile, only the static that makes it can set it.
   */
  private location?: S3Location;

  /**
   * @throws unless there is exactly one cluster or workgroup with what it needs, and if a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: RedshiftConnectorProfileProps) {
    props = injected(RedshiftConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, RedshiftConnectorType.instance);
    check(this, props);
    const { cluster, workgroup, intermediateLocation, databaseName, basicAuth } = props;
    const clusterIdentifier = cluster?.clusterRef.clusterIdentifier ?? props.clusterIdentifier;
    checkArnNames(Checks.of(this), {
      'clusterIdentifier': props.dataApiRole ? undefined : clusterIdentifier,
      'databaseName': props.dataApiRole ? undefined : databaseName,
      'basicAuth.username': props.dataApiRole ? undefined : basicAuth?.username,
      'intermediateLocation.prefix': props.bucketAccessRole ? undefined : intermediateLocation.prefix,
    });
    AppFlowPermissionsManager.instance().grantBucketWrite(this, intermediateLocation.bucket);
    const redshift = basicAuth && credentials(this, basicAuth);
    this._endChecks();
    this.location = intermediateLocation;
    this.bucketAccessRole = props.bucketAccessRole ?? createBucketAccessRole(this, intermediateLocation, workgroup !== undefined);
    this.dataApiRole =
      props.dataApiRole ?? createDataApiRole(this, { clusterIdentifier, workgroup, databaseName, username: basicAuth?.username });
    attachRole(this, cluster ?? workgroup?.namespace, this.bucketAccessRole, props.bucketAccessRole !== undefined);
    this._configure({
      credentials: redshift && { redshift },
      properties: {
        redshift: {
          clusterIdentifier,
          isRedshiftServerless: workgroup && true,
          workgroupName: workgroup?.workgroupName,
          databaseName,
          bucketName: intermediateLocation.bucket.bucketName,
          bucketPrefix: bucketPrefix(this, 'intermediateLocation.prefix', intermediateLocation.prefix),
          roleArn: this.bucketAccessRole.roleArn,
          dataApiRoleArn: this.dataApiRole.roleArn,
        },
      },
    });
  }

  /**
   * Where AppFlow puts the files that Redshift copies. Of an imported profile it may be unknown.
   *
   * @internal
   */
  public get _intermediateLocation(): S3Location | undefined {
    return this.location;
  }
}

function check(profile: Construct, props: RedshiftConnectorProfileProps): void {
  requireRoleOfAccount(profile, 'bucketAccessRole', props.bucketAccessRole);
  requireRoleOfAccount(profile, 'dataApiRole', props.dataApiRole);
  const { cluster, clusterIdentifier, workgroup, basicAuth } = props;
  Checks.of(profile)
    .exactlyOne({ cluster, clusterIdentifier, workgroup }, guide('redshift'))
    .text('clusterIdentifier', clusterIdentifier, TEXT.profileProperty)
    .text('workgroup.workgroupName', workgroup?.workgroupName, TEXT.profileProperty)
    .text('databaseName', props.databaseName, TEXT.profileProperty)
    .text('intermediateLocation.prefix', props.intermediateLocation.prefix, TEXT.profileBucketPrefix)
    .text('basicAuth.username', basicAuth?.username, TEXT.username)
    .text('bucketAccessRole', props.bucketAccessRole?.roleArn, TEXT.roleArn)
    .text('dataApiRole', props.dataApiRole?.roleArn, TEXT.roleArn)
    .text('workgroup.workgroupArn', workgroup?.workgroupArn, TEXT.workgroupArn)
    .require(
      workgroup !== undefined || basicAuth?.username !== undefined,
      'basicAuth.username',
      'missing; for a cluster AppFlow needs the user of the database',
      guide('redshift'),
    )
    .require(
      workgroup === undefined || basicAuth === undefined,
      'basicAuth',
      'does not go with a workgroup; AppFlow signs in to Redshift Serverless as the Data API role',
      guide('redshift'),
    );
}

function credentials(
  profile: Construct,
  { username, password }: RedshiftConnectorBasicCredentials,
): CfnConnectorProfile.RedshiftConnectorProfileCredentialsProperty {
  return { username, password: unwrap(profile, 'basicAuth.password', password) };
}
