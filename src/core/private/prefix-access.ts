import { Grant, IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { IDependable } from 'constructs';
import { S3Location } from '../s3-location';

/**
 * Lets a role read what lies under the prefix of a location, and nothing beside it.
 *
 * `IBucket.grantRead` would let it list and describe the whole bucket.
 *
 * @returns what has to exist before the role can read
 */
export function grantPrefixRead(role: IRole, { bucket, prefix }: S3Location): IDependable[] {
  const folder = prefix?.replace(/\/+$/, '');
  const added = [
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:GetObjectVersion'],
      resources: [bucket.arnForObjects(folder ? `${folder}/*` : '*')],
    }),
    new PolicyStatement({
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: folder ? { StringLike: { 's3:prefix': `${folder}*` } } : undefined,
    }),
    new PolicyStatement({ actions: ['s3:GetBucketLocation'], resources: [bucket.bucketArn] }),
  ].map((statement) => role.addToPrincipalPolicy(statement).policyDependable);
  const key: Grant | undefined = bucket.encryptionKey?.grantDecrypt(role);
  return [...added, key].filter((dependable) => dependable !== undefined);
}
