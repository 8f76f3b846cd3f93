/** Why a finding is no fault of this library, or no fault at all. */
export interface Explanation {
  /** The rules whose findings are explained. */
  readonly rules: readonly string[];

  /** Matches the template and the logical id of the resources that are meant, with a slash between them. */
  readonly where: RegExp;

  readonly reason: string;
}

const ANYWHERE = /./;

/** In the order in which a reader would ask: first what this library makes, then what the apps make themselves. */
export const EXPLAINED: readonly Explanation[] = [
  {
    rules: ['AwsSolutions-IAM5'],
    where: /(BucketAccess|Integration)RoleDefaultPolicy/,
    reason: 'Redshift and Snowflake read objects that AppFlow names: the wildcard ends an ARN that holds bucket and prefix.',
  },
  {
    rules: ['AwsSolutions-IAM5'],
    where: /DataApiRoleDefaultPolicy/,
    reason: 'The Redshift Data API knows no resources for DescribeStatement and GetStatementResult.',
  },
  {
    rules: ['AwsSolutions-IAM5'],
    where: /\/(LambdaConnectorStack\/Handler|OwnConnectors\/OrdersFunction)ServiceRoleDefaultPolicy/,
    reason: 'AppFlow names a secret after label and profile, and Secrets Manager appends random letters: the wildcard stands for the profiles with this label.',
  },
  {
    rules: ['AwsSolutions-IAM5'],
    where: /GlueAccessRoleDefaultPolicy/,
    reason: 'AppFlow appends to the name of the tables that it makes; the wildcard ends an ARN that holds database and prefix.',
  },
  {
    rules: ['W3005'],
    where: ANYWHERE,
    reason: 'aws-cdk-lib and this library state what must exist first, also where a reference says so already. It changes nothing.',
  },
  {
    rules: ['AwsSolutions-S1', 'AwsSolutions-S10'],
    where: ANYWHERE,
    reason: 'The buckets are the user\'s: this library adds a statement to their policies and leaves logging and TLS alone.',
  },
  {
    rules: ['AwsSolutions-KMS5', 'AwsSolutions-SMG4'],
    where: ANYWHERE,
    reason: 'The keys and secrets are the user\'s; credentials of another application are rotated there.',
  },
  {
    rules: ['AwsSolutions-RS1', 'AwsSolutions-RS2', 'AwsSolutions-RS4', 'AwsSolutions-RS5', 'AwsSolutions-RS6', 'AwsSolutions-RS11'],
    where: /\/Applications\/RedshiftDestination.*Cluster/,
    reason: 'The cluster is the test app\'s, the smallest that a profile can name.',
  },
  {
    rules: ['AwsSolutions-SQS3', 'AwsSolutions-SQS4', 'AwsSolutions-SNS3'],
    where: /\/Monitoring\/(Queue|Topic)/,
    reason: 'Queue and topic are the test app\'s; it only watches what arrives there.',
  },
  {
    rules: ['AwsSolutions-SF1', 'AwsSolutions-SF2'],
    where: /\/Starting\/(Running|StartOnly)/,
    reason: 'The state machines are the test app\'s; this library makes the tasks in them.',
  },
  {
    rules: ['AwsSolutions-IAM4', 'AwsSolutions-L1'],
    where: /\/(OwnerOfFlow|Monitoring|Starting)\/AWS679f53fac002430cb0da5b7982bd2287|\/LambdaConnectorStack\/Handler|^examples\//,
    reason: 'The functions are the app\'s: one that writes a file with AwsCustomResource, a connector of the user\'s own, those that an example starts or is started by.',
  },
  {
    rules: ['AwsSolutions-IAM5'],
    where: /\/(OwnerOfFlow|Monitoring|Starting)\/FileCustomResourcePolicy/,
    reason: 'The test app may write every file under the prefix that its flow reads.',
  },
];
