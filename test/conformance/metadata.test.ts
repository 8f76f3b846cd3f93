import { App, Stack } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { ConnectorMetadata, ConnectorProfileAttributes, ConnectorProfileBase, IDestination, ISource, Mapping, OnDemandFlow } from '../../src';
import { renderedObject } from '../../src/core/vertices/rendered-object';
import { CATALOG } from '../support/catalog';
import { FakeDestination, FakeSource } from '../support/fakes';

interface ProfileClass {
  fromConnectorProfileAttributes(scope: Stack, id: string, attributes: ConnectorProfileAttributes): ConnectorProfileBase;
}

const metadata = ConnectorMetadata.fromFolder('/does/not/exist');
const newStack = () => new Stack(new App(), 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });

const SIGN_INS = CATALOG.flatMap((app) => app.signIns.map((signIn) => ({ name: `${signIn.className} ${signIn.label}`, signIn })));

test.each(SIGN_INS)('$name keeps its metadata, made or imported', ({ signIn }) => {
  const stack = newStack();
  const profile = signIn.make(stack, { ...signIn.props(stack), metadata } as never) as ConnectorProfileBase;
  expect(profile._metadata).toBe(metadata);
  expect(profile._concreteName).toMatch(/^[\w!@#.-]+$/);
  const imported = (profile.constructor as unknown as ProfileClass)
    .fromConnectorProfileAttributes(stack, 'Imported', { connectorProfileName: 'x', metadata });
  expect(imported._metadata).toBe(metadata);
  expect(imported._concreteName).toBe('x');
});

const ROLES = CATALOG.flatMap((app) => [
  ...app.sources.map((role) => ({ name: `${role.className} ${role.label}`, app, role, side: 'source' as const })),
  ...app.destinations.map((role) => ({ name: `${role.className} ${role.label}`, app, role, side: 'destination' as const })),
]).filter(({ app }) => app.signIns.length > 0);

test.each(ROLES)('$name tells its profile and its object', ({ app, role, side }) => {
  const stack = newStack();
  const [signIn] = app.signIns;
  const profile = signIn.make(stack, { ...signIn.props(stack), metadata } as never);
  const vertex = role.make(stack, role.props(stack, profile as never) as never) as ISource & IDestination;
  const flow = new OnDemandFlow(stack, 'F', { source: new FakeSource(), destination: new FakeDestination(), mappings: [Mapping.mapAll()] });
  const config = vertex.bind(flow) as CfnFlow.SourceFlowConfigProperty & CfnFlow.DestinationFlowConfigProperty;
  expect(vertex._profile).toBe(profile);
  expect(typeof renderedObject(config[`${side}ConnectorProperties`] as object)).toBe('string');
});
