import { Resource, Stack } from 'aws-cdk-lib';
import { IKey } from 'aws-cdk-lib/aws-kms';
import { IBucket } from 'aws-cdk-lib/aws-s3';
import { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct, IConstruct, IDependable } from 'constructs';
import { isOfAppFlow } from './private/appflow-secret';
import {
  Action,
  anythingInAppFlow,
  AppFlowStatement,
  BUCKET_READ,
  BUCKET_WRITE,
  KEY_DECRYPT,
  KEY_ENCRYPT_DECRYPT,
  PolicyOwner,
  SECRET_READ,
  statementFor,
} from './private/appflow-statement';
import { Binding } from './private/binding';
import { requirePartition, requireSame } from './private/environments';
import { TEXT } from './private/limits';
import { guide } from './private/links';
import { isUnderManagedKey } from './private/managed-key';
import { watchPolicies } from './private/second-policy';
import { statementInWords } from './private/statements';
import { warn, WarningName } from './private/warnings';

/**
 * Lets AppFlow use buckets, keys and secrets, by one statement in the policy of each for each account that asks.
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

  /** By resource, then by account. */
  private readonly statements = new WeakMap<IConstruct, Map<string, AppFlowStatement>>();

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
    requireSame(['region'], scope, `secret ${secret.node.path}`, secret, 'AppFlow reads secrets only', guide('security-iam'));
    requirePartition(scope, `secret ${secret.node.path}`, secret.secretArn, TEXT.secretArn);
    if (isOfAppFlow(secret)) {
      warn(scope, 'secretOfAppFlow', `secret ${secret.node.path}`);
      return;
    }
    if (secret.encryptionKey) {
      this.grantKey(scope, secret.encryptionKey, KEY_DECRYPT);
    } else if (Resource.isOwnedResource(secret)) {
      warn(secret, 'secretWithoutCustomerKey');
    }
    if (secret.secretFullArn === undefined) {
      warn(scope, 'secretArnNotComplete', `secret ${secret.node.path}`);
    }
    this.grant(scope, secret, () => ['*'], SECRET_READ, 'secretPolicyNotChanged', anythingInAppFlow(scope), keyStatements(scope, secret));
  }

  private grantBucket(scope: IConstruct, bucket: IBucket, actions: readonly Action[], keyActions: readonly Action[]): void {
    requireSame(['account', 'region'], scope, `bucket ${bucket.node.path}`, bucket, 'AppFlow accepts buckets only', guide('s3'));
    if (bucket.encryptionKey) {
      this.grantKey(scope, bucket.encryptionKey, keyActions);
    } else if (isUnderManagedKey(bucket)) {
      warn(bucket, 'bucketWithoutCustomerKey');
    }
    Binding.of(scope).afterChecks(() => watchPolicies(bucket));
    this.grant(scope, bucket, () => [bucket.bucketArn, bucket.arnForObjects('*')], actions, 'bucketPolicyNotChanged');
  }

  private grantKey(scope: IConstruct, key: IKey, actions: readonly Action[]): void {
    this.grant(scope, key, () => ['*'], actions, 'keyPolicyNotChanged');
  }

  /** A flow or profile that is refused in the end has not changed any policy. */
  private grant(
    scope: IConstruct,
    owner: PolicyOwner,
    arns: () => string[],
    actions: readonly Action[],
    warning: WarningName,
    sourceArn?: string,
    also: readonly string[] = [],
  ): void {
    Binding.of(scope).afterChecks(() => {
      const statement = this.statementOf(scope, owner, arns, sourceArn);
      const notAdded = statement.allow(actions);
      Binding.of(scope).require(dependableOf(owner, statement.result));
      if (notAdded) {
        warn(owner, warning, undefined, [statementInWords(owner, notAdded), ...also].join(' '));
      }
    });
  }

  private statementOf(scope: IConstruct, owner: PolicyOwner, arns: () => string[], sourceArn?: string): AppFlowStatement {
    const ofAccounts = this.statements.get(owner) ?? new Map<string, AppFlowStatement>();
    this.statements.set(owner, ofAccounts);
    const { account } = Stack.of(scope);
    const known = ofAccounts.get(account) ?? new AppFlowStatement(owner, account, arns(), sourceArn);
    ofAccounts.set(account, known);
    return known;
  }
}

/** What has to exist before the statement holds: the policy or, as a key holds its policy itself, the key. */
function dependableOf(owner: PolicyOwner, { policyDependable }: AppFlowStatement['result']): IDependable | undefined {
  return policyDependable && !Construct.isConstruct(policyDependable) ? owner.node.defaultChild : policyDependable;
}

/** What the key of a secret has to allow that was imported without its key. */
function keyStatements(scope: IConstruct, secret: ISecret): string[] {
  if (secret.encryptionKey || Resource.isOwnedResource(secret)) {
    return [];
  }
  const statement = statementFor(Stack.of(scope).account, ['*'], KEY_DECRYPT);
  return [`And to the policy of the key that encrypts it: ${statementInWords(secret, statement)}`];
}
