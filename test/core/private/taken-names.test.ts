import { App, CfnCondition, CfnResource, Fn, Lazy, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { CustomConnectorAuth, CustomConnectorProfile, Mapping, OnDemandFlow } from '../../../src';
import { FakeDestination, FakeSource } from '../../support/fakes';

const LINK = 'https://docs.aws.amazon.com/appflow/1.0/APIReference';

function flow(scope: Construct, id: string, name?: string): OnDemandFlow {
  return new OnDemandFlow(scope, id, { name, source: new FakeSource(), destination: new FakeDestination(), mappings: [Mapping.mapAll()] });
}

function profile(scope: Construct, id: string, name?: string): CustomConnectorProfile {
  return new CustomConnectorProfile(scope, id, { name, connectorLabel: 'Own', auth: CustomConnectorAuth.custom('Own') });
}

let app: App;
let stack: Stack;

beforeEach(() => {
  app = new App();
  stack = new Stack(app, 'Stack');
});

describe('a name', () => {
  test.each([
    ['flows', flow, 'CreateFlow'],
    ['profiles', profile, 'CreateConnectorProfile'],
  ] as const)('of two %s of a stack fails', (_what, make, operation) => {
    make(stack, 'First', 'nightly');
    make(new Construct(stack, 'Scope'), 'Second', 'nightly');

    expect(() => app.synth()).toThrow(
      'name: "nightly" is that of Stack/First and Stack/Scope/Second; AppFlow accepts each name once in an account and region. ' +
        `See ${LINK}/API_${operation}.html`,
    );
  });

  test.each<[string, () => void]>([
    ['of a flow and of a profile', () => [flow(stack, 'Flow', 'nightly'), profile(stack, 'Profile', 'nightly')]],
    ['in two stacks', () => [flow(stack, 'Flow', 'nightly'), flow(new Stack(app, 'Other'), 'Flow', 'nightly')]],
    ['that is unlike the other', () => [flow(stack, 'First', 'nightly'), flow(stack, 'Second', 'Nightly')]],
    ['that this library makes', () => [flow(stack, 'First'), flow(stack, 'Second')]],
    ['that only the deployment knows', () => ['First', 'Second'].map((id) => flow(stack, id, Lazy.string({ produce: () => 'nightly' })))],
    ['of a flow that was removed', () => {
      flow(stack, 'Flow', 'nightly');
      stack.node.tryRemoveChild('Flow');
      flow(stack, 'Flow', 'nightly');
    }],
    ['of a flow in a scope that was removed', () => {
      flow(new Construct(stack, 'Scope'), 'Flow', 'nightly');
      stack.node.tryRemoveChild('Scope');
      flow(stack, 'Flow', 'nightly');
    }],
    ['of flows of which a condition makes one', () => {
      const isNight = new CfnCondition(stack, 'IsNight', { expression: Fn.conditionEquals('a', 'b') });
      const made = flow(stack, 'First', 'nightly').node.defaultChild as CfnResource;
      made.cfnOptions.condition = isNight;
      flow(stack, 'Second', 'nightly');
    }],
  ])('%s passes', (_what, make) => {
    make();

    expect(() => app.synth()).not.toThrow();
  });
});

test('a name that an override has changed is not taken twice', () => {
  flow(stack, 'First', 'nightly');
  (flow(stack, 'Second', 'nightly').node.defaultChild as CfnResource).addPropertyOverride('FlowName', 'other');

  expect(() => app.synth()).not.toThrow();
});
