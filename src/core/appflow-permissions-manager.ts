import { Resource, Stack, Token } from 'aws-cdk-lib';
import { AddToResourcePolicyResult, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { IKey } from 'aws-cdk-lib/aws-kms';
import { IBucket } from 'aws-cdk-lib/aws-s3';
import { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct, IConstruct, IDependable } from 'constructs';
import { Binding } from './private/binding';
import { Checks } from './private/checks';
import { guide } from './private/links';
import { statementInWords } from './private/statements';
import { warn, WarningName } from './private/warnings';

const BUCKET_READ = ['s3:GetObject', 's3:ListBucket'];
const BUCKET_WRITE = [
  's3:AbortMultipartUpload',
  's3:GetBucketAcl',
  's3:ListBucketMultipartUploads',
  's3:ListMultipartUploadParts',
  's3:PutObject',
  's3:PutObjectAcl',
];
const KEY_DECRYPT = ['kms:Decrypt'];
const KEY_ENCRYPT_DECRYPT = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'];
const SECRET_READ = ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'];

/** A resource that has a policy of its own. */
interface PolicyOwner extends IConstruct {
  addToResourcePolicy(statement: PolicyStatement): AddToResourcePolicyResult;
}

/** What one resource grants to AppFlow so far. */
interface Entry {
  readonly statement: PolicyStatement;
  readonly result: AddToResourcePolicyResult;
}

/**
 * Lets AppFlow use buckets, keys and secrets, by exactly one statement in the policy of each.
 *
 * What was granted is remembered with the resource, so that two apps in one process do not see each other. The flow or
 * profile that asks comes to depend on the policy.
 *
 * @internal
 */
export class AppFlowPermissionsManager {
  /** The one manager. */
  public static instance(): AppFlowPermissionsManager {
    return AppFlowPermissionsManager.INSTANCE;
  }

  private static readonly INSTANCE = new AppFlowPermissionsManager();

  private readonly entries = new WeakMap<IConstruct, Entry>();

  private constructor() {}

  /**
   * Lets AppFlow read objects.
   * @param scope the flow or profile that asks
   */
  public grantBucketRead(scope: IConstruct, bucket: IBucket): void {
    this.grantBucket(scope, bucket, BUCKET_READ, KEY_DECRYPT);
  }

  /** Lets AppFlow write objects. A multipart upload under a KMS key has to decrypt, too. */
  public grantBucketWrite(scope: IConstruct, bucket: IBucket): void {
    this.grantBucket(scope, bucket, BUCKET_WRITE, KEY_ENCRYPT_DECRYPT);
  }

  /** Lets AppFlow encrypt and decrypt with the key of a flow or a profile. */
  public grantKeyEncryptDecrypt(scope: IConstruct, key: IKey): void {
    this.grantKey(scope, key, KEY_ENCRYPT_DECRYPT);
  }

  /** Lets AppFlow read a secret, and decrypt it. */
  public grantSecretRead(scope: IConstruct, secret: ISecret): void {
    if (secret.encryptionKey) {
      this.grantKey(scope, secret.encryptionKey, KEY_DECRYPT);
    } else if (Resource.isOwnedResource(secret)) {
      warn(secret, 'secretWithoutCustomerKey');
    }
    this.grant(scope, secret, () => ['*'], SECRET_READ, 'secretPolicyNotChanged');
  }

  private grantBucket(scope: IConstruct, bucket: IBucket, actions: string[], keyActions: string[]): void {
    refuseOtherEnvironment(scope, bucket);
    if (bucket.encryptionKey) {
      this.grantKey(scope, bucket.encryptionKey, keyActions);
    }
    this.grant(scope, bucket, () => [bucket.bucketArn, bucket.arnForObjects('*')], actions, 'bucketPolicyNotChanged');
  }

  private grantKey(scope: IConstruct, key: IKey, actions: string[]): void {
    this.grant(scope, key, () => ['*'], actions, 'keyPolicyNotChanged');
  }

  private grant(scope: IConstruct, owner: PolicyOwner, arns: () => string[], actions: string[], warning: WarningName): void {
    const entry = this.entries.get(owner) ?? this.open(scope, owner, arns());
    const { actions: granted } = entry.statement;
    const missing = actions.filter((action) => !granted.includes(action));
    Binding.of(scope).require(dependableOf(owner, entry.result));
    if (missing.length === 0) {
      return;
    }
    entry.statement.addActions(...missing);
    if (!entry.result.statementAdded) {
      warn(owner, warning, statementInWords(owner, entry.statement.copy({ actions: missing })));
    }
  }

  private open(scope: IConstruct, owner: PolicyOwner, resources: string[]): Entry {
    const statement = new PolicyStatement({
      principals: [new ServicePrincipal('appflow.amazonaws.com')],
      resources,
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    });
    const entry = { statement, result: owner.addToResourcePolicy(statement) };
    this.entries.set(owner, entry);
    return entry;
  }
}

/** What has to exist before the statement holds: the policy or, as a key holds its policy itself, the key. */
function dependableOf(owner: PolicyOwner, { policyDependable }: AddToResourcePolicyResult): IDependable | undefined {
  return policyDependable && !Construct.isConstruct(policyDependable) ? owner.node.defaultChild : policyDependable;
}

function refuseOtherEnvironment(scope: IConstruct, bucket: IBucket): void {
  const stack = Stack.of(scope);
  for (const part of ['account', 'region'] as const) {
    const own = stack[part];
    const other = bucket.env[part];
    if (own !== other && !Token.isUnresolved(own) && !Token.isUnresolved(other)) {
      Checks.of(scope).fault(`bucket ${bucket.node.path}`, `is in ${part} ${other}; AppFlow accepts buckets only in the flow's own ${part}, ${own}`, guide('s3'));
    }
  }
}
