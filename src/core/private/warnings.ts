import { Annotations } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { api, guide } from './links';

/** A warning that this library can give: its id is a public contract, by which users acknowledge it. */
export interface WarningKind {
  /** Why it matters. */
  readonly cause: string;
  /** What to change. */
  readonly cure: string;
  readonly link: string;
}

/** All warnings; `docs/checks.md` is generated from this table. */
export const WARNINGS = {
  flowNotActivated: {
    cause: 'AppFlow creates scheduled and event flows as drafts, which never run',
    cure: 'set status to FlowStatus.ACTIVE, or to FlowStatus.DRAFT if that is meant',
    link: api('CreateFlow'),
  },
  eventBridgeFlowStartsAsDraft: {
    cause: 'a flow to EventBridge can become active only after its partner event source is associated with an event bus',
    cure: 'deploy the flow with FlowStatus.DRAFT, associate the event bus, then change to FlowStatus.ACTIVE',
    link: guide('EventBridge'),
  },
  cronNotShownInConsole: {
    cause: 'AppFlow runs cron schedules, but its console neither shows nor edits them, and their dialect is not documented',
    cure: 'use a rate, or an on-demand flow started by EventBridge Scheduler',
    link: guide('flow-triggers'),
  },
  startTimeInPast: {
    cause: 'the start time of the schedule lies in the past, and AppFlow may refuse it',
    cure: 'leave startTime out, move it, or set pastStartTime to PastStartTime.NEXT_OCCURRENCE',
    link: guide('flow-triggers'),
  },
  endTimeInPast: {
    cause: 'the end of the schedule lies in the past, so the flow never runs, and AppFlow may refuse it',
    cure: 'leave endTime out, or move it',
    link: api('ScheduledTriggerProperties'),
  },
  timestampFieldMissing: {
    cause: 'AppFlow tells what changed by a field with a time; few sources do without, such as Amazon S3 and objects of SAP that keep a delta queue (ODP)',
    cure: 'set pullConfig.timestampField to a field that says when a record was created or changed',
    link: guide('flow-triggers'),
  },
  objectWithoutEvents: {
    cause: 'event flows read events, and this does not look like the name of one',
    cure: 'name a change event, such as AccountChangeEvent, or a platform event, such as Order_Event__e',
    link: guide('salesforce'),
  },
  notTowardsThisDestination: {
    cause: 'this property of the source has no effect towards this destination',
    cure: 'leave it out, or choose another destination',
    link: guide('app-specific'),
  },
  sourceWithoutFolder: {
    cause: 'AppFlow reads files from a folder, not from the root of a bucket',
    cure: 'put the files in a folder and name it as the prefix',
    link: guide('s3'),
  },
  profileOfOtherConnector: {
    cause: 'the profile belongs to a connector with another label than this source or destination is made for',
    cure: 'pass a profile of the same application, or use CustomConnectorSource and CustomConnectorDestination',
    link: api('ConnectorProfile'),
  },
  privateLinkNotDocumented: {
    cause: 'the guide does not name private connections to this application in this region',
    cure: 'use ConnectionMode.PUBLIC, or try the profile before you rely on it',
    link: guide('private-flows'),
  },
  privateLinkNotUsed: {
    cause: 'with ConnectionMode.PUBLIC AppFlow goes over the public internet and not through the endpoint service',
    cure: 'leave connectionMode out, or privateLinkServiceName',
    link: guide('private-flows'),
  },
  bucketPolicyNotChanged: {
    cause: 'the policy of an imported bucket cannot be changed from here',
    cure: 'add the statement to its policy by hand',
    link: guide('s3-policies-management'),
  },
  keyPolicyNotChanged: {
    cause: 'the policy of an imported KMS key cannot be changed from here',
    cure: 'add the statement to its policy by hand',
    link: guide('data-protection'),
  },
  secretPolicyNotChanged: {
    cause: 'the policy of an imported secret cannot be changed from here',
    cure: 'add the statement to its policy by hand',
    link: guide('salesforce'),
  },
  secretWithoutCustomerKey: {
    cause: 'AppFlow cannot use the AWS managed key that encrypts this secret',
    cure: 'give the secret an encryptionKey of your own',
    link: guide('salesforce'),
  },
  secretInClearText: {
    cause: 'a credential stands in the template in clear text',
    cure: 'keep it in AWS Secrets Manager and pass SecretValue.secretsManager(...)',
    link: guide('data-protection'),
  },
  functionPolicyNotChanged: {
    cause: 'the policy of an imported function cannot be changed from here',
    cure: 'add the statement to its policy by hand',
    link: guide('custom-connector-sdk'),
  },
  functionRoleNotChanged: {
    cause: 'the role of an imported function is not known here, and without this permission the connector cannot read the credentials of its profiles',
    cure: 'import the function with its role, or add the statement to the role by hand',
    link: guide('custom-connector-sdk'),
  },
  pairNotDocumented: {
    cause: 'the user guide does not name this destination for this source; its pages are incomplete, so it may work all the same',
    cure: 'try the flow before you rely on it',
    link: guide('app-specific'),
  },
  eventDestinationNotDocumented: {
    cause: 'event flows are documented to Amazon S3 and Amazon EventBridge only',
    cure: 'try the flow before you rely on it',
    link: guide('flow-triggers'),
  },
  destinationFieldMappedTwice: {
    cause: 'two mappings write this destination field, and which one wins is not documented',
    cure: 'keep one of them',
    link: api('Task'),
  },
  transformOfUnmappedField: {
    cause: 'a transform changes a field that no mapping transfers, so it has no effect',
    cure: 'map the field, or leave the transform out',
    link: api('Task'),
  },
  manyFilters: {
    cause: 'the console accepts at most 10 filters; the limit of the service is not published',
    cure: 'use fewer filters',
    link: guide('create-flow-console'),
  },
  filterIncomplete: {
    cause: 'every filter that is known to work says the data type of its field and what to compare with',
    cure: 'use the methods of FilterCondition, or add the properties to the task',
    link: api('Task'),
  },
  manyCriteria: {
    cause: 'the console accepts at most 10 values in one filter; the limit of the service is not published',
    cure: 'compare with fewer values',
    link: guide('create-flow-console'),
  },
  operatorNotUsual: {
    cause: 'connectors that keep to the Custom Connector SDK do not filter a field of this data type with this operator',
    cure: 'choose one of those operators, or ask aws appflow describe-connector-entity what the connector supports',
    link: guide('custom-connector-sdk'),
  },
  validationActionNotKnown: {
    cause: 'AppFlow is known to take DropRecord, and perhaps DropDataset',
    cure: 'use ValidationAction.ignoreRecord() or ValidationAction.terminateFlow()',
    link: api('Task'),
  },
  taskNotDocumented: {
    cause: 'AppFlow names this kind of task, but neither its form nor its effect is documented',
    cure: 'try the flow before you rely on it',
    link: api('Task'),
  },
  formulaNotConfirmed: {
    cause: 'AWS documents neither the tasks nor the format by which AppFlow joins and calculates',
    cure: 'try the flow before you rely on it',
    link: api('Task'),
  },
  nameFixesKey: {
    cause: 'AppFlow cannot change the key of an existing flow, and CloudFormation cannot replace a flow under the same name, be it generated or yours',
    cure: 'leave name out and set replaceOnVertexChange, or give the flow a new id or name whenever you give it a new key',
    link: api('UpdateFlow'),
  },
  profileKeyNotChanged: {
    cause: 'AppFlow keeps the key with which a profile was made: an update with another key is deployed without an error and without effect',
    cure: 'give the profile a new id or name whenever you give it a new key',
    link: api('UpdateConnectorProfile'),
  },
  preservedTypesWithoutParquet: {
    cause: 'AppFlow preserves source data types in Parquet files only',
    cure: 'set fileType to S3OutputFileType.PARQUET, or leave preserveSourceDataTypes out',
    link: api('S3OutputFormatConfig'),
  },
  timeWithoutExecutionId: {
    cause: 'the console adds the id of the run to every path or name that holds its time, and does not let it be taken away',
    cure: 'add S3OutputFilePrefixHierarchy.EXECUTION_ID, or leave the hierarchy out',
    link: guide('flows-partition'),
  },
  accessTokenMissing: {
    cause: 'AppFlow signs in with tokens that a user confirmed, and a template cannot ask a user for them',
    cure: 'obtain a token once and give it as accessToken, or as refreshToken where there is one',
    link: api('CreateConnectorProfile'),
  },
  accessTokenNotRenewed: {
    cause: 'AppFlow cannot renew this access token, so the connection ends when it expires, often within the hour',
    cure: 'give what AppFlow renews it with: a refresh token and its client, or client credentials',
    link: api('OAuth2Credentials'),
  },
  redshiftRoleNotAttached: {
    cause: 'Amazon Redshift copies the files of AppFlow with this role only if it is attached to the cluster or, for Serverless, to the namespace, which cannot be changed from here',
    cure: 'attach it by hand (Redshift console, Manage IAM roles), or pass a bucketAccessRole that is attached already',
    link: guide('redshift'),
  },
  dataApiRoleNotLimited: {
    cause: 'the ARN of a workgroup holds an id that its name does not tell, so the role may use every workgroup of the account in the region',
    cure: 'give workgroup.workgroupArn, or a dataApiRole of your own',
    link: guide('security_iam_service-role-policies'),
  },
  stackTagNotAccepted: {
    cause: 'CloudFormation hands the tags of a stack down to its flows, and AppFlow refuses this one',
    cure: 'change the tag, or put the flows into a stack without it',
    link: api('TagResource'),
  },
  writeOperationNotDocumented: {
    cause: 'the schema of CloudFormation accepts this operation, but the user guide does not name it for this application',
    cure: 'try the flow before you rely on it, or choose an operation that the guide names',
    link: guide('app-specific'),
  },
  ruleInOtherEnvironment: {
    cause: 'AppFlow publishes events on the default bus of the account and region of the flow, so a rule elsewhere sees none of them by itself',
    cure: 'pass a scope in a stack of the account and region of the flow as crossStackScope, or forward the events',
    link: guide('flow-notifications'),
  },
  manyFlowsAtOnce: {
    cause: 'CloudFormation creates all of them at once, AppFlow answers that these are too many requests, and CloudFormation does not try again',
    cure: 'add Aspects.of(app).add(new SequentialFlows())',
    link: guide('service-quotas'),
  },
  successNotWatched: {
    cause: 'within which time this scheduled flow should succeed is not known, or longer than the seven days that a CloudWatch alarm can look back',
    cure: 'set missingSuccess.within, at most seven days, or missingSuccess.enabled to false',
    link: guide('monitoring-cloudwatch'),
  },
} as const satisfies Record<string, WarningKind>;

/** The name of a warning, which is its id without the prefix of this library. */
export type WarningName = keyof typeof WARNINGS;

/** The id by which a user acknowledges a warning. */
export function warningId(name: WarningName): string {
  return `@cdklabs/cdk-appflow:${name}`;
}

/**
 * Warns at a construct. What is only probably wrong is warned about, never refused.
 *
 * @param detail what is particular to this case: the property and its value, or a statement to add
 */
export function warn(scope: IConstruct, name: WarningName, detail?: string): void {
  const { cause, cure, link } = WARNINGS[name];
  const sentences = [detail && `${detail}: ${cause}`, !detail && cause].filter(Boolean).join('');
  Annotations.of(scope).addWarningV2(warningId(name), `${sentences}. To mend it, ${cure}. See ${link}`);
}
