import { App, Aspects } from 'aws-cdk-lib';
import {
  AwsSolutionsChecks, HIPAASecurityChecks, NagPackProps, NagSuppressions, NIST80053R4Checks, NIST80053R5Checks, PCIDSS321Checks,
} from 'cdk-nag';
import { Hardened } from './stack';

/** All packs of cdk-nag that know the services of this stack. */
export const PACKS = [AwsSolutionsChecks, HIPAASecurityChecks, NIST80053R4Checks, NIST80053R5Checks, PCIDSS321Checks];

/** The regulations that have a rule of the same name. */
const REGULATIONS = ['HIPAA.Security', 'NIST.800.53.R4', 'NIST.800.53.R5', 'PCI.DSS.321'];
const of = (rule: string, regulations = REGULATIONS) => regulations.map((regulation) => `${regulation}-${rule}`);

/** Lets cdk-nag look at an app. Each exception says why; one without a reason does not pass review. */
export function addNag(app: App, stack: Hardened, props: NagPackProps = { reports: false }): void {
  PACKS.forEach((Pack) => Aspects.of(app).add(new Pack(props)));
  for (const bucket of [stack.data, stack.logs]) {
    suppress(bucket, of('S3BucketReplicationEnabled'), 'The records are in Salesforce, and logs are kept for the audit of this region only.');
    suppress(bucket, of('S3BucketDefaultLockEnabled', ['NIST.800.53.R4']), 'A lock forbids to erase what a person asks to be erased; versions are kept instead.');
  }
  suppress(stack.logs, of('S3DefaultEncryptionKMS', ['HIPAA.Security', 'NIST.800.53.R5', 'PCI.DSS.321']),
    'Amazon S3 writes access logs only to buckets under its own keys.');
  suppress(stack.client, ['AwsSolutions-SMG4', ...of('SecretsManagerRotationEnabled', ['HIPAA.Security', 'NIST.800.53.R5'])],
    'Salesforce gives out the secret of a connected app; it is rotated there, and CloudFormation brings the new one.');
  for (const role of stack.roles) {
    suppress(role, of('IAMNoInlinePolicy'), 'The policy is for this flow alone, so it lives and ends with the role.');
  }
}

function suppress(construct: Parameters<typeof NagSuppressions.addResourceSuppressions>[0], ids: string[], reason: string): void {
  NagSuppressions.addResourceSuppressions(construct, ids.map((id) => ({ id, reason })), true);
}
