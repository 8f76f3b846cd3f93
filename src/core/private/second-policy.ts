import { Resource, Stack } from 'aws-cdk-lib';
import { CfnBucketPolicy, IBucket } from 'aws-cdk-lib/aws-s3';
import { warn } from './warnings';

const WATCHED = new WeakMap<Stack, Set<IBucket>>();

/**
 * Warns when the app is synthesized if a bucket of the app has a policy beside the one to which this library adds: a bucket
 * keeps one policy only, so the second fails to deploy or replaces the first.
 */
export function watchPolicies(bucket: IBucket): void {
  if (!Resource.isOwnedResource(bucket)) {
    return;
  }
  const stack = Stack.of(bucket);
  const watched = WATCHED.get(stack) ?? new Set<IBucket>();
  if (watched.size === 0) {
    WATCHED.set(stack, watched);
    stack.node.addValidation({ validate: () => warnOfSeconds(stack, watched) });
  }
  watched.add(bucket);
}

function warnOfSeconds(stack: Stack, watched: Set<IBucket>): string[] {
  const nameOf = (name: string) => JSON.stringify(stack.resolve(name));
  const paths = new Map<string, string[]>();
  for (const each of stack.node.findAll()) {
    if (CfnBucketPolicy.isCfnBucketPolicy(each) && Stack.of(each) === stack) {
      const name = nameOf(each.bucket);
      paths.set(name, [...(paths.get(name) ?? []), each.node.path]);
    }
  }
  for (const bucket of watched) {
    const policies = paths.get(nameOf(bucket.bucketName)) ?? [];
    if (policies.length > 1) {
      warn(bucket, 'secondBucketPolicy', policies.join(' and '));
    }
  }
  return [];
}
