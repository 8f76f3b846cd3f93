import { Duration, RemovalPolicy, SecretValue, Stack, StackProps } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { AccountPrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import {
  ConnectionMode,
  DataPullMode,
  FlowMonitoring,
  FlowStatus,
  Mapping,
  OnScheduleFlow,
  S3Destination,
  SalesforceConnectorProfile,
  SalesforceSource,
  Transform,
  Validation,
  ValidationAction,
  ValidationCondition,
} from '../../src';

/** Where Salesforce is, and the secret in which somebody has put what it gave out. */
export interface HardenedProps extends StackProps {
  readonly instanceUrl: string;

  /** The name of a secret with the fields `clientId`, `clientSecret` and `refreshToken`. */
  readonly secretName: string;
}

/** Copies contacts from Salesforce to a bucket every day, as a bank would. docs/security.md walks through it. */
export class Hardened extends Stack {
  /** What cdk-nag is told about; see nag.ts. */
  public readonly flow: OnScheduleFlow;
  public readonly data: Bucket;
  public readonly logs: Bucket;
  public readonly client: Secret;
  public readonly roles: Role[];

  constructor(scope: Construct, id: string, props: HardenedProps) {
    super(scope, id, props);
    const bucketKey = this.newKey('BucketKey', 'Files that AppFlow writes');
    const flowKey = this.newKey('FlowKey', 'Records while a flow runs, and credentials that AppFlow keeps');
    const secretKey = this.newKey('SecretKey', 'The client of the connected app');

    this.logs = this.newLogs();
    this.data = this.newBucket(bucketKey);
    this.client = new Secret(this, 'Client', {
      description: 'The client of the connected app, which AppFlow reads by itself',
      encryptionKey: secretKey,
      secretObjectValue: { clientId: field(props.secretName, 'clientId'), clientSecret: field(props.secretName, 'clientSecret') },
    });
    const profile = new SalesforceConnectorProfile(this, 'Salesforce', {
      instanceUrl: props.instanceUrl,
      key: flowKey,
      connectionMode: ConnectionMode.PRIVATE,
      usePrivateLinkForMetadataAndAuthorization: true, // else tokens are renewed over the internet
      oAuth: { flow: { refreshTokenGrant: { refreshToken: field(props.secretName, 'refreshToken'), client: this.client } } },
    });
    this.flow = this.newFlow(profile, flowKey);
    this.roles = [this.newRole('Starter'), this.newRole('Watcher')];
    this.flow.grants.start(this.roles[0]!);
    this.flow.grants.stop(this.roles[0]!);
    this.flow.grants.read(this.roles[1]!);
    this.watch();
  }

  private newKey(id: string, description: string): Key {
    return new Key(this, id, { description, enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
  }

  /** Amazon S3 writes access logs under its own keys only. */
  private newLogs(): Bucket {
    return new Bucket(this, 'AccessLogs', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      lifecycleRules: [{ expiration: Duration.days(400) }],
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      versioned: true,
    });
  }

  private newBucket(encryptionKey: Key): Bucket {
    return new Bucket(this, 'Data', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.KMS,
      encryptionKey,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      serverAccessLogsBucket: this.logs,
      serverAccessLogsPrefix: 'data/',
      versioned: true,
    });
  }

  private newFlow(profile: SalesforceConnectorProfile, key: Key): OnScheduleFlow {
    return new OnScheduleFlow(this, 'Contacts', {
      source: new SalesforceSource({ profile, object: 'Contact' }),
      destination: new S3Destination({ location: { bucket: this.data, prefix: 'salesforce/contacts' } }),
      mappings: [Mapping.fields(['Id', 'Email', 'Phone', 'LastModifiedDate'])], // what is needed, not what there is
      transforms: [Transform.mask({ name: 'Phone' }, '*')],
      validations: [Validation.when(ValidationCondition.isNull('Id'), ValidationAction.ignoreRecord())],
      schedule: Schedule.rate(Duration.days(1)),
      pullConfig: { mode: DataPullMode.INCREMENTAL, timestampField: 'LastModifiedDate' },
      status: FlowStatus.ACTIVE,
      key,
      tags: { owner: 'crm-team', classification: 'confidential' },
    });
  }

  /** A role of people of this account. Who may take it on, their own policies say. */
  private newRole(id: string): Role {
    return new Role(this, id, { assumedBy: new AccountPrincipal(this.account), maxSessionDuration: Duration.hours(1) });
  }

  private watch(): void {
    const topicKey = this.newKey('TopicKey', 'Messages of alarms');
    topicKey.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));
    const action = new SnsAction(new Topic(this, 'Alarms', { masterKey: topicKey, enforceSSL: true }));
    new FlowMonitoring(this, 'Monitoring', { flows: [this.flow], alarmActions: [action], okActions: [action] });
  }
}

function field(secretName: string, jsonField: string): SecretValue {
  return SecretValue.secretsManager(secretName, { jsonField });
}
