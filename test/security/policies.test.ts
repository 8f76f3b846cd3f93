import { App, SecretValue, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { PolicyStatement, Role, ServicePrincipal, StarPrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket, BucketPolicy, CfnBucketPolicy } from 'aws-cdk-lib/aws-s3';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import {
  CustomConnectorAuth,
  CustomConnectorProfile,
  LambdaConnector,
  Mapping,
  OnDemandFlow,
  S3Destination,
  SalesforceConnectorProfile,
  StartFlowTarget,
  ZendeskConnectorProfile,
} from '../../src';
import { FakeSource } from '../support/fakes';
import { warningsOf } from '../support/tasks';

const SOURCE_ARN = { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':appflow:us-east-1:111111111111:*']] };
const ROLE_ARN = 'arn:aws:iam::111111111111:role/Own';

let stack: Stack;

beforeEach(() => {
  stack = new Stack(new App(), 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
});

const handler = (id = 'Handler', role?: Role) =>
  new Function(stack, id, { runtime: Runtime.NODEJS_22_X, handler: 'index.handler', code: Code.fromInline('//'), role });
const unchangeable = () => Role.fromRoleArn(stack, 'Role', ROLE_ARN, { mutable: false }) as Role;
const newFlow = (bucket: Bucket) =>
  new OnDemandFlow(stack, 'Flow', {
    source: new FakeSource(),
    destination: new S3Destination({ location: { bucket } }),
    mappings: [Mapping.mapAll()],
  });

describe('calls on behalf of AppFlow in this account and region', () => {
  test('invoke the function of a connector, and no others do', () => {
    new LambdaConnector(stack, 'Connector', { handler: handler() });

    Template.fromStack(stack).hasResourceProperties('AWS::Lambda::Permission', { SourceAccount: '111111111111', SourceArn: SOURCE_ARN });
  });

  test('read the secret of a client, and no others do', () => {
    new SalesforceConnectorProfile(stack, 'Profile', {
      instanceUrl: 'https://acme.my.salesforce.com',
      oAuth: {
        flow: {
          refreshTokenGrant: {
            client: new Secret(stack, 'Client', { encryptionKey: new Key(stack, 'Key') }),
            refreshToken: SecretValue.secretsManager('token'),
          },
        },
      },
    });

    Template.fromStack(stack).hasResourceProperties('AWS::SecretsManager::ResourcePolicy', {
      ResourcePolicy: {
        Statement: [
          Match.objectLike({ Condition: { StringEquals: { 'aws:SourceAccount': '111111111111' }, ArnLike: { 'aws:SourceArn': SOURCE_ARN } } }),
        ],
      },
    });
  });
});

describe('the label of a connector that begins another', () => {
  const connector = (id: string, connectorLabel: string) => new LambdaConnector(stack, id, { handler: handler(`${id}Handler`), connectorLabel });
  const warnings = () => warningsOf(stack, 'credentialsOfOthersReadable');

  test('label is warned about: its function reads the credentials of both', () => {
    connector('Crm', 'crm');
    connector('Payments', 'crm-payments');

    expect(warnings()).toEqual([expect.stringContaining('connectorLabel "crm-payments" of Stack/Payments: ')]);
  });

  test('label of a profile alone is', () => {
    connector('Crm', 'crm');
    new CustomConnectorProfile(stack, 'Profile', { connectorLabel: 'crm-payments', auth: CustomConnectorAuth.apiKey(SecretValue.secretsManager('key')) });

    expect(warnings()).toEqual([expect.stringContaining('connectorLabel "crm-payments" of Stack/Profile: ')]);
  });

  test('profile of another application is', () => {
    connector('Crm', 'crm');
    new ZendeskConnectorProfile(stack, 'Profile', {
      name: 'crm-support',
      instanceUrl: 'https://acme.zendesk.com',
      oAuth: { clientId: SecretValue.secretsManager('id'), clientSecret: SecretValue.secretsManager('secret'), accessToken: SecretValue.secretsManager('token') },
    });

    expect(warnings()).toEqual([expect.stringContaining('name "crm-support" of Stack/Profile: ')]);
  });

  test('only in letters is not warned about', () => {
    const { connectorLabel } = connector('Crm', 'crm');
    connector('Crmx', 'crmx');
    new CustomConnectorProfile(stack, 'Profile', { name: 'crm-own', connectorLabel, auth: CustomConnectorAuth.apiKey(SecretValue.secretsManager('key')) });

    expect(warnings()).toEqual([]);
  });
});

describe('a role that cannot be changed', () => {
  test('is warned about as that of a function, with the statement to add', () => {
    new LambdaConnector(stack, 'Connector', { handler: handler('Handler', unchangeable()), connectorLabel: 'own' });

    expect(warningsOf(stack, 'rolePolicyNotChanged')).toEqual([
      expect.stringMatching(/Role: .* \{"Action":"secretsmanager:GetSecretValue".*secret:appflow!111111111111-own-\*"\}/),
    ]);
    Template.fromStack(stack).resourceCountIs('AWS::IAM::Policy', 0);
  });

  test('is warned about as that of a schedule', () => {
    const flow = newFlow(new Bucket(stack, 'Bucket'));
    new Schedule(stack, 'Schedule', {
      schedule: ScheduleExpression.expression('rate(1 day)'),
      target: new StartFlowTarget(flow, { role: unchangeable() }),
    });

    expect(warningsOf(stack, 'rolePolicyNotChanged')).toEqual([expect.stringMatching(/\{"Action":"appflow:StartFlow",.*"Resource":.*\}/)]);
  });

  test('is not one of the app, nor an imported one that can be changed', () => {
    const flow = newFlow(new Bucket(stack, 'Bucket'));
    const own = new Role(stack, 'Own', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    [own, Role.fromRoleArn(stack, 'Imported', ROLE_ARN)].forEach((role, index) =>
      new Schedule(stack, `Schedule${index}`, { schedule: ScheduleExpression.expression('rate(1 day)'), target: new StartFlowTarget(flow, { role }) }));

    expect(warningsOf(stack, 'rolePolicyNotChanged')).toEqual([]);
    Template.fromStack(stack).resourceCountIs('AWS::IAM::Policy', 2);
  });
});

describe('a second policy of a bucket', () => {
  const statement = () => new PolicyStatement({ principals: [new StarPrincipal()], actions: ['s3:GetObject'], resources: ['*'] });

  test('is warned about, naming both', () => {
    const bucket = new Bucket(stack, 'Bucket');
    newFlow(bucket);
    new BucketPolicy(stack, 'Own', { bucket }).document.addStatements(statement());

    expect(warningsOf(stack, 'secondBucketPolicy')).toEqual([expect.stringContaining('Stack/Bucket/Policy/Resource and Stack/Own/Resource: ')]);
  });

  test('is warned about, also without a class of CDK above it', () => {
    const bucket = new Bucket(stack, 'Bucket', { bucketName: 'records' });
    newFlow(bucket);
    new CfnBucketPolicy(stack, 'Own', { bucket: bucket.bucketName, policyDocument: {} });

    expect(warningsOf(stack, 'secondBucketPolicy')).toHaveLength(1);
  });

  test('is not one of another bucket, nor what was added to ours', () => {
    const bucket = new Bucket(stack, 'Bucket', { enforceSSL: true });
    newFlow(bucket);
    bucket.addToResourcePolicy(statement());
    new BucketPolicy(stack, 'Own', { bucket: new Bucket(stack, 'Other') }).document.addStatements(statement());

    expect(warningsOf(stack, 'secondBucketPolicy')).toEqual([]);
  });
});
