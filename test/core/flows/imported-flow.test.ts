import { App, CfnParameter, Fn, Lazy, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { Rule } from 'aws-cdk-lib/aws-events';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FlowType, IFlow, OnDemandFlow, OnEventFlow, OnScheduleFlow } from '../../../src';
import { expectRefusal } from '../../support/refusals';
import { expectDeployable } from '../../support/service-model';

const ARN = 'arn:aws:appflow:us-east-1:999999999999:flow/existing';
const ENV = { account: '123456789012', region: 'eu-west-1' };

let stack: Stack;

beforeEach(() => {
  stack = new Stack(new App(), 'Stack', { env: ENV });
});

describe.each([
  [FlowType.ON_DEMAND, OnDemandFlow],
  [FlowType.EVENT, OnEventFlow],
  [FlowType.SCHEDULED, OnScheduleFlow],
])('%s flows', (type, flowClass) => {
  test.each<[string, () => IFlow]>([
    ['their ARN', () => flowClass.fromFlowArn(stack, 'Flow', ARN)],
    ['their ARN and type', () => OnDemandFlow.fromFlowAttributes(stack, 'Flow', { flowArn: ARN, type })],
  ])('are imported by %s, which says where they are', (_, make) => {
    const flow = make();

    expect(flow).toMatchObject({
      type,
      flowArn: ARN,
      arn: ARN,
      flowName: 'existing',
      name: 'existing',
      flowRef: { flowArn: ARN, flowName: 'existing' },
      env: { account: '999999999999', region: 'us-east-1' },
    });
    expect(flow.metricFlowExecutionsFailed()).toMatchObject({ account: '999999999999', region: 'us-east-1', statistic: 'Sum' });
  });

  test.each<[string, () => IFlow]>([
    ['their name', () => flowClass.fromFlowName(stack, 'Flow', 'existing')],
    ['their name and type', () => OnDemandFlow.fromFlowAttributes(stack, 'Flow', { flowName: 'existing', type })],
  ])('are imported by %s, into the account and region of the stack', (_, make) => {
    const flow = make();

    expect(flow).toMatchObject({ type, flowName: 'existing', env: ENV });
    expect(stack.resolve(flow.flowArn)).toEqual({ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':appflow:eu-west-1:123456789012:flow/existing']] });
    expect(flow.metricFlowExecutionsFailed()).toMatchObject(ENV);
  });
});

test('a flow whose ARN is known only when it is deployed has its name all the same', () => {
  const parameter = new CfnParameter(stack, 'Arn');
  const flow = OnDemandFlow.fromFlowArn(stack, 'Flow', parameter.valueAsString);

  expect(stack.resolve(flow.flowName)).toEqual({ 'Fn::Select': [1, { 'Fn::Split': ['/', { 'Fn::Select': [5, { 'Fn::Split': [':', { Ref: 'Arn' }] }] }] }] });
});

test('grants are scoped to the ARN', () => {
  const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  OnDemandFlow.fromFlowArn(stack, 'Flow', ARN).grants.start(role);

  expectDeployable(stack);
  Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: { Statement: [{ Action: 'appflow:StartFlow', Effect: 'Allow', Resource: ARN }] },
  });
});

describe('events of imported flows', () => {
  const LOCAL = `arn:aws:appflow:${ENV.region}:${ENV.account}:flow/existing`;

  test.each<[string, () => Rule, object]>([
    ['onEvent', () => OnDemandFlow.fromFlowArn(stack, 'Flow', LOCAL).onEvent('Rule'), {}],
    ['onRunStarted', () => OnDemandFlow.fromFlowArn(stack, 'Flow', LOCAL).onRunStarted('Rule'), { 'detail-type': ['AppFlow Start Flow Run Report'] }],
    ['onRunCompleted', () => OnDemandFlow.fromFlowArn(stack, 'Flow', LOCAL).onRunCompleted('Rule'), { 'detail-type': ['AppFlow End Flow Run Report'] }],
    ['onRunSucceeded', () => OnDemandFlow.fromFlowArn(stack, 'Flow', LOCAL).onRunSucceeded('Rule'),
      { 'detail-type': ['AppFlow End Flow Run Report'], 'detail': { status: ['Execution Successful'] } }],
    ['onRunFailed', () => OnDemandFlow.fromFlowArn(stack, 'Flow', LOCAL).onRunFailed('Rule'),
      { 'detail-type': ['AppFlow End Flow Run Report'], 'detail': { status: [{ 'anything-but': ['Execution Successful'] }] } }],
    ['onDeactivated of a scheduled flow', () => OnScheduleFlow.fromFlowArn(stack, 'Flow', LOCAL).onDeactivated('Rule'),
      { 'detail-type': ['AppFlow Scheduled Flow Deactivated'] }],
    ['onDeactivated of an event flow', () => OnEventFlow.fromFlowArn(stack, 'Flow', LOCAL).onDeactivated('Rule'),
      { 'detail-type': ['AppFlow Event Flow Deactivated'] }],
    ['onStatus of an event flow', () => OnEventFlow.fromFlowArn(stack, 'Flow', LOCAL).onStatus('Rule'),
      { 'detail-type': ['AppFlow Event Flow Report'] }],
  ])('%s', (_, make, pattern) => {
    make();

    expectDeployable(stack);
    const [rule] = Object.values(Template.fromStack(stack).findResources('AWS::Events::Rule'));
    expect(rule.Properties.EventPattern).toEqual({ source: ['aws.appflow'], resources: [LOCAL], ...pattern });
    Annotations.fromStack(stack).hasNoWarning('*', Match.anyValue());
  });

  test('a rule in another account or region is warned about, for it sees nothing', () => {
    OnDemandFlow.fromFlowArn(stack, 'Flow', ARN).onRunFailed('Rule');

    expectDeployable(stack);
    for (const part of ['account 999999999999, the rule in 123456789012', 'region us-east-1, the rule in eu-west-1']) {
      Annotations.fromStack(stack).hasWarning('/Stack/Flow/Rule', Match.stringLikeRegexp(`${part}.+ruleInOtherEnvironment`));
    }
  });

  test('a rule in a stack that is not bound to an account and region is not warned about', () => {
    const anywhere = new Stack(new App(), 'Anywhere');
    OnDemandFlow.fromFlowArn(anywhere, 'Flow', ARN).onRunFailed('Rule');

    Annotations.fromStack(anywhere).hasNoWarning('*', Match.anyValue());
  });

  test('a rule can be in a stack of the right account and region', () => {
    const there = new Stack(stack.node.root as App, 'There', { env: { account: '999999999999', region: 'us-east-1' } });
    OnDemandFlow.fromFlowArn(stack, 'Flow', ARN).onRunFailed('Rule', { crossStackScope: there });

    expectDeployable(there);
    Template.fromStack(there).resourceCountIs('AWS::Events::Rule', 1);
    Annotations.fromStack(there).hasNoWarning('*', Match.anyValue());
  });
});

test.each([
  ['neither name nor ARN', {}, 'flowArn, flowName: none is given; AppFlow accepts exactly one'],
  ['both name and ARN', { flowName: 'existing', flowArn: ARN }, 'flowArn, flowName: flowArn and flowName exclude each other'],
  ['a name with a space', { flowName: 'a b' }, 'flowName: "a b" does not fit'],
  ['the ARN of a profile', { flowArn: ARN.replace(':flow/', ':connectorprofile/') }, 'does not fit; AppFlow accepts the ARN of a flow'],
  ['the ARN of a bucket', { flowArn: 'arn:aws:s3:::bucket' }, 'flowArn: "arn:aws:s3:::bucket" does not fit'],
])('fails with %s', (_, attributes, problem) => {
  expectRefusal(() => OnDemandFlow.fromFlowAttributes(stack, 'Flow', { type: FlowType.EVENT, ...attributes }), problem);
});

test.each([
  ['name', { flowName: Lazy.string({ produce: () => 'later' }) }],
  ['ARN', { flowArn: Fn.importValue('arn') }],
])('a %s that is known only at deployment passes', (_, attributes) => {
  expect(() => OnDemandFlow.fromFlowAttributes(stack, 'Flow', { type: FlowType.EVENT, ...attributes })).not.toThrow();
});
