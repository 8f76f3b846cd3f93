import { App, SecretValue, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket, BucketEncryption, EventType } from 'aws-cdk-lib/aws-s3';
import { LambdaDestination } from 'aws-cdk-lib/aws-s3-notifications';
import { ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Mapping, OnDemandFlow, OnDemandFlowProps, S3Destination, S3Source, SalesforceConnectorProfile } from '../../src';
import { AppFlowPermissionsManager } from '../../src/core/appflow-permissions-manager';
import { FakeDestination, FakeSource } from '../support/fakes';
import { expectDeployable } from '../support/service-model';
import { warningsOf } from '../support/tasks';

const ENV = { account: '111111111111', region: 'us-east-1' };
const CONDITION = { StringEquals: { 'aws:SourceAccount': '111111111111' } };
const PRINCIPAL = { Service: 'appflow.amazonaws.com' };
const READ = ['s3:GetObject', 's3:ListBucket'];
const WRITE = [
  's3:AbortMultipartUpload',
  's3:GetBucketAcl',
  's3:ListBucketMultipartUploads',
  's3:ListMultipartUploadParts',
  's3:PutObject',
  's3:PutObjectAcl',
];

/** The statement at the end of a warning. */
const statementOf = (warning: string) => JSON.parse(warning.slice(warning.indexOf('{'), warning.lastIndexOf('}') + 1));
const stackIn = (app = new App()) => new Stack(app, 'Stack', { env: ENV });
const flowIn = (stack: Stack, id: string, props: Partial<OnDemandFlowProps>) =>
  new OnDemandFlow(stack, id, { source: new FakeSource(), destination: new FakeDestination(), mappings: [Mapping.mapAll()], ...props });
const statementsOf = (stack: Stack) =>
  Object.values(Template.fromStack(stack).findResources('AWS::S3::BucketPolicy')).map(({ Properties }) => Properties.PolicyDocument.Statement);

describe('a bucket of the app', () => {
  test('gets one statement, however many flows read and write it', () => {
    const stack = stackIn();
    const bucket = new Bucket(stack, 'Bucket');
    ['A', 'B'].forEach((id) =>
      flowIn(stack, id, { source: new S3Source({ bucket, prefix: 'in' }), destination: new S3Destination({ location: { bucket, prefix: id } }) }),
    );

    expectDeployable(stack);
    expect(statementsOf(stack)).toEqual([
      [
        {
          Action: [...READ, ...WRITE],
          Condition: CONDITION,
          Effect: 'Allow',
          Principal: PRINCIPAL,
          Resource: [
            { 'Fn::GetAtt': ['Bucket83908E77', 'Arn'] },
            { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Bucket83908E77', 'Arn'] }, '/*']] },
          ],
        },
      ],
    ]);
  });

  test.each([
    ['read', { Action: READ }, (bucket: Bucket) => ({ source: new S3Source({ bucket, prefix: 'in' }) }), ['kms:Decrypt']],
    ['written', { Action: WRITE }, (bucket: Bucket) => ({ destination: new S3Destination({ location: { bucket } }) }), ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey']],
  ])('that is %s under a key lets AppFlow use the key', (_title, statement, props, keyActions) => {
    const stack = stackIn();
    flowIn(stack, 'Flow', props(new Bucket(stack, 'Bucket', { encryptionKey: new Key(stack, 'Key') })));

    expect(statementsOf(stack)).toEqual([[expect.objectContaining(statement)]]);
    Template.fromStack(stack).hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([
          {
            Action: keyActions.length === 1 ? keyActions[0] : keyActions,
            Condition: CONDITION,
            Effect: 'Allow',
            Principal: PRINCIPAL,
            Resource: '*',
          },
        ]),
      },
    });
  });

  test('makes the flow wait for its policy, and for nothing else of the bucket', () => {
    const stack = stackIn();
    const bucket = new Bucket(stack, 'Bucket');
    const flow = flowIn(stack, 'Flow', { destination: new S3Destination({ location: { bucket } }) });
    const handler = new Function(stack, 'Handler', {
      runtime: Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: Code.fromInline('//'),
      environment: { FLOW: flow.flowArn },
    });
    bucket.addEventNotification(EventType.OBJECT_CREATED, new LambdaDestination(handler));
    flow.onRunCompleted('Done');

    const template = Template.fromStack(stack);
    template.hasResource('AWS::AppFlow::Flow', { DependsOn: ['BucketPolicyE9A3008A'] });
    template.hasResource('AWS::Events::Rule', { DependsOn: Match.absent() });
  });

  test('of another stack gets its statement there', () => {
    const app = new App();
    const buckets = new Stack(app, 'Buckets', { env: ENV });
    const bucket = new Bucket(buckets, 'Bucket');
    const stack = stackIn(app);
    flowIn(stack, 'Flow', { destination: new S3Destination({ location: { bucket } }) });

    expect(statementsOf(buckets)).toEqual([[expect.objectContaining({ Action: WRITE, Condition: CONDITION })]]);
    expect(stack.dependencies).toEqual([buckets]);
  });

  test.each([
    ['account', { account: '222222222222', region: 'us-east-1' }, 'is in account 222222222222; AppFlow accepts buckets only in the flow\'s own account, 111111111111'],
    ['region', { account: '111111111111', region: 'eu-west-1' }, 'is in region eu-west-1; AppFlow accepts buckets only in the flow\'s own region, us-east-1'],
  ])('fails in another %s', (_part, env, problem) => {
    const app = new App();
    const bucket = new Bucket(new Stack(app, 'Other', { env }), 'Bucket', { bucketName: 'name' });

    expect(() => flowIn(stackIn(app), 'Flow', { destination: new S3Destination({ location: { bucket } }) })).toThrow(
      `[Stack/Flow] bucket Other/Bucket: ${problem}`,
    );
  });
});

describe('an imported bucket', () => {
  const build = () => {
    const stack = stackIn();
    const bucket = Bucket.fromBucketAttributes(stack, 'Imported', {
      bucketName: 'theirs',
      encryptionKey: Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:us-east-1:111111111111:key/k'),
    });
    ['A', 'B'].forEach((id) => flowIn(stack, id, { source: new S3Source({ bucket, prefix: 'in' }) }));
    return stack;
  };

  test('is warned about once, with the statement to add by hand', () => {
    const stack = build();

    const [warning, ...others] = warningsOf(stack, 'bucketPolicyNotChanged');
    expect(others).toEqual([]);
    expect(statementOf(warning)).toEqual({
      Action: READ,
      Condition: CONDITION,
      Effect: 'Allow',
      Principal: PRINCIPAL,
      Resource: ['arn:${AWS::Partition}:s3:::theirs', 'arn:${AWS::Partition}:s3:::theirs/*'],
    });
  });

  test('has its key warned about, too', () => {
    expect(warningsOf(build(), 'keyPolicyNotChanged')).toEqual([expect.stringContaining('"Action":"kms:Decrypt"')]);
  });

  test('is seen anew in a second app of the same process', () => {
    const [first, second] = [build(), build()];
    const all = (stack: Stack) => Annotations.fromStack(stack).findWarning('*', Match.anyValue()).map(({ id, entry }) => [id, entry.data]);

    expect(all(second)).toEqual(all(first));
    expect(all(first).length).toBeGreaterThan(0);
    expect(Template.fromStack(second).toJSON()).toEqual(Template.fromStack(first).toJSON());
  });

  test('that is read and then written is warned about for each, with what is new', () => {
    const stack = stackIn();
    const bucket = Bucket.fromBucketName(stack, 'Imported', 'theirs');
    flowIn(stack, 'Flow', { source: new S3Source({ bucket, prefix: 'in' }), destination: new S3Destination({ location: { bucket } }) });

    const actions = warningsOf(stack, 'bucketPolicyNotChanged').map((text) => statementOf(text).Action);
    expect(actions).toEqual([READ, WRITE]);
  });
});

test('the key of a flow lets AppFlow use it', () => {
  const stack = stackIn();
  flowIn(stack, 'Flow', { key: new Key(stack, 'Key') });

  expectDeployable(stack);
  Template.fromStack(stack).hasResourceProperties('AWS::KMS::Key', {
    KeyPolicy: {
      Statement: Match.arrayWith([Match.objectLike({ Action: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'], Principal: PRINCIPAL, Condition: CONDITION })]),
    },
  });
  Template.fromStack(stack).hasResourceProperties('AWS::AppFlow::Flow', { KMSArn: { 'Fn::GetAtt': ['Key961B73FD', 'Arn'] } });
});

describe('a secret', () => {
  const grant = (make: (stack: Stack) => ISecret) => {
    const stack = stackIn();
    const flow = flowIn(stack, 'Flow', {});
    AppFlowPermissionsManager.instance().grantSecretRead(flow, make(stack));
    return stack;
  };

  test('of the app lets AppFlow read it, and decrypt with its key', () => {
    const template = Template.fromStack(grant((stack) => new Secret(stack, 'Secret', { encryptionKey: new Key(stack, 'Key') })));

    template.hasResourceProperties('AWS::SecretsManager::ResourcePolicy', {
      ResourcePolicy: { Statement: [{ Action: ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'], Condition: CONDITION, Principal: PRINCIPAL, Resource: '*' }] },
    });
    template.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: { Statement: Match.arrayWith([Match.objectLike({ Action: 'kms:Decrypt', Condition: CONDITION, Principal: PRINCIPAL })]) },
    });
  });

  test('without a key of its own is warned about', () => {
    expect(warningsOf(grant((stack) => new Secret(stack, 'Secret')), 'secretWithoutCustomerKey')).toHaveLength(1);
    expect(warningsOf(grant((stack) => new Secret(stack, 'Secret', { encryptionKey: new Key(stack, 'Key') })), 'secretWithoutCustomerKey')).toEqual([]);
  });

  test('that is imported is warned about, with the statement to add by hand', () => {
    const stack = grant((scope) => Secret.fromSecretNameV2(scope, 'Secret', 'theirs'));

    expect(warningsOf(stack, 'secretPolicyNotChanged')).toEqual([expect.stringContaining('"Resource":"*"')]);
    expect(warningsOf(stack, 'secretWithoutCustomerKey')).toEqual([]);
  });
});

const COMPLETE_ARN = 'arn:aws:secretsmanager:us-east-1:111111111111:secret:theirs-AbCdEf';

/** @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html */
test.each<[string, number, (scope: Stack) => ISecret]>([
  ['by its name', 1, (scope) => Secret.fromSecretNameV2(scope, 'Secret', 'theirs')],
  ['by a partial ARN', 1, (scope) => Secret.fromSecretPartialArn(scope, 'Secret', COMPLETE_ARN.slice(0, -7))],
  ['by its complete ARN', 0, (scope) => Secret.fromSecretCompleteArn(scope, 'Secret', COMPLETE_ARN)],
])('a secret that is imported %s is warned about as incomplete %d times', (_, count, secretIn) => {
  const stack = new Stack(new App(), 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
  new SalesforceConnectorProfile(stack, 'Profile', {
    instanceUrl: 'https://example.my.salesforce.com',
    oAuth: { flow: { refreshTokenGrant: { refreshToken: SecretValue.secretsManager('token'), client: secretIn(stack) } } },
  });

  expect(warningsOf(stack, 'secretArnNotComplete')).toHaveLength(count);
});

describe('a policy', () => {
  test('that CDK has rendered takes more actions in another statement', () => {
    const stack = stackIn();
    const bucket = new Bucket(stack, 'Bucket');
    flowIn(stack, 'Read', { source: new S3Source({ bucket, prefix: 'in' }) });
    stack.resolve(bucket.policy!.document);
    flowIn(stack, 'Write', { destination: new S3Destination({ location: { bucket } }) });
    flowIn(stack, 'WriteAgain', { destination: new S3Destination({ location: { bucket } }) });

    expectDeployable(stack);
    expect(statementsOf(stack)).toEqual([[expect.objectContaining({ Action: READ }), expect.objectContaining({ Action: WRITE })]]);
  });

  test('names its actions in one order, whichever flow comes first', () => {
    const stack = stackIn();
    const bucket = new Bucket(stack, 'Bucket');
    flowIn(stack, 'Write', { destination: new S3Destination({ location: { bucket } }) });
    flowIn(stack, 'Read', { source: new S3Source({ bucket, prefix: 'in' }) });

    expect(statementsOf(stack)).toEqual([[expect.objectContaining({ Action: [...READ, ...WRITE] })]]);
  });

  test('of a key lets each account use it whose flows have it', () => {
    const app = new App();
    const stack = stackIn(app);
    const key = new Key(stack, 'Key');
    const shared = Key.fromKeyArn(new Stack(app, 'Other', { env: { ...ENV, account: '222222222222' } }), 'Shared', 'arn:aws:kms:us-east-1:111111111111:key/k');
    flowIn(stack, 'Flow', { key });
    flowIn(stack, 'Second', { key });
    flowIn(new Stack(app, 'Third', { env: { ...ENV, account: '333333333333' } }), 'Flow', { key: shared });
    flowIn(Stack.of(shared), 'Flow', { key: shared });

    const [{ Properties }] = Object.values(Template.fromStack(stack).findResources('AWS::KMS::Key'));
    expect(Properties.KeyPolicy.Statement.slice(1)).toEqual([expect.objectContaining({ Condition: CONDITION })]);
    expect(warningsOf(Stack.of(shared), 'keyPolicyNotChanged')).toEqual([expect.stringContaining('333333333333'), expect.stringContaining('222222222222')]);
  });
});

test('a key of another region is refused, and one of another account is not', () => {
  const stack = stackIn();
  const key = (region: string, account: string) => Key.fromKeyArn(stack, `${region}${account}`, `arn:aws:kms:${region}:${account}:key/k`);

  expect(() => flowIn(stack, 'Flow', { key: key('eu-west-1', '111111111111') })).toThrow("[Stack/Flow] key: is in region eu-west-1; AppFlow uses keys only in the flow's own region, us-east-1");
  expect(() => flowIn(stack, 'Other', { key: key('us-east-1', '222222222222') })).not.toThrow();
});

test('a secret of another region is refused', () => {
  const stack = stackIn();
  const flow = flowIn(stack, 'Flow', {});
  const secret = Secret.fromSecretCompleteArn(stack, 'Secret', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:client-abcdef');
  AppFlowPermissionsManager.instance().grantSecretRead(flow, secret);

  expect(() => App.of(stack)!.synth()).toThrow("secret Stack/Secret: is in region eu-west-1; AppFlow reads secrets only in the flow's own region, us-east-1");
});

test.each<[BucketEncryption, number]>([
  [BucketEncryption.KMS_MANAGED, 1],
  [BucketEncryption.DSSE_MANAGED, 1],
  [BucketEncryption.KMS, 0],
  [BucketEncryption.S3_MANAGED, 0],
])('a bucket under %s: warned about or not', (encryption, count) => {
  const stack = stackIn();
  const bucket = new Bucket(stack, 'Bucket', { encryption });
  flowIn(stack, 'Flow', { destination: new S3Destination({ location: { bucket } }) });

  expect(warningsOf(stack, 'bucketWithoutCustomerKey')).toHaveLength(count);
});
