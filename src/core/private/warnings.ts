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
    cure: 'allow appflow.amazonaws.com to invoke it, with aws:SourceAccount as condition',
    link: guide('custom-connector-sdk'),
  },
  preservedTypesWithoutParquet: {
    cause: 'AppFlow preserves source data types in Parquet files only',
    cure: 'set fileType to S3OutputFileType.PARQUET, or leave preserveSourceDataTypes out',
    link: api('S3OutputFormatConfig'),
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
