import { WarningKind } from './kind';
import { guide } from '../links';

/** Warnings about permissions that cannot be given from here. */
export const PERMISSION_WARNINGS = {
  bucketPolicyNotChanged: {
    cause: 'the policy of an imported bucket cannot be changed from here',
    cure: 'add the statement to its policy by hand, then acknowledge this warning at the imported bucket',
    link: guide('s3-policies-management'),
  },
  secondBucketPolicy: {
    cause: 'a bucket keeps one policy only, so the second of these fails to deploy or replaces the first, and with it what AppFlow is allowed',
    cure: 'add your statements by bucket.addToResourcePolicy, and make no BucketPolicy or CfnBucketPolicy of your own',
    link: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html',
  },
  keyPolicyNotChanged: {
    cause: 'the policy of an imported KMS key cannot be changed from here',
    cure: 'add the statement to its policy by hand, then acknowledge this warning at the imported key',
    link: guide('data-protection'),
  },
  secretPolicyNotChanged: {
    cause: 'the policy of an imported secret cannot be changed from here',
    cure: 'add the statement to its policy by hand, then acknowledge this warning at the imported secret',
    link: guide('salesforce'),
  },
  secretArnNotComplete: {
    cause: 'the ARN of this secret lacks the six characters that AWS Secrets Manager appends, and a public report says that CloudFormation refuses such an ARN here',
    cure: 'import the secret by its complete ARN, Secret.fromSecretCompleteArn(...)',
    link: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html',
  },
  secretOfAppFlow: {
    cause: 'AppFlow made this secret itself, for the credentials of a profile, and nobody else can change its policy',
    cure: 'make a secret of your own with clientId and clientSecret, encrypted by a key of your own',
    link: guide('salesforce'),
  },
  bucketWithoutCustomerKey: {
    cause: 'AppFlow cannot use the AWS managed key that encrypts this bucket',
    cure: 'give the bucket an encryptionKey of your own, or BucketEncryption.S3_MANAGED',
    link: guide('s3'),
  },
  secretWithoutCustomerKey: {
    cause: 'AppFlow cannot use the AWS managed key that encrypts this secret',
    cure: 'give the secret an encryptionKey of your own',
    link: guide('salesforce'),
  },
  functionPolicyNotChanged: {
    cause: 'the policy of an imported function cannot be changed from here',
    cure: 'add the statement to its policy by hand, then acknowledge this warning at the imported function',
    link: guide('custom-connector-sdk'),
  },
  functionRoleNotChanged: {
    cause: 'the role of an imported function is not known here, and without this permission the connector cannot read the credentials of its profiles',
    cure: 'import the function with its role, or add the statement to the role by hand and acknowledge this warning at the function',
    link: guide('custom-connector-sdk'),
  },
  rolePolicyNotChanged: {
    cause: 'this role cannot be changed from here, such as one imported with mutable: false',
    cure: 'add the statement to the role by hand',
    link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html',
  },
  credentialsOfOthersReadable: {
    cause: 'AppFlow names the secrets with credentials by label and profile, so the function of this connector may read those of the other, too',
    cure: 'choose a label that does not begin another label or profile followed by a dash',
    link: guide('custom-connector-sdk'),
  },
  connectorEndsEarly: {
    cause: 'AppFlow waits 10 seconds for answers about configuration, metadata and credentials and 30 seconds for data, and a function that ends before fails the run',
    cure: 'give the function a timeout of 30 seconds or more',
    link: guide('custom-connector-sdk'),
  },
  connectorHasLittleMemory: {
    cause: 'connectors made with the Custom Connector SDK are known to end with OutOfMemoryError or "Process exited" for want of memory',
    cure: 'give the function more memory',
    link: guide('custom-connector-sdk'),
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
} as const satisfies Record<string, WarningKind>;
