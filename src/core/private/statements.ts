import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { IConstruct } from 'constructs';

/** A statement as JSON that a person can paste: references stand as `${AWS::AccountId}`, not as tokens. */
export function statementInWords(scope: IConstruct, statement: PolicyStatement): string {
  const resolved: unknown = Stack.of(scope).resolve(statement.toStatementJson());
  return JSON.stringify(resolved, (_key, value) => intrinsicInWords(value) ?? value);
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
