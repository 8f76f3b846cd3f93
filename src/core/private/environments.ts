import { IResource, Stack } from 'aws-cdk-lib';
import { IKey } from 'aws-cdk-lib/aws-kms';
import { RegionInfo } from 'aws-cdk-lib/region-info';
import { IConstruct } from 'constructs';
import { Checks, isAcceptable, isKnown } from './checks';
import { TEXT, TextRule } from './limits';
import { api } from './links';

/**
 * Refuses a resource in another account or region, where both are known; the fault is one of the flow or profile `scope`.
 *
 * @param accepts the beginning of the sentence that says who accepts what, such as "AppFlow accepts buckets only"
 */
export function requireSame(
  parts: readonly ('account' | 'region')[],
  scope: IConstruct,
  property: string,
  resource: Pick<IResource, 'env'>,
  accepts: string,
  link: string,
): void {
  const own = Stack.of(scope);
  for (const part of parts) {
    const [here, there] = [own[part], resource.env[part]];
    if (here !== there && isKnown(here) && isKnown(there)) {
      Checks.of(scope).fault(property, `is in ${part} ${there}; ${accepts} in the flow's own ${part}, ${here}`, link);
    }
  }
}

/**
 * Refuses a resource of the region of a stack in another partition than `aws`, whose ARN CloudFormation's patterns do not
 * accept; an ARN that is known is checked as it stands.
 */
export function requirePartition(scope: IConstruct, property: string, arn: string, rule: TextRule): void {
  const { region } = Stack.of(scope);
  const { partition = 'aws' } = isKnown(region) && !isKnown(arn) ? RegionInfo.get(region) : {};
  if (partition !== 'aws') {
    Checks.of(scope).fault(property, `is in the partition ${partition}; AppFlow accepts ${rule.accepts}`, rule.link);
  }
}

/** Refuses a key of another region; one whose ARN does not fit is refused for that. A key of another account may be used, if its policy allows it. */
export function requireKeyOfRegion(scope: IConstruct, key: IKey | undefined): void {
  if (key && isAcceptable(key.keyArn, TEXT.keyArn)) {
    requireSame(['region'], scope, 'key', key, 'AppFlow uses keys only', api('CreateFlow'));
    requirePartition(scope, 'key', key.keyArn, TEXT.keyArn);
  }
}
