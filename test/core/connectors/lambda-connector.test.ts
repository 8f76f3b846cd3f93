import { App, Aspects, CfnResource, Duration, SecretValue, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias, CfnFunction, Code, Function, FunctionProps, IFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { CustomConnectorAuth, CustomConnectorProfile, LambdaConnector } from '../../../src';
import { expectRefusal } from '../../support/refusals';
import { expectDeployable } from '../../support/service-model';
import { warningsOf } from '../../support/tasks';

const stackIn = () => new Stack(new App(), 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
const handlerIn = (stack: Stack) =>
  new Function(stack, 'Handler', { runtime: Runtime.NODEJS_22_X, handler: 'index.handler', code: Code.fromInline('//') });

test('registers the function after AppFlow may invoke it', () => {
  const stack = stackIn();
  const connector = new LambdaConnector(stack, 'Connector', { handler: handlerIn(stack), description: 'Our own.' });

  expectDeployable(stack);
  const template = Template.fromStack(stack);
  const [permission] = Object.keys(
    template.findResources('AWS::Lambda::Permission', {
      Properties: { Action: 'lambda:InvokeFunction', Principal: 'appflow.amazonaws.com', SourceAccount: '111111111111' },
    }),
  );
  template.hasResource('AWS::AppFlow::Connector', {
    Properties: {
      ConnectorLabel: Match.stringLikeRegexp('^StackConnector[0-9A-F]{8}$'),
      ConnectorProvisioningType: 'LAMBDA',
      ConnectorProvisioningConfig: { Lambda: { LambdaArn: { 'Fn::GetAtt': ['Handler886CB40B', 'Arn'] } } },
      Description: 'Our own.',
    },
    DependsOn: [permission],
  });
  expect(stack.resolve(connector.connectorRef)).toEqual({
    connectorLabel: stack.resolve(connector.connectorLabel),
    connectorArn: stack.resolve(connector.connectorArn),
  });
});

test('lets the function read the credentials of the profiles with this label', () => {
  const stack = stackIn();
  new LambdaConnector(stack, 'Connector', { handler: handlerIn(stack), connectorLabel: 'Own' });

  Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: [
        {
          Action: 'secretsmanager:GetSecretValue',
          Effect: 'Allow',
          Resource: {
            'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':secretsmanager:us-east-1:111111111111:secret:appflow!111111111111-Own-*']],
          },
        },
      ],
    },
  });
});

test('can be named in another account', () => {
  const stack = stackIn();
  const connector = new LambdaConnector(stack, 'Connector', { handler: handlerIn(stack), connectorLabel: 'Own' });
  const other = new Stack(stack.node.root as App, 'Other', { env: { account: '222222222222', region: 'eu-west-1' } });
  new CfnResource(other, 'Reader', { type: 'Test::Reader', properties: { Arn: connector.connectorArn } });

  Template.fromStack(other).hasResourceProperties('Test::Reader', {
    Arn: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':appflow:us-east-1:111111111111:connector/Own']] },
  });
});

test('several connectors can share a function', () => {
  const stack = stackIn();
  const handler = handlerIn(stack);
  ['First', 'Second'].forEach((id) => new LambdaConnector(stack, id, { handler }));

  Template.fromStack(stack).resourceCountIs('AWS::Lambda::Permission', 2);
});

test('a profile that names its label is deployed after it', () => {
  const stack = stackIn();
  const { connectorLabel } = new LambdaConnector(stack, 'Connector', { handler: handlerIn(stack) });
  new CustomConnectorProfile(stack, 'Profile', { connectorLabel, auth: CustomConnectorAuth.apiKey(SecretValue.secretsManager('key')) });

  expectDeployable(stack);
  const [logicalId] = Object.keys(Template.fromStack(stack).findResources('AWS::AppFlow::Connector'));
  Template.fromStack(stack).hasResourceProperties('AWS::AppFlow::ConnectorProfile', { ConnectorLabel: { Ref: logicalId } });
});

test('warns about an imported function, whose policy cannot be changed', () => {
  const stack = stackIn();
  const handler = Function.fromFunctionArn(stack, 'Imported', 'arn:aws:lambda:us-east-1:222222222222:function:theirs');
  new LambdaConnector(stack, 'Connector', { handler });

  expect(warningsOf(stack, 'functionPolicyNotChanged')).toEqual([
    expect.stringContaining(
      '{"Action":"lambda:InvokeFunction","Condition":{"StringEquals":{"aws:SourceAccount":"111111111111"},' +
        '"ArnLike":{"aws:SourceArn":"arn:${AWS::Partition}:appflow:us-east-1:111111111111:*"}},"Effect":"Allow",' +
        '"Principal":{"Service":"appflow.amazonaws.com"},"Resource":"arn:aws:lambda:us-east-1:222222222222:function:theirs"}',
    ),
  ]);
  expect(warningsOf(stack, 'functionRoleNotChanged')).toEqual([
    expect.stringMatching(/"Action":"secretsmanager:GetSecretValue".*:secret:appflow!111111111111-StackConnector[0-9A-F]{8}-\*"/),
  ]);
  Template.fromStack(stack).resourceCountIs('AWS::Lambda::Permission', 0);
});

test('lets an imported function read the credentials by the role with which it was imported', () => {
  const stack = stackIn();
  const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  const handler = Function.fromFunctionAttributes(stack, 'Imported', {
    functionArn: 'arn:aws:lambda:us-east-1:111111111111:function:ours',
    sameEnvironment: true,
    role,
  });
  new LambdaConnector(stack, 'Connector', { handler });

  expect(warningsOf(stack, 'functionRoleNotChanged')).toEqual([]);
  Template.fromStack(stack).resourceCountIs('AWS::IAM::Policy', 1);
});

test('fails for a function of another partition', () => {
  const stack = stackIn();
  const handler = Function.fromFunctionArn(stack, 'Imported', 'arn:aws-cn:lambda:cn-north-1:222222222222:function:theirs');

  expectRefusal(() => new LambdaConnector(stack, 'Connector', { handler }), '[Stack/Connector] handler: "arn:aws-cn:');
});

test('an existing connector is known by its label', () => {
  const stack = stackIn();
  const connector = LambdaConnector.fromConnectorLabel(stack, 'Existing', 'Own');

  expect(stack.resolve(connector.connectorRef)).toMatchObject({
    connectorLabel: 'Own',
    connectorArn: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':appflow:us-east-1:111111111111:connector/Own']] },
  });
});

test.each([
  ['a label with a space', { connectorLabel: 'a b' }, 'connectorLabel: "a b" does not fit'],
  ['a description with an apostrophe', { description: "it's" }, 'description: "it\'s" does not fit'],
])('fails for %s', (_title, props, problem) => {
  const stack = stackIn();

  expect(() => new LambdaConnector(stack, 'Connector', { handler: handlerIn(stack), ...props })).toThrow(`[Stack/Connector] ${problem}`);
});

test('a label that a stack gives twice is refused at synth', () => {
  const stack = stackIn();
  const handler = handlerIn(stack);
  new LambdaConnector(stack, 'One', { handler, connectorLabel: 'Own' });
  new LambdaConnector(stack, 'Two', { handler, connectorLabel: 'Own' });

  expect(() => App.of(stack)!.synth()).toThrow('name: "Own" is that of Stack/One and Stack/Two');
});

test('a connector that exists is checked like one that is made', () => {
  expectRefusal(() => LambdaConnector.fromConnectorLabel(stackIn(), 'Connector', 'a b'), '[Stack/Connector] connectorLabel: "a b"');
});

describe('the function of a connector', () => {
  const warned = (id: string, props: Partial<FunctionProps>, wrap = (handler: Function): IFunction => handler) => {
    const stack = stackIn();
    const handler = new Function(stack, 'Handler', { runtime: Runtime.NODEJS_22_X, handler: 'h', code: Code.fromBucket(Bucket.fromBucketName(stack, 'Code', 'code'), 'code.zip'), ...props });
    new LambdaConnector(stack, 'Connector', { handler: wrap(handler) });
    return warningsOf(stack, id);
  };

  test.each<[number | undefined, string[]]>([
    [undefined, [expect.stringContaining('handler: a timeout of 3 seconds: AppFlow waits')]],
    [29, [expect.stringContaining('handler: a timeout of 29 seconds')]],
    [30, []],
  ])('is warned about if it ends before AppFlow ceases to wait: %s s', (seconds, expected) => {
    expect(warned('connectorEndsEarly', { timeout: seconds === undefined ? undefined : Duration.seconds(seconds) })).toEqual(expected);
  });

  test.each<[Runtime, number | undefined, string[]]>([
    [Runtime.NODEJS_22_X, undefined, [expect.stringContaining('handler: 128 MB, and 256 MB')]],
    [Runtime.NODEJS_22_X, 256, []],
    [Runtime.PYTHON_3_13, 255, [expect.anything()]],
    [Runtime.JAVA_21, 511, [expect.stringContaining('handler: 511 MB, and 512 MB')]],
    [Runtime.JAVA_21, 512, []],
  ])('is warned about if it has little memory: %s with %s MB', (runtime, memorySize, expected) => {
    expect(warned('connectorHasLittleMemory', { runtime, memorySize })).toEqual(expected);
  });

  test('is looked at behind its alias and its version', () => {
    expect(warned('connectorEndsEarly', {}, (handler) => new Alias(handler, 'Alias', { aliasName: 'a', version: handler.currentVersion }))).toHaveLength(1);
  });

  test('is looked at as an escape hatch left it', () => {
    expect(warned('connectorEndsEarly', {}, (handler) => {
      Aspects.of(handler).add({ visit: (node) => void (node instanceof CfnFunction && (node.timeout = 60)) });
      return handler;
    })).toEqual([]);
  });

  test('is not looked at where it is imported', () => {
    const stack = stackIn();
    new LambdaConnector(stack, 'Connector', { handler: Function.fromFunctionName(stack, 'Handler', 'theirs') });

    expect([...warningsOf(stack, 'connectorEndsEarly'), ...warningsOf(stack, 'connectorHasLittleMemory')]).toEqual([]);
  });
});
