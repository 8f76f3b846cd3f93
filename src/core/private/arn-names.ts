import { IRole } from 'aws-cdk-lib/aws-iam';
import { IConstruct } from 'constructs';
import { Checks, isAcceptable } from './checks';
import { requirePartition, requireSame } from './environments';
import { TEXT } from './limits';

/**
 * Refuses a name that would make an ARN in a policy stand for more than one thing. The one check of all names of users that
 * become part of an ARN; those of a role that the user has passed do not.
 */
export function checkArnNames(checks: Checks, names: { readonly [property: string]: string | undefined }): Checks {
  Object.entries(names).forEach(([property, name]) => checks.text(property, name, TEXT.arnName));
  return checks;
}

/** Refuses a role of another account, which AppFlow cannot take on; one whose ARN does not fit is refused for that. */
export function requireRoleOfAccount(scope: IConstruct, property: string, role: IRole | undefined): void {
  if (role && isAcceptable(role.roleArn, TEXT.roleArn)) {
    requireSame(['account'], scope, property, role, 'AppFlow accepts roles only', TEXT.roleArn.link);
    requirePartition(scope, property, role.roleArn, TEXT.roleArn);
  }
}
