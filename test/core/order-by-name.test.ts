import { App, NestedStack, SecretValue, Stack, Stage } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import {
  CustomConnectorAuth,
  CustomConnectorProfile,
  CustomConnectorSource,
  LambdaConnector,
  Mapping,
  OnDemandFlow,
  SalesforceConnectorProfile,
  SalesforceDestination,
  SalesforceSource,
  WriteOperation,
} from '../../src';
import { FakeDestination, FakeSource } from '../support/fakes';
import { warningsOf } from '../support/tasks';

const secret = SecretValue.secretsManager('credentials');
const mappings = [Mapping.mapAll()];

const makeProfile = (scope: Construct, name: string | undefined = 'crm', key?: Key) =>
  new SalesforceConnectorProfile(scope, 'Profile', { name, key, instanceUrl: 'https://acme.my.salesforce.com', oAuth: { accessToken: secret } });
const importProfile = (scope: Construct, name = 'crm') => SalesforceConnectorProfile.fromConnectorProfileName(scope, 'Imported', name);
const useProfile = (scope: Construct, name = 'crm') =>
  new OnDemandFlow(scope, 'Flow', {
    source: new SalesforceSource({ profile: importProfile(scope, name), object: 'Account' }),
    destination: new FakeDestination(),
    mappings,
  });
const dependenciesIn = (stack: Stack, type: string) =>
  Object.values(Template.fromStack(stack).findResources(type)).flatMap(({ DependsOn }) => DependsOn ?? []);
const FLOW = 'AWS::AppFlow::Flow';

describe('a flow that names a profile of the same app', () => {
  test.each<[string, (stack: Stack) => void]>([
    ['made first', (stack) => [makeProfile(stack), useProfile(stack)]],
    ['made later', (stack) => [useProfile(stack), makeProfile(stack)]],
  ])('waits for one that is %s', (_title, build) => {
    const stack = new Stack(new App(), 'Stack');
    build(stack);

    expect(dependenciesIn(stack, FLOW)).toEqual([expect.stringMatching(/^Profile/)]);
  });

  test('waits for the one of its destination', () => {
    const stack = new Stack(new App(), 'Stack');
    makeProfile(stack);
    const destination = new SalesforceDestination({ profile: importProfile(stack), object: 'Account', operation: WriteOperation.insert() });
    new OnDemandFlow(stack, 'Flow', { source: new FakeSource(), destination, mappings });

    expect(dependenciesIn(stack, FLOW)).toEqual([expect.stringMatching(/^Profile/)]);
  });

  test('waits for no other', () => {
    const stack = new Stack(new App(), 'Stack');
    makeProfile(stack, 'other');
    useProfile(stack);

    expect(dependenciesIn(stack, FLOW)).toEqual([]);
  });

  test.each<[string, (inner: Stack, outer: Stack) => void, string, string]>([
    ['the flow', (inner, outer) => [makeProfile(outer), useProfile(inner)], 'AWS::CloudFormation::Stack', '^Profile'],
    ['the profile', (inner, outer) => [useProfile(outer), makeProfile(inner)], FLOW, '^InnerNestedStack'],
  ])('waits for it where %s is in a nested stack', (_title, build, type, dependency) => {
    const stack = new Stack(new App(), 'Stack');
    build(new NestedStack(stack, 'Inner'), stack);

    expect(dependenciesIn(stack, type)).toEqual([expect.stringMatching(dependency)]);
  });

  test.each<[string, (app: App) => [Stack, Stack], string[]]>([
    ['of its environment', (app) => [new Stack(app, 'User'), new Stack(app, 'Maker')], ['Maker']],
    ['of another region', (app) => [new Stack(app, 'User', { env: { region: 'eu-west-1' } }), new Stack(app, 'Maker', { env: { region: 'us-east-1' } })], []],
  ])('is deployed after a stack %s that makes it', (_title, make, expected) => {
    const app = new App();
    const [user, maker] = make(app);
    useProfile(user);
    makeProfile(maker);

    expect(app.synth().getStackByName('User').dependencies.map(({ id }) => id).filter((id) => !id.endsWith('.assets'))).toEqual(expected);
    expect(warningsOf(user, 'madeTooLate')).toEqual([]);
  });

  test('does not wait for what another stage makes', () => {
    const app = new App();
    const user = new Stack(new Stage(app, 'One'), 'User');
    useProfile(user);
    makeProfile(new Stack(new Stage(app, 'Two'), 'Maker'));

    expect(() => app.synth()).not.toThrow();
    expect(user.dependencies).toEqual([]);
  });

  test('is warned about where the other stack needs this one', () => {
    const app = new App();
    const [user, maker] = [new Stack(app, 'User'), new Stack(app, 'Maker')];
    useProfile(user);
    makeProfile(maker, 'crm', new Key(user, 'Key'));

    expect(warningsOf(user, 'madeTooLate')).toEqual([expect.stringContaining('"crm", which Maker/Profile makes')]);
  });
});

describe('a profile that names a connector of the same app', () => {
  const connect = (stack: Stack) =>
    new LambdaConnector(stack, 'Connector', {
      connectorLabel: 'own',
      handler: new Function(stack, 'Handler', { runtime: Runtime.NODEJS_22_X, handler: 'h', code: Code.fromInline('//') }),
    });
  const profile = (stack: Stack, connectorLabel: string) =>
    new CustomConnectorProfile(stack, 'Profile', { name: 'p', connectorLabel, auth: CustomConnectorAuth.apiKey(secret) });

  test.each<[string, (stack: Stack) => void]>([
    ['by the text', (stack) => [profile(stack, 'own'), connect(stack)]],
    ['by an import', (stack) => [connect(stack), profile(stack, LambdaConnector.fromConnectorLabel(stack, 'Imported', 'own').connectorLabel)]],
  ])('waits for it, %s of its label', (_title, build) => {
    const stack = new Stack(new App(), 'Stack');
    build(stack);

    expect(dependenciesIn(stack, 'AWS::AppFlow::ConnectorProfile')).toEqual([expect.stringMatching(/^Connector/)]);
  });

  test('is waited for in turn by flows that name it', () => {
    const stack = new Stack(new App(), 'Stack');
    connect(stack);
    profile(stack, 'own');
    const imported = CustomConnectorProfile.fromConnectorProfileName(stack, 'Imported', 'p');
    new OnDemandFlow(stack, 'Flow', { source: new CustomConnectorSource({ profile: imported, entity: 'e', apiVersion: 'v1' }), destination: new FakeDestination(), mappings });

    expect(dependenciesIn(stack, FLOW)).toEqual([expect.stringMatching(/^Profile/)]);
  });
});
