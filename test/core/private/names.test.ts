import { App, Names, PhysicalName, SecretValue, Stack } from 'aws-cdk-lib';
import { CfnConnector, CfnConnectorProfile, CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { CustomConnectorAuth, CustomConnectorProfile, LambdaConnector, Mapping, OnDemandFlow } from '../../../src';
import { SpecialCharacters, uniqueName } from '../../../src/core/private/names';
import { FakeDestination, FakeSource } from '../../support/fakes';

test.each(['Flow', 'F', 'with-dash_and_underscore', 'Ünïcode and spaces'])('the name of %s is known before the construct is in the tree', (id) => {
  const scope = new Construct(new Stack(new App(), 'Stack'), 'Scope');

  const name = uniqueName(scope, id, SpecialCharacters.DASH_AND_UNDERSCORE);

  expect(scope.node.children).toEqual([]);
  expect(name).toBe(Names.uniqueResourceName(new Construct(scope, id), { maxLength: 256, allowedSpecialCharacters: '-_' }));
});

describe('an empty name and GENERATE_IF_NEEDED ask for a generated name', () => {
  const inApp = (make: (scope: Stack) => Construct) => make(new Stack(new App(), 'my-stack')).node.defaultChild;
  const flow = (name?: string, replaceOnVertexChange?: boolean) => {
    const source = new FakeSource();
    return inApp((scope) => new OnDemandFlow(scope, 'Flow', {
      source, destination: new FakeDestination(), mappings: [Mapping.mapAll()], name, replaceOnVertexChange,
    })) as CfnFlow;
  };
  const profile = (name?: string) => inApp((scope) => new CustomConnectorProfile(scope, 'Profile', {
    connectorLabel: 'crm', auth: CustomConnectorAuth.apiKey(SecretValue.secretsManager('crm')), name,
  })) as CfnConnectorProfile;
  const connector = (connectorLabel?: string) => inApp((scope) => new LambdaConnector(scope, 'Connector', {
    handler: new Function(scope, 'Handler', { code: Code.fromInline('-'), handler: 'index.handler', runtime: Runtime.NODEJS_LATEST }),
    connectorLabel,
  })) as CfnConnector;

  test.each(['', PhysicalName.GENERATE_IF_NEEDED])('of a flow, a profile and a connector: %j', (name) => {
    expect(flow(name).flowName).toBe(flow().flowName);
    expect(profile(name).connectorProfileName).toBe(profile().connectorProfileName);
    expect(connector(name).connectorLabel).toBe(connector().connectorLabel);
  });

  test('of a flow whose name changes with its ends', () => {
    const nameOf = ({ stack, flowName }: CfnFlow): unknown => stack.resolve(flowName);

    expect(nameOf(flow('', true))).toBe(nameOf(flow(undefined, true)));
  });
});
