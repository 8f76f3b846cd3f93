import { ArnFormat, CfnResource, Lazy, Resource, Stack, Token } from 'aws-cdk-lib';
import { CompositePrincipal, IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnCluster } from 'aws-cdk-lib/aws-redshift';
import { CfnNamespace } from 'aws-cdk-lib/aws-redshiftserverless';
import { Construct, IConstruct } from 'constructs';
import { Binding } from '../core/private/binding';
import { grantPrefixRead } from '../core/private/prefix-access';
import { warn } from '../core/private/warnings';
import { S3Location } from '../core/s3-location';

/** What the Data API role is limited to. */
export interface DataApiScope {
  readonly clusterIdentifier?: string;
  readonly workgroup?: { readonly workgroupArn?: string };
  readonly databaseName: string;
  readonly username?: string;
}

/** The role by which Redshift copies the files of AppFlow. */
export function createBucketAccessRole(profile: Construct, location: S3Location, isServerless: boolean): Role {
  const redshift = new ServicePrincipal('redshift.amazonaws.com');
  const role = new Role(profile, 'BucketAccessRole', {
    assumedBy: isServerless ? new CompositePrincipal(redshift, new ServicePrincipal('redshift-serverless.amazonaws.com')) : redshift,
  });
  grantPrefixRead(role, location.bucket, location.prefix).forEach((dependable) => Binding.of(profile).require(dependable));
  return role;
}

/**
 * The role by which AppFlow uses the Redshift Data API.
 *
 * AppFlow queries the database as soon as the profile is created, so the profile waits for the policy.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/security_iam_service-role-policies.html
 */
export function createDataApiRole(profile: Construct, scope: DataApiScope): Role {
  const role = new Role(profile, 'DataApiRole', {
    assumedBy: new ServicePrincipal('appflow.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(profile).account } },
    }),
  });
  if (scope.workgroup && scope.workgroup.workgroupArn === undefined) {
    warn(profile, 'dataApiRoleNotLimited', 'workgroup.workgroupArn');
  }
  for (const statement of dataApiStatements(Stack.of(profile), scope)) {
    Binding.of(profile).require(role.addToPrincipalPolicy(statement).policyDependable);
  }
  return role;
}

function dataApiStatements(stack: Stack, { clusterIdentifier, workgroup, databaseName, username }: DataApiScope): PolicyStatement[] {
  const redshift = (resource: string, resourceName: string) =>
    stack.formatArn({ service: 'redshift', resource, resourceName, arnFormat: ArnFormat.COLON_RESOURCE_NAME });
  const workgroupArn = workgroup?.workgroupArn ?? stack.formatArn({ service: 'redshift-serverless', resource: 'workgroup', resourceName: '*' });
  const cluster = redshift('cluster', `${clusterIdentifier}`);
  const database = redshift('dbname', `${clusterIdentifier}/${databaseName}`);
  const user = redshift('dbuser', `${clusterIdentifier}/${username}`);
  return [
    new PolicyStatement({
      actions: ['redshift-data:ExecuteStatement'],
      resources: [workgroup ? workgroupArn : cluster],
    }),
    // These two know a statement by its id only: IAM cannot limit them to a cluster.
    new PolicyStatement({ actions: ['redshift-data:DescribeStatement', 'redshift-data:GetStatementResult'], resources: ['*'] }),
    workgroup
      ? new PolicyStatement({ actions: ['redshift-serverless:GetCredentials'], resources: [workgroupArn] })
      : new PolicyStatement({ actions: ['redshift:GetClusterCredentials'], resources: [database, user] }),
    new PolicyStatement({
      actions: ['iam:CreateServiceLinkedRole'],
      resources: [
        stack.formatArn({
          service: 'iam',
          region: '',
          resource: 'role',
          resourceName: 'aws-service-role/redshift-data.amazonaws.com/AWSServiceRoleForRedshift',
        }),
      ],
      conditions: { StringLike: { 'iam:AWSServiceName': 'redshift-data.amazonaws.com' } },
    }),
  ];
}

/** A cluster or a namespace as CloudFormation knows it: both carry the roles that Redshift may take on. */
type RoleOwner = CfnResource & { iamRoles?: string[] };

/**
 * Attaches the role that reads the files to the cluster or namespace, or warns where that is not possible from here.
 *
 * @param isPassed whether the user passed the role, and so may have attached it already
 */
export function attachRole(profile: Construct, target: IConstruct | undefined, role: IRole, isPassed: boolean): void {
  const owner = ownL1(target);
  if (owner && mayRefer(owner, role, profile) && isList(owner)) {
    owner.iamRoles = Token.isUnresolved(owner.iamRoles)
      ? withRole(owner.iamRoles, role)
      : [...new Set([...(owner.iamRoles ?? []), role.roleArn])];
  } else if (!isPassed) {
    warn(profile, 'redshiftRoleNotAttached', `bucketAccessRole: ${role.node.path}`);
  }
}

function ownL1(target: IConstruct | undefined): RoleOwner | undefined {
  return [target, target?.node.defaultChild].find(
    (candidate): candidate is CfnCluster | CfnNamespace => CfnCluster.isCfnCluster(candidate) || CfnNamespace.isCfnNamespace(candidate),
  );
}

/** The profile refers to the cluster; a cluster of another stack must not refer back to a role of the profile's. */
function mayRefer(owner: RoleOwner, role: IRole, profile: Construct): boolean {
  const stack = Stack.of(profile);
  return Stack.of(owner) === stack || Stack.of(role) !== stack || !Resource.isOwnedResource(role);
}

/** Whether a role can be added: not to a list that only CloudFormation knows. */
function isList(owner: RoleOwner): boolean {
  const roles: unknown = Stack.of(owner).resolve(owner.iamRoles);
  return roles === undefined || Array.isArray(roles);
}

/** The list of an L2 is a promise, to which later calls add: so is ours. */
function withRole(roles: string[] | undefined, role: IRole): string[] {
  return Lazy.uncachedList({
    produce: (context) => {
      const others: unknown = context.resolve(roles);
      return [...(Array.isArray(others) ? others : []), role.roleArn];
    },
  });
}
