import { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { isKnown } from './checks';

/** Whether an AWS managed key of KMS encrypts a bucket of this app: it is under KMS, and names no key. */
export function isUnderManagedKey(bucket: IBucket): boolean {
  const { defaultChild } = bucket.node;
  const encryption = defaultChild instanceof CfnBucket ? defaultChild.bucketEncryption : undefined;
  const rules = isKnown(encryption) && 'serverSideEncryptionConfiguration' in encryption ? encryption.serverSideEncryptionConfiguration : [];
  return Array.isArray(rules) && rules.some((rule) => {
    const byDefault = isKnown(rule) && 'serverSideEncryptionByDefault' in rule ? rule.serverSideEncryptionByDefault : undefined;
    return isKnown(byDefault) && 'sseAlgorithm' in byDefault && byDefault.sseAlgorithm.startsWith('aws:kms') && byDefault.kmsMasterKeyId === undefined;
  });
}
