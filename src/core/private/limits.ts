import { api, cloudFormation, guide } from './links';

/** What AppFlow accepts as a text. */
export interface TextRule {
  /** The whole text has to match. */
  readonly pattern: RegExp;
  readonly minimum?: number;
  readonly maximum: number;
  /** The rule in words, for the message. */
  readonly accepts: string;
  readonly link: string;
}

/** What AppFlow accepts as a number. */
export interface NumberRule {
  readonly minimum: number;
  readonly maximum?: number;
  readonly unit?: string;
  readonly link: string;
}

const NO_WHITE_SPACE = /^\S+$/;
const ONE_LINE = /^.*$/;
const KEY_PREFIX = /^(?!s3:\/\/).*$/i;

/** Limits of texts, each where AppFlow's API or the CloudFormation schema is stricter. */
export const TEXT = {
  flowName: {
    pattern: /^[a-zA-Z0-9][\w!@#.-]+$/,
    minimum: 2,
    maximum: 256,
    accepts: '2 to 256 letters, digits and _ ! @ # . -, the first a letter or a digit',
    link: api('CreateFlow'),
  },
  description: {
    pattern: /^[\w!@#\-.?,\s]*$/,
    maximum: 2048,
    accepts: 'at most 2048 letters, digits, white space and _ ! @ # - . ? ,',
    link: api('CreateFlow'),
  },
  profileName: {
    pattern: /^[\w/!@#+=.-]+$/,
    maximum: 256,
    accepts: '1 to 256 letters, digits and _ / ! @ # + = . -',
    link: api('CreateConnectorProfile'),
  },
  roleArn: {
    pattern: /^arn:aws:iam:.*:\d+:role\/.+$/,
    maximum: 512,
    accepts: 'the ARN of an IAM role in the partition aws',
    link: cloudFormation('aws-resource-appflow-flow'),
  },
  arnName: {
    pattern: /^(?![^]*\$\{)[^*?]*$/,
    maximum: Infinity,
    accepts: 'no *, ? or ${ here: in the policy of the role that is made with it they would stand for other names, too; pass a role of your own',
    link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
  },
  workgroupArn: {
    pattern: /^arn:[\w-]+:redshift-serverless:[\w-]+:\d{12}:workgroup\/[\w-]+$/,
    maximum: 2048,
    accepts: 'the ARN of a workgroup, arn:aws:redshift-serverless:<region>:<account>:workgroup/<id>',
    link: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonredshiftserverless.html',
  },
  userArn: {
    pattern: /^arn:[\w-]+:iam::\d{12}:(user|role)\/[^*?\s]+$/,
    maximum: 2048,
    accepts: 'the ARN of one user or role, such as arn:aws:iam::<account>:user/<name>; a whole account or * would let others in',
    link: guide('snowflake'),
  },
  externalId: {
    pattern: /^[\w+=,.@:/-]+$/,
    minimum: 2,
    maximum: 1224,
    accepts: '2 to 1224 letters, digits and _ + = , . @ : / -',
    link: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
  },
  secretArn: {
    pattern: /^arn:aws:secretsmanager:.*:\d+:.*$/,
    minimum: 20,
    maximum: 2048,
    accepts: 'the ARN of a secret in the partition aws',
    link: api('SalesforceConnectorProfileCredentials'),
  },
  credentialsArn: {
    pattern: /^arn:[\w-]+:secretsmanager:[\w-]+:\d+:secret:[^*?\s]+$/,
    maximum: 2048,
    accepts: 'the ARN of one secret, arn:aws:secretsmanager:<region>:<account>:secret:<name>',
    link: api('ConnectorProfile'),
  },
  functionArn: {
    pattern: /^arn:aws:.*:.*:\d+:.*$/,
    maximum: 512,
    accepts: 'the ARN of a function in the partition aws',
    link: api('LambdaConnectorProvisioningConfig'),
  },
  profileArn: {
    pattern: /^arn:[\w-]+:appflow:[\w-]*:\d*:connectorprofile\/[\w/!@#+=.-]+$/,
    maximum: 512,
    accepts: 'the ARN of a connector profile, arn:aws:appflow:<region>:<account>:connectorprofile/<name>',
    link: api('ConnectorProfile'),
  },
  flowArn: {
    pattern: /^arn:[\w-]+:appflow:[\w-]*:\d*:flow\/[\w!@#.-]+$/,
    maximum: 512,
    accepts: 'the ARN of a flow, arn:aws:appflow:<region>:<account>:flow/<name>',
    link: api('FlowDefinition'),
  },
  connectorLabel: {
    pattern: /^[a-zA-Z0-9][\w!@#.-]+$/,
    minimum: 2,
    maximum: 256,
    accepts: '2 to 256 letters, digits and _ ! @ # . -, the first a letter or a digit',
    link: api('RegisterConnector'),
  },
  connectorDescription: {
    pattern: /^[\s\w/!@#+=.-]*$/,
    maximum: 1024,
    accepts: 'at most 1024 letters, digits, white space and _ / ! @ # + = . -',
    link: api('RegisterConnector'),
  },
  keyArn: {
    // CloudFormation's own pattern, which knows no other partition.
    pattern: /^arn:aws:kms:.*:\d+:.*$/,
    minimum: 20,
    maximum: 2048,
    accepts: 'the ARN of a KMS key in the partition aws',
    link: api('CreateFlow'),
  },
  entity: {
    pattern: NO_WHITE_SPACE,
    maximum: 512,
    accepts: '1 to 512 characters without white space',
    link: api('SourceConnectorProperties'),
  },
  partnerEventSource: {
    pattern: /^(?!arn:)\S+$/,
    maximum: 512,
    accepts: 'the name of a partner event source, aws.partner/appflow/salesforce.com/<account>/<suffix>, and no ARN',
    link: guide('EventBridge'),
  },
  customEntity: {
    pattern: NO_WHITE_SPACE,
    maximum: 1024,
    accepts: '1 to 1024 characters without white space',
    link: api('CustomConnectorSourceProperties'),
  },
  apiVersion: {
    pattern: NO_WHITE_SPACE,
    maximum: 256,
    accepts: '1 to 256 characters without white space',
    link: api('SourceFlowConfig'),
  },
  taskValue: {
    pattern: /^.+$/,
    maximum: 2048,
    accepts: '1 to 2048 characters on one line',
    link: api('Task'),
  },
  fieldName: { pattern: ONE_LINE, minimum: 1, maximum: 2048, accepts: '1 to 2048 characters on one line', link: api('Task') },
  destinationField: { pattern: ONE_LINE, minimum: 1, maximum: 256, accepts: '1 to 256 characters on one line', link: api('Task') },
  idField: {
    pattern: NO_WHITE_SPACE,
    maximum: 128,
    accepts: '1 to 128 characters without white space',
    link: api('SalesforceDestinationProperties'),
  },
  bucketPrefix: {
    pattern: KEY_PREFIX,
    maximum: 512,
    accepts: 'at most 512 characters on one line, without s3:// and the bucket',
    link: api('S3DestinationProperties'),
  },
  tablePrefix: {
    pattern: /^[\t\u0020-\uFFFD]*$/,
    minimum: 1,
    maximum: 128,
    accepts: '1 to 128 characters on one line',
    link: api('GlueDataCatalogConfig'),
  },
  timeZone: {
    pattern: ONE_LINE,
    maximum: 256,
    accepts: 'at most 256 characters on one line',
    link: api('ScheduledTriggerProperties'),
  },
  scheduleExpression: {
    pattern: ONE_LINE,
    minimum: 1,
    maximum: 256,
    accepts: '1 to 256 characters on one line',
    link: api('ScheduledTriggerProperties'),
  },
  timestampField: {
    pattern: ONE_LINE,
    maximum: 256,
    accepts: 'at most 256 characters on one line',
    link: api('IncrementalPullConfig'),
  },
  dataTransferApiName: {
    pattern: /^[\w/-]+$/,
    maximum: 64,
    accepts: '1 to 64 letters, digits and _ / -',
    link: api('DataTransferApi'),
  },
  instanceUrl: {
    pattern: /^\S+$/,
    maximum: 256,
    accepts: 'an URL of at most 256 characters without white space',
    link: cloudFormation('aws-resource-appflow-connectorprofile'),
  },
  hostLabel: {
    pattern: /^[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?$/,
    maximum: 63,
    accepts: '1 to 63 letters, digits and -, neither first nor last a -',
    link: guide('app-specific'),
  },
  tenantId: {
    pattern: /^[a-zA-Z\d](?:[a-zA-Z\d.-]*[a-zA-Z\d])?$/,
    maximum: 253,
    accepts: 'the id or the domain of a tenant, or common, organizations or consumers',
    link: guide('app-specific'),
  },
  tokenUrl: {
    pattern: /^(https?):\/\/[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]$/,
    maximum: 256,
    accepts: 'an http or https URL of at most 256 characters',
    link: api('OAuth2Properties'),
  },
  mapKey: {
    // The CDK cannot write __proto__ as a key.
    pattern: /^(?!__proto__$)\w+$/,
    maximum: 128,
    accepts: '1 to 128 letters, digits and _, but not __proto__',
    link: api('CustomConnectorProfileProperties'),
  },
  mapValue: {
    pattern: NO_WHITE_SPACE,
    maximum: 2048,
    accepts: '1 to 2048 characters without white space',
    link: api('CustomConnectorProfileProperties'),
  },
  tagKey: {
    pattern: /^(?!aws:)[a-zA-Z+-=._:/]+$/,
    minimum: 1,
    maximum: 128,
    accepts: '1 to 128 letters, digits and + , - . / : ; < = _, not beginning with aws:',
    link: api('TagResource'),
  },
  tagValue: {
    pattern: /^[\s\w+-=.:/@]*$/,
    maximum: 256,
    accepts: 'at most 256 letters, digits, white space and _ + , - . / : ; < = @',
    link: api('TagResource'),
  },
  authenticationType: {
    pattern: NO_WHITE_SPACE,
    maximum: 256,
    accepts: '1 to 256 characters without white space',
    link: api('CustomAuthCredentials'),
  },
  privateLinkServiceName: {
    pattern: /^\S*com\.amazonaws\.vpce\.[\w/!:@#.-]+$/,
    maximum: 512,
    accepts: 'the name of a VPC endpoint service, com.amazonaws.vpce....',
    link: guide('private-flows'),
  },
  key: {
    pattern: NO_WHITE_SPACE,
    maximum: 256,
    accepts: '1 to 256 characters without white space',
    link: cloudFormation('aws-resource-appflow-connectorprofile'),
  },
  token: {
    pattern: NO_WHITE_SPACE,
    maximum: 4096,
    accepts: '1 to 4096 characters without white space',
    link: cloudFormation('aws-resource-appflow-connectorprofile'),
  },
  jwtToken: {
    pattern: /^[\w=-]+\.[\w=-]+\.[\w.+/=-]*$/,
    maximum: 8000,
    accepts: 'three parts of letters, digits and _ = - with dots between them, at most 8000 characters',
    link: api('SalesforceConnectorProfileCredentials'),
  },
  username: {
    pattern: NO_WHITE_SPACE,
    maximum: 512,
    accepts: '1 to 512 characters without white space',
    link: cloudFormation('aws-resource-appflow-connectorprofile'),
  },
  profileProperty: {
    pattern: NO_WHITE_SPACE,
    maximum: 512,
    accepts: '1 to 512 characters without white space',
    link: cloudFormation('aws-resource-appflow-connectorprofile'),
  },
  profileBucketPrefix: {
    pattern: KEY_PREFIX,
    maximum: 128,
    accepts: 'at most 128 characters on one line, without s3:// and the bucket',
    link: cloudFormation('aws-resource-appflow-connectorprofile'),
  },
  sapUrl: {
    pattern: /^https?:\/\/[-\w+&@#/%?=~|!:,.;]*[-\w+&@#/%=~|]$/,
    maximum: 256,
    accepts: 'an http or https URL of at most 256 characters',
    link: api('SAPODataConnectorProfileProperties'),
  },
  sapClientNumber: {
    pattern: /^\d{3}$/,
    maximum: 3,
    accepts: 'three digits',
    link: api('SAPODataConnectorProfileProperties'),
  },
  sapLogonLanguage: {
    pattern: /^\w*$/,
    maximum: 2,
    accepts: 'at most two letters, digits and _',
    link: api('SAPODataConnectorProfileProperties'),
  },
  sapScope: {
    pattern: /^[/\w]+$/,
    maximum: 128,
    accepts: '1 to 128 letters, digits and _ /',
    link: cloudFormation('aws-properties-appflow-connectorprofile-oauthproperties'),
  },
  snowflakeWarehouse: {
    pattern: /^[\s\w/!@#+=.-]*$/,
    maximum: 512,
    accepts: 'at most 512 letters, digits, white space and _ / ! @ # + = . -',
    link: api('SnowflakeConnectorProfileProperties'),
  },
  snowflakeRegion: {
    pattern: NO_WHITE_SPACE,
    maximum: 64,
    accepts: '1 to 64 characters without white space',
    link: api('SnowflakeConnectorProfileProperties'),
  },
  businessUnitId: {
    pattern: NO_WHITE_SPACE,
    maximum: 18,
    accepts: '1 to 18 characters without white space',
    link: api('PardotConnectorProfileProperties'),
  },
  documentType: {
    pattern: /^[\s\w-]+$/,
    maximum: 512,
    accepts: '1 to 512 letters, digits, white space and _ -',
    link: api('VeevaSourceProperties'),
  },
  upsolverBucketName: {
    pattern: /^upsolver-appflow\S*$/,
    maximum: 63,
    accepts: 'a name of at most 63 characters that begins with upsolver-appflow',
    link: api('UpsolverDestinationProperties'),
  },
} as const satisfies Record<string, TextRule>;

/** Limits of numbers. */
export const NUMBER = {
  scheduleOffset: { minimum: 0, maximum: 36000, unit: 'seconds', link: api('ScheduledTriggerProperties') },
  errorThreshold: { minimum: 1, maximum: 100, unit: 'failures', link: api('ScheduledTriggerProperties') },
  targetFileSize: { minimum: 1, unit: 'MB', link: api('AggregationConfig') },
  maskLength: { minimum: 1, unit: 'characters', link: api('Task') },
  port: { minimum: 1, maximum: 65535, link: api('SAPODataConnectorProfileProperties') },
  sapPageSize: { minimum: 1, maximum: 10000, unit: 'records', link: api('SAPODataPaginationConfig') },
  sapParallelism: { minimum: 1, maximum: 10, unit: 'processes', link: api('SAPODataParallelismConfig') },
} as const satisfies Record<string, NumberRule>;

/** The most entries that AppFlow takes in one map of custom properties or credentials. */
export const MAXIMUM_MAP_ENTRIES = 50;

/** The most tags on one flow. */
export const MAXIMUM_TAGS = 50;
