import { guide } from '../../../src/core/private/links';

/** Why a statement is written, and what says that it is needed. */
export interface Reason {
  readonly why: string;
  readonly source: string;
}

const AUTHORIZATION = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonappflow.html';
const SCHEDULER = 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html';

/**
 * The reason of each statement, by the whole of it: who reviews a change reads here what is new or wider, and why.
 */
export const REASONS: ReadonlyMap<string, Reason> = new Map([
  [
    'key: appflow.amazonaws.com | kms:Decrypt | * | StringEquals aws:SourceAccount = {account}',
    { why: 'AppFlow reads files that the key encrypts, and the secret of a client', source: guide('data-protection') },
  ],
  [
    'bucket: appflow.amazonaws.com | s3:GetObject s3:ListBucket | {bucket} {bucket}/* | StringEquals aws:SourceAccount = ' +
    '{account}',
    {
      why: 'AppFlow lists the folder and reads its files, also when it lists fields outside of any flow',
      source: guide('s3-policies-management'),
    },
  ],
  [
    'key: appflow.amazonaws.com | kms:Decrypt kms:Encrypt kms:GenerateDataKey | * | StringEquals aws:SourceAccount = ' +
    '{account}',
    {
      why: 'AppFlow writes files under the key, of which a multipart upload decrypts what it wrote; with the key of a ' +
        'flow or profile it keeps data and credentials',
      source: guide('data-protection'),
    },
  ],
  [
    'bucket: appflow.amazonaws.com | s3:AbortMultipartUpload s3:GetBucketAcl s3:ListBucketMultipartUploads ' +
    's3:ListMultipartUploadParts s3:PutObject s3:PutObjectAcl | {bucket} {bucket}/* | StringEquals aws:SourceAccount = ' +
    '{account}',
    {
      why: 'AppFlow writes files, large ones in parts, and gives the owner of the bucket the right to them',
      source: guide('s3-policies-management'),
    },
  ],
  [
    'GlueAccessRole: appflow.amazonaws.com | sts:AssumeRole | StringEquals aws:SourceAccount = {account}',
    { why: 'AppFlow takes on the role for flows of the account only', source: guide('flows-catalog') },
  ],
  [
    'GlueAccessRole: the role | glue:BatchCreatePartition glue:BatchDeletePartition glue:BatchDeleteTable ' +
    'glue:BatchDeleteTableVersion glue:BatchGetPartition glue:BatchUpdatePartition glue:CreatePartition ' +
    'glue:CreatePartitionIndex glue:CreateTable glue:DeletePartition glue:DeletePartitionIndex glue:DeleteTable ' +
    'glue:DeleteTableVersion glue:GetDatabase glue:GetPartition glue:GetPartitionIndexes glue:GetPartitions glue:GetTable ' +
    'glue:GetTableVersion glue:GetTableVersions glue:GetTables glue:TagResource glue:UntagResource glue:UpdatePartition ' +
    'glue:UpdateTable | arn:aws:glue:{region}:{account}:catalog arn:aws:glue:{region}:{account}:database/DATABASE ' +
    'arn:aws:glue:{region}:{account}:table/DATABASE/tables*',
    {
      why: 'AppFlow keeps tables, partitions and versions; the database has to exist, so it may only read that',
      source: guide('security_iam_service-role-policies'),
    },
  ],
  [
    'secret: appflow.amazonaws.com | secretsmanager:DescribeSecret secretsmanager:GetSecretValue | * | StringEquals ' +
    'aws:SourceAccount = {account} ArnLike aws:SourceArn = arn:aws:appflow:{region}:{account}:*',
    { why: 'AppFlow signs in as the client', source: guide('salesforce') },
  ],
  [
    'BucketAccessRole: redshift.amazonaws.com | sts:AssumeRole',
    {
      why: 'Redshift copies files with the role, once it is attached to the cluster or namespace; then each user of the ' +
        'database who may copy can read the folder',
      source: guide('redshift'),
    },
  ],
  [
    'BucketAccessRole: the role | s3:GetObject s3:GetObjectVersion | {bucket}/PREFIX/*',
    { why: 'Redshift reads the files that AppFlow has put below the prefix', source: guide('redshift') },
  ],
  [
    'BucketAccessRole: the role | s3:ListBucket | {bucket} | StringLike s3:prefix = PREFIX or PREFIX/*',
    { why: 'Redshift lists what is below the prefix, and nothing beside it', source: guide('redshift') },
  ],
  [
    'BucketAccessRole: the role | s3:GetBucketLocation | {bucket}',
    { why: 'Redshift finds the region of the bucket; the action knows no prefix', source: guide('redshift') },
  ],
  [
    'BucketAccessRole: the role | kms:Decrypt | {key}',
    { why: 'Redshift decrypts what the key of the bucket encrypts', source: guide('redshift') },
  ],
  [
    'DataApiRole: appflow.amazonaws.com | sts:AssumeRole | StringEquals aws:SourceAccount = {account}',
    { why: 'AppFlow takes on the role for profiles of the account only', source: guide('security_iam_service-role-policies') },
  ],
  [
    'DataApiRole: the role | redshift-data:ExecuteStatement | arn:aws:redshift:{region}:{account}:cluster:CLUSTER',
    { why: 'AppFlow sends the statements that copy the files', source: guide('security_iam_service-role-policies') },
  ],
  [
    'DataApiRole: the role | redshift-data:DescribeStatement redshift-data:GetStatementResult | *',
    {
      why: 'AppFlow asks what became of its statements; IAM knows no resource for that, and the Data API shows a ' +
        'statement only to who sent it',
      source: guide('security_iam_service-role-policies'),
    },
  ],
  [
    'DataApiRole: the role | redshift:GetClusterCredentials | arn:aws:redshift:{region}:{account}:dbname:CLUSTER/DATABASE ' +
    'arn:aws:redshift:{region}:{account}:dbuser:CLUSTER/USER',
    { why: 'AppFlow signs in to the database without a password', source: guide('security_iam_service-role-policies') },
  ],
  [
    'DataApiRole: the role | iam:CreateServiceLinkedRole | ' +
    'arn:aws:iam::{account}:role/aws-service-role/redshift-data.amazonaws.com/AWSServiceRoleForRedshift | StringLike ' +
    'iam:AWSServiceName = redshift-data.amazonaws.com',
    { why: 'the Data API makes its own role when it is used for the first time', source: guide('security_iam_service-role-policies') },
  ],
  [
    'BucketAccessRole: redshift-serverless.amazonaws.com | sts:AssumeRole',
    {
      why: 'Redshift copies files with the role, once it is attached to the cluster or namespace; then each user of the ' +
        'database who may copy can read the folder',
      source: guide('redshift'),
    },
  ],
  [
    'DataApiRole: the role | redshift-data:ExecuteStatement | arn:aws:redshift-serverless:{region}:{account}:workgroup/ID',
    { why: 'AppFlow sends the statements that copy the files', source: guide('security_iam_service-role-policies') },
  ],
  [
    'DataApiRole: the role | redshift-serverless:GetCredentials | ' +
    'arn:aws:redshift-serverless:{region}:{account}:workgroup/ID',
    { why: 'AppFlow signs in to the database without a password', source: guide('security_iam_service-role-policies') },
  ],
  [
    'DataApiRole: the role | redshift-data:ExecuteStatement | arn:aws:redshift-serverless:{region}:{account}:workgroup/*',
    {
      why: 'AppFlow sends the statements that copy the files; the id of the workgroup is not known, so a warning says ' +
        'that any may be used',
      source: guide('security_iam_service-role-policies'),
    },
  ],
  [
    'DataApiRole: the role | redshift-serverless:GetCredentials | ' +
    'arn:aws:redshift-serverless:{region}:{account}:workgroup/*',
    {
      why: 'AppFlow signs in to the database without a password; the id of the workgroup is not known, so a warning says ' +
        'that any may be used',
      source: guide('security_iam_service-role-policies'),
    },
  ],
  [
    'IntegrationRole: arn:aws:iam::999999999999:user/SNOWFLAKE | sts:AssumeRole | StringEquals sts:ExternalId = EXTERNAL-ID',
    { why: 'the user of Snowflake reads files, and only for who knows the external id', source: guide('snowflake') },
  ],
  [
    'IntegrationRole: the role | s3:GetObject s3:GetObjectVersion | {bucket}/PREFIX/*',
    { why: 'Snowflake reads the files that AppFlow has put below the prefix', source: guide('snowflake') },
  ],
  [
    'IntegrationRole: the role | s3:ListBucket | {bucket} | StringLike s3:prefix = PREFIX or PREFIX/*',
    { why: 'Snowflake lists what is below the prefix, and nothing beside it', source: guide('snowflake') },
  ],
  [
    'IntegrationRole: the role | s3:GetBucketLocation | {bucket}',
    { why: 'Snowflake finds the region of the bucket; the action knows no prefix', source: guide('snowflake') },
  ],
  [
    'IntegrationRole: the role | kms:Decrypt | {key}',
    { why: 'Snowflake decrypts what the key of the bucket encrypts', source: guide('snowflake') },
  ],
  [
    'FunctionServiceRole: the role | secretsmanager:GetSecretValue | ' +
    'arn:aws:secretsmanager:{region}:{account}:secret:appflow!{account}-LABEL-*',
    {
      why: 'the function signs in with the credentials of the profiles with its label; Secrets Manager and AppFlow append ' +
        'what the wildcard stands for',
      source: guide('custom-connector-sdk'),
    },
  ],
  [
    'function: appflow.amazonaws.com | lambda:InvokeFunction | aws:SourceAccount = {account} aws:SourceArn = ' +
    'arn:aws:appflow:{region}:{account}:*',
    { why: 'AppFlow calls the connector, and nobody else on behalf of another account', source: guide('custom-connector-sdk') },
  ],
  [
    'GranteeRole: the role | appflow:StartFlow | {flow}',
    { why: 'you let the grantee start or activate this flow', source: AUTHORIZATION },
  ],
  [
    'GranteeRole: the role | appflow:StopFlow | {flow}',
    { why: 'you let the grantee deactivate this flow', source: AUTHORIZATION },
  ],
  [
    'GranteeRole: the role | appflow:CancelFlowExecutions | {flow}',
    { why: 'you let the grantee cancel runs of this flow', source: AUTHORIZATION },
  ],
  [
    'GranteeRole: the role | appflow:DescribeFlow appflow:DescribeFlowExecutionRecords appflow:ListTagsForResource | {flow}',
    { why: 'you let the grantee see this flow, its runs and its tags', source: AUTHORIZATION },
  ],
  [
    'GranteeRole: the role | appflow:UseConnectorProfile | arn:aws:appflow:{region}:{account}:connectorprofile/PROFILE',
    { why: 'you let the grantee make flows with this profile', source: AUTHORIZATION },
  ],
  [
    'MachineRole: the role | appflow:StartFlow | {flow}',
    { why: 'the state machine starts this flow', source: AUTHORIZATION },
  ],
  [
    'MachineRole: the role | appflow:DescribeFlowExecutionRecords | {flow}',
    { why: 'the state machine asks how runs of this flow end', source: AUTHORIZATION },
  ],
  [
    'StartFlowRole: scheduler.amazonaws.com | sts:AssumeRole | StringEquals aws:SourceAccount = {account} StringEquals ' +
    'aws:SourceArn = arn:aws:scheduler:{region}:{account}:schedule-group/default',
    { why: 'EventBridge Scheduler takes on the role for schedules of one group of the account', source: SCHEDULER },
  ],
  [
    'StartFlowRole: the role | appflow:StartFlow | {flow}',
    { why: 'the schedule starts this flow', source: AUTHORIZATION },
  ],
]);
