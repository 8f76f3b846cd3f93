import { IRole } from 'aws-cdk-lib/aws-iam';

/** The name by which CDK's property injection knows the class of roles that take no statements; the class itself is private to CDK. */
const IMMUTABLE = 'aws-cdk-lib.aws-iam.ImmutableRole';

/** Whether a role takes no statements. It says that it does: `addToPrincipalPolicy` of such a role reports success. */
export function isImmutable(role: IRole): boolean {
  return (role.constructor as { readonly PROPERTY_INJECTION_ID?: string }).PROPERTY_INJECTION_ID === IMMUTABLE;
}
