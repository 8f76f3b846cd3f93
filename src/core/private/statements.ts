import { Resource, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { IConstruct } from 'constructs';
import { isKnown } from './checks';

/**
 * A statement as JSON that a person can paste: references stand as `${AWS::AccountId}`, not as tokens, and where the account or
 * the region of the owner is known, as what it is.
 *
 * @param owner what the statement is about
 */
export function statementInWords(owner: IConstruct, statement: PolicyStatement): string {
  const resolved: unknown = Stack.of(owner).resolve(statement.toStatementJson());
  const { account, region } = Resource.isResource(owner) ? owner.env : Stack.of(owner);
  return JSON.stringify(resolved, (_key, value) => intrinsicInWords(value) ?? value)
    .replaceAll('${AWS::AccountId}', isKnown(account) ? account : '${AWS::AccountId}')
    .replaceAll('${AWS::Region}', isKnown(region) ? region : '${AWS::Region}');
}

function intrinsicInWords(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const [[key, argument] = [], ...others] = Object.entries(value) as [string, unknown][];
  if (others.length > 0 || key === undefined) {
    return undefined;
  }
  if (key === 'Ref') {
    return `\${${String(argument)}}`;
  }
  if (key === 'Fn::GetAtt' && Array.isArray(argument)) {
    return `\${${argument.join('.')}}`;
  }
  if (key === 'Fn::Join' && Array.isArray(argument) && Array.isArray(argument[1])) {
    return argument[1].map((part) => intrinsicInWords(part) ?? String(part)).join(String(argument[0]));
  }
  return undefined;
}
