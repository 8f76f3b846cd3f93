import { App, CfnResource, Fn, Lazy, RemovalPolicy, Resource, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { CfnCluster } from 'aws-cdk-lib/aws-redshift';
import { CfnNamespace } from 'aws-cdk-lib/aws-redshiftserverless';
import { Bucket, BucketEncryption, IBucket } from 'aws-cdk-lib/aws-s3';
import { aws_redshift } from 'aws-cdk-lib/interfaces';
import { Construct } from 'constructs';
import { RedshiftConnectorProfile, RedshiftConnectorProfileProps } from '../../src';
import { testStack, warnings } from '../support/applications';
import { renderedProperties } from '../support/rendered';
import { expectDeployable } from '../support/service-model';

const CLUSTER = { clusterType: 'single-node', nodeType: 'ra3.large', dbName: 'dev', masterUsername: 'admin', manageMasterPassword: true };

let stack: Stack;
let bucket: IBucket;

beforeEach(() => {
  stack = testStack();
  bucket = new Bucket(stack, 'Bucket');
});

const newProfile = (props: Partial<RedshiftConnectorProfileProps> = {}, scope: Construct = stack) =>
  new RedshiftConnectorProfile(scope, 'Profile', {
    databaseName: 'dev',
    intermediateLocation: { bucket },
    basicAuth: props.workgroup ? undefined : { username: 'appflow' },
    ...props,
  });

const roleProperties = (role: IRole | undefined) => renderedProperties(role?.node.defaultChild as CfnResource);
const policyStatements = (role: IRole | undefined) =>
  (renderedProperties(role?.node.findChild('DefaultPolicy').node.defaultChild as CfnResource).PolicyDocument as { Statement: unknown }).Statement;
const arn = (rest: string) => ({ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:${rest}`]] });

describe('the role that reads files', () => {
  test.each([
    ['redshift', 'redshift/*', ['redshift', 'redshift/*']],
    ['redshift/', 'redshift/*', ['redshift', 'redshift/*']],
  ])('reads what lies under the prefix %s in any partition, with no doubled slash', (prefix, objects, listed) => {
    const { bucketAccessRole } = newProfile({ clusterIdentifier: 'c', intermediateLocation: { bucket, prefix } });
    const bucketArn = stack.resolve(bucket.bucketArn);

    expect(roleProperties(bucketAccessRole).AssumeRolePolicyDocument).toMatchObject({
      Statement: [{ Action: 'sts:AssumeRole', Principal: { Service: 'redshift.amazonaws.com' } }],
    });
    expect(policyStatements(bucketAccessRole)).toEqual([
      { Effect: 'Allow', Action: ['s3:GetObject', 's3:GetObjectVersion'], Resource: { 'Fn::Join': ['', [bucketArn, `/${objects}`]] } },
      { Effect: 'Allow', Action: 's3:ListBucket', Resource: bucketArn, Condition: { StringLike: { 's3:prefix': listed } } },
      { Effect: 'Allow', Action: 's3:GetBucketLocation', Resource: bucketArn },
    ]);
  });

  test('decrypts with the key of the bucket', () => {
    const encryptionKey = new Key(stack, 'Key');
    bucket = new Bucket(stack, 'Encrypted', { encryption: BucketEncryption.KMS, encryptionKey });

    expect(policyStatements(newProfile({ clusterIdentifier: 'c' }).bucketAccessRole)).toContainEqual({
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: stack.resolve(encryptionKey.keyArn),
    });
  });

  test('may be taken on by Redshift Serverless, too, for a workgroup', () => {
    const { bucketAccessRole } = newProfile({ workgroup: { workgroupName: 'w' } });
    const principals = JSON.stringify(roleProperties(bucketAccessRole).AssumeRolePolicyDocument);

    expect(principals).toContain('redshift.amazonaws.com');
    expect(principals).toContain('redshift-serverless.amazonaws.com');
  });
});

describe('the Data API role', () => {
  test('may be taken on by AppFlow, for this account', () => {
    expect(roleProperties(newProfile({ clusterIdentifier: 'c' }).dataApiRole).AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Action: 'sts:AssumeRole',
          Principal: { Service: 'appflow.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
        },
      ],
    });
  });

  const COMMON = [
    { Effect: 'Allow', Action: ['redshift-data:DescribeStatement', 'redshift-data:GetStatementResult'], Resource: '*' },
    {
      Effect: 'Allow',
      Action: 'iam:CreateServiceLinkedRole',
      Resource: arn('iam::123456789012:role/aws-service-role/redshift-data.amazonaws.com/AWSServiceRoleForRedshift'),
      Condition: { StringLike: { 'iam:AWSServiceName': 'redshift-data.amazonaws.com' } },
    },
  ];

  test('may use this database of the cluster as this user, in any partition', () => {
    const statements = policyStatements(newProfile({ clusterIdentifier: 'my-cluster' }).dataApiRole);

    expect(statements).toEqual(
      expect.arrayContaining([
        ...COMMON,
        {
          Effect: 'Allow',
          Action: 'redshift-data:ExecuteStatement',
          Resource: arn('redshift:eu-west-1:123456789012:cluster:my-cluster'),
        },
        {
          Effect: 'Allow',
          Action: 'redshift:GetClusterCredentials',
          Resource: [
            arn('redshift:eu-west-1:123456789012:dbname:my-cluster/dev'),
            arn('redshift:eu-west-1:123456789012:dbuser:my-cluster/appflow'),
          ],
        },
      ]),
    );
    expect(statements).toHaveLength(4);
  });

  const WORKGROUP_ARN = 'arn:aws:redshift-serverless:eu-west-1:123456789012:workgroup/0123';

  test.each([
    ['the workgroup', WORKGROUP_ARN, WORKGROUP_ARN],
    ['workgroups of the account and region', undefined, arn('redshift-serverless:eu-west-1:123456789012:workgroup/*')],
  ])('may get credentials for %s', (_, workgroupArn, resource) => {
    const statements = JSON.stringify(policyStatements(newProfile({ workgroup: { workgroupName: 'w', workgroupArn } }).dataApiRole));

    expect(statements).toContain('"redshift-data:ExecuteStatement"');
    expect(statements).toContain('"redshift-serverless:GetCredentials"');
    expect(statements).toContain(JSON.stringify(resource));
    expect(statements).not.toContain('redshift:GetClusterCredentials');
  });

  test.each([[undefined, 1], [WORKGROUP_ARN, 0]])('is warned about if it may use every workgroup: with the ARN %s', (workgroupArn, count) => {
    newProfile({ workgroup: { workgroupName: 'w', workgroupArn } });

    expect(warnings(stack, 'dataApiRoleNotLimited')).toHaveLength(count);
  });

  test('that is passed is not warned about', () => {
    newProfile({ workgroup: { workgroupName: 'w' }, dataApiRole: Role.fromRoleArn(stack, 'DataApi', 'arn:aws:iam::123456789012:role/DataApi') });

    expect(warnings(stack, 'dataApiRoleNotLimited')).toEqual([]);
  });

  test('has its policy before the profile queries the database', () => {
    const { dataApiRole } = newProfile({ clusterIdentifier: 'c' });
    const policyId = stack.getLogicalId(dataApiRole?.node.findChild('DefaultPolicy').node.defaultChild as CfnResource);

    Template.fromStack(stack).hasResource('AWS::AppFlow::ConnectorProfile', { DependsOn: Match.arrayWith([policyId]) });
  });
});

describe('passed roles', () => {
  test.each(['bucketAccessRole', 'dataApiRole'])('%s fails for another partition', (property) => {
    const role = Role.fromRoleArn(stack, 'Role', 'arn:aws-cn:iam::123456789012:role/Role');

    expect(() => newProfile({ clusterIdentifier: 'c', [property]: role })).toThrow(`${property}: "arn:aws-cn:iam::123456789012:role/Role" does not fit`);
  });

  test('are used as they are', () => {
    const bucketAccessRole = Role.fromRoleArn(stack, 'Copy', 'arn:aws:iam::123456789012:role/Copy');
    const dataApiRole = Role.fromRoleArn(stack, 'DataApi', 'arn:aws:iam::123456789012:role/DataApi');
    const profile = newProfile({ clusterIdentifier: 'c', bucketAccessRole, dataApiRole });

    expect(profile).toMatchObject({ bucketAccessRole, dataApiRole });
    expectDeployable(stack);
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::IAM::Role', 0);
    template.resourceCountIs('AWS::IAM::Policy', 0);
    expect(warnings(stack, 'redshiftRoleNotAttached')).toEqual([]);
  });

  test('are not attached twice', () => {
    const bucketAccessRole = new Role(stack, 'Copy', { assumedBy: new ServicePrincipal('redshift.amazonaws.com') });
    const cluster = new CfnCluster(stack, 'Cluster', { ...CLUSTER, iamRoles: [bucketAccessRole.roleArn] });
    newProfile({ cluster, bucketAccessRole });

    expect(renderedProperties(cluster).IamRoles).toEqual([stack.resolve(bucketAccessRole.roleArn)]);
  });
});

test('no custom resource is made, and two profiles of one id live in different scopes of a stack', () => {
  const ids = ['One', 'Two'].map((id) => newProfile({ clusterIdentifier: 'c' }, new Construct(stack, id)).bucketAccessRole?.node.path);

  expect(ids).toEqual(['TestStack/One/Profile/BucketAccessRole', 'TestStack/Two/Profile/BucketAccessRole']);
  expect(new Set(Object.values(expectDeployable(stack).Resources ?? {}).map(({ Type }) => Type))).toEqual(
    new Set(['AWS::AppFlow::ConnectorProfile', 'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::S3::Bucket', 'AWS::S3::BucketPolicy']),
  );
});

describe('the role that reads files is attached', () => {
  test.each<[string, () => string[] | undefined, unknown[]]>([
    ['that has none', () => undefined, []],
    ['that has another', () => ['arn:aws:iam::123456789012:role/Other'], ['arn:aws:iam::123456789012:role/Other']],
    ['whose list is made late', () => Lazy.list({ produce: () => ['other'] }), ['other']],
    ['whose late list is empty', () => Lazy.list({ produce: () => [] }, { omitEmpty: true }), []],
  ])('to a cluster of the same stack %s', (_, iamRoles, others) => {
    const cluster = new CfnCluster(stack, 'Cluster', { ...CLUSTER, iamRoles: iamRoles() });
    const { bucketAccessRole } = newProfile({ cluster });

    expect(renderedProperties(cluster).IamRoles).toEqual([...others, stack.resolve(bucketAccessRole?.roleArn)]);
    expect(warnings(stack, 'redshiftRoleNotAttached')).toEqual([]);
  });

  test('to the cluster within an L2', () => {
    const cluster = new ClusterL2(stack, 'Cluster');
    const { bucketAccessRole } = newProfile({ cluster });

    expect(renderedProperties(cluster.resource).IamRoles).toEqual([stack.resolve(bucketAccessRole?.roleArn)]);
  });

  test('to the namespace of a workgroup', () => {
    const namespace = new CfnNamespace(stack, 'Namespace', { namespaceName: 'n' });
    const { bucketAccessRole } = newProfile({ workgroup: { workgroupName: 'w', namespace } });

    expect(renderedProperties(namespace).IamRoles).toEqual([stack.resolve(bucketAccessRole?.roleArn)]);
    expect(warnings(stack, 'redshiftRoleNotAttached')).toEqual([]);
  });

  test('to a cluster of another stack, if the role is there, too', () => {
    const theirs = testStack('Theirs', App.of(stack) as App);
    const cluster = new CfnCluster(theirs, 'Cluster', CLUSTER);
    const bucketAccessRole = new Role(theirs, 'Copy', { assumedBy: new ServicePrincipal('redshift.amazonaws.com') });
    newProfile({ cluster, bucketAccessRole });

    expect(renderedProperties(cluster).IamRoles).toEqual([theirs.resolve(bucketAccessRole.roleArn)]);
    expect(() => expectDeployable(stack)).not.toThrow();
  });
});

describe('a warning says what to attach', () => {
  const WARNING = [expect.stringContaining('bucketAccessRole: TestStack/Profile/BucketAccessRole: Amazon Redshift copies')];

  test.each<[string, () => Partial<RedshiftConnectorProfileProps>]>([
    ['for an identifier', () => ({ clusterIdentifier: 'c' })],
    ['for an imported cluster', () => ({ cluster: new ImportedCluster(stack, 'Imported') })],
    ['for a workgroup whose namespace is not known', () => ({ workgroup: { workgroupName: 'w' } })],
    ['for a cluster of another stack, which must not depend on this one', () => ({
      cluster: new CfnCluster(testStack('Theirs', App.of(stack) as App), 'Cluster', CLUSTER),
    })],
    ['for a list of roles that only CloudFormation knows', () => ({
      cluster: new CfnCluster(stack, 'Cluster', { ...CLUSTER, iamRoles: Fn.split(',', Fn.importValue('Roles')) }),
    })],
  ])('%s', (_, props) => {
    newProfile(props());

    expectDeployable(stack);
    expect(warnings(stack, 'redshiftRoleNotAttached')).toEqual(WARNING);
  });
});

/** A cluster that is made elsewhere. */
class ImportedCluster extends Resource implements aws_redshift.IClusterRef {
  public readonly clusterRef = { clusterIdentifier: 'theirs' };
}

/** A cluster as an L2 makes it. */
class ClusterL2 extends Resource implements aws_redshift.IClusterRef {
  public readonly resource = new CfnCluster(this, 'Resource', CLUSTER);

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.resource.applyRemovalPolicy(RemovalPolicy.RETAIN);
  }

  public get clusterRef(): aws_redshift.ClusterReference {
    return this.resource.clusterRef;
  }
}
