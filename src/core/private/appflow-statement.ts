import { ArnFormat, Stack } from 'aws-cdk-lib';
import { AddToResourcePolicyResult, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { IConstruct } from 'constructs';

export const BUCKET_READ = ['s3:GetObject', 's3:ListBucket'] as const;
export const BUCKET_WRITE = [
  's3:AbortMultipartUpload',
  's3:GetBucketAcl',
  's3:ListBucketMultipartUploads',
  's3:ListMultipartUploadParts',
  's3:PutObject',
  's3:PutObjectAcl',
] as const;
export const KEY_DECRYPT = ['kms:Decrypt'] as const;
export const KEY_ENCRYPT_DECRYPT = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'] as const;
export const SECRET_READ = ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'] as const;

/** The order of actions in a statement, whichever flow asked first. */
const ORDER = [...BUCKET_READ, ...BUCKET_WRITE, ...KEY_ENCRYPT_DECRYPT, ...SECRET_READ];

/** What AppFlow is allowed to do. */
export type Action = (typeof ORDER)[number];

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

  /** @param sourceArn where all calls come from one kind of thing in AppFlow, its ARN */
  constructor(
    private readonly owner: PolicyOwner,
    private readonly account: string,
    private readonly resources: string[],
    private readonly sourceArn?: string,
  ) {
    this.statement = this.makeStatement();
    this.added = owner.addToResourcePolicy(this.statement);
  }

  /** What became of the statement to which actions were added last. */
  public get result(): AddToResourcePolicyResult {
    return this.added;
  }

  /** Allows actions. If the owner's policy cannot be changed, returns the statement that it lacks because of them. */
  public allow(actions: readonly Action[]): PolicyStatement | undefined {
    const missing = actions.filter((action) => !this.granted.has(action));
    if (missing.length === 0) {
      return undefined;
    }
    missing.forEach((action) => this.granted.add(action));
    if (this.statement.frozen) {
      this.statement = this.makeStatement();
      this.added = this.owner.addToResourcePolicy(this.statement);
    }
    this.statement.addActions(...missing);
    return this.added.statementAdded ? undefined : this.statement.copy({ actions: missing });
  }

  private makeStatement(): PolicyStatement {
    return statementFor(this.account, this.resources, [], this.sourceArn);
  }
}

/** A statement that lets AppFlow act for one account. */
export function statementFor(account: string, resources: string[], actions: readonly Action[], sourceArn?: string): PolicyStatement {
  return new OrderedStatement({
    principals: [new ServicePrincipal('appflow.amazonaws.com')],
    actions: [...actions],
    resources,
    conditions: conditionsOf(account, sourceArn),
  });
}

/** Nobody but AppFlow in this account and, where the ARN is known, on behalf of it. */
export function conditionsOf(account: string, sourceArn?: string): { [operator: string]: { [key: string]: string } } {
  return { StringEquals: { 'aws:SourceAccount': account }, ...(sourceArn && { ArnLike: { 'aws:SourceArn': sourceArn } }) };
}

/** Anything in AppFlow of the account and region of a construct, as the SDK for connectors and the guide write it. */
export function anythingInAppFlow(scope: IConstruct): string {
  return Stack.of(scope).formatArn({ service: 'appflow', resource: '*', arnFormat: ArnFormat.NO_RESOURCE_NAME });
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
  return (ORDER as string[]).indexOf(action);
}
