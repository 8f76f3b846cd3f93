import { Stack } from 'aws-cdk-lib';
import { AddToResourcePolicyResult, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { IConstruct } from 'constructs';

/** The order of actions in a statement, whichever flow asked first. */
export const ACTIONS = [
  's3:GetObject',
  's3:ListBucket',
  's3:AbortMultipartUpload',
  's3:GetBucketAcl',
  's3:ListBucketMultipartUploads',
  's3:ListMultipartUploadParts',
  's3:PutObject',
  's3:PutObjectAcl',
  'kms:Decrypt',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'secretsmanager:DescribeSecret',
  'secretsmanager:GetSecretValue',
] as const;

/** What AppFlow is allowed to do. */
export type Action = (typeof ACTIONS)[number];

/** A resource that has a policy of its own. */
export interface PolicyOwner extends IConstruct {
  addToResourcePolicy(statement: PolicyStatement): AddToResourcePolicyResult;
}

/**
 * The statement by which one resource lets AppFlow act for one account. It grows with what is asked for; where CDK has
 * rendered it already, which freezes it, another one takes what comes later.
 */
export class AppFlowStatement {
  private readonly granted = new Set<Action>();
  private statement: PolicyStatement;
  private added: AddToResourcePolicyResult;

  constructor(private readonly owner: PolicyOwner, private readonly scope: IConstruct, private readonly resources: string[]) {
    this.statement = this.makeStatement();
    this.added = owner.addToResourcePolicy(this.statement);
  }

  public get result(): AddToResourcePolicyResult {
    return this.added;
  }

  /** Allows actions, and returns a statement of those that are new, if there are any. */
  public allow(actions: readonly Action[]): PolicyStatement | undefined {
    const missing = actions.filter((action) => !this.granted.has(action));
    if (missing.length === 0) {
      return undefined;
    }
    if (this.statement.frozen) {
      this.statement = this.makeStatement();
      this.statement.addActions(...missing);
      this.added = this.owner.addToResourcePolicy(this.statement);
    } else {
      this.statement.addActions(...missing);
    }
    missing.forEach((action) => this.granted.add(action));
    return this.statement.copy({ actions: missing });
  }

  private makeStatement(): PolicyStatement {
    return new OrderedStatement({
      principals: [new ServicePrincipal('appflow.amazonaws.com')],
      resources: this.resources,
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this.scope).account } },
    });
  }
}

/** A statement whose actions stand in one order. */
class OrderedStatement extends PolicyStatement {
  public override toStatementJson(): { [key: string]: unknown } {
    const json = super.toStatementJson() as { readonly Action?: string | string[] };
    return { ...json, Action: Array.isArray(json.Action) ? inOrder(json.Action) : json.Action };
  }
}

function inOrder(actions: readonly string[]): string[] {
  return [...actions].sort((one, other) => place(one) - place(other));
}

function place(action: string): number {
  return (ACTIONS as readonly string[]).indexOf(action);
}
