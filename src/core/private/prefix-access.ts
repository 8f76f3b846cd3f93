import { Grant, IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { IBucket } from 'aws-cdk-lib/aws-s3';
import { IDependable } from 'constructs';

/**
 * Lets a role read what lies under a prefix of a bucket, and nothing beside it.
 *
 * `IBucket.grantRead` would let it list and describe the whole bucket.
 *
 * @returns what has to exist before the role can read
 */
export function grantPrefixRead(role: IRole, bucket: IBucket, prefix: string | undefined): IDependable[] {
  const folder = prefix?.replace(/\/+$/, '');
  const added = [
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:GetObjectVersion'],
      resources: [bucket.arnForObjects(folder ? `${folder}/*` : '*')],
    }),
    new PolicyStatement({
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: folder ? { StringLike: { 's3:prefix': [folder, `${folder}/*`] } } : undefined,
    }),
    new PolicyStatement({ actions: ['s3:GetBucketLocation'], resources: [bucket.bucketArn] }),
  ].map((statement) => role.addToPrincipalPolicy(statement).policyDependable);
  const key: Grant | undefined = bucket.encryptionKey?.grantDecrypt(role);
  return [...added, key].filter((dependable) => dependable !== undefined);
}
