import { App, Lazy, SecretValue, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  AsanaSource,
  CustomConnectorAuth,
  CustomConnectorDataTransferApiType,
  CustomConnectorDestination,
  CustomConnectorProfile,
  CustomConnectorSource,
  HubSpotApiVersion,
  HubSpotDestination,
  IDestination,
  ISource,
  Mapping,
  OnDemandFlow,
  OnDemandFlowProps,
  SalesforceDestination,
  SalesforceSource,
  SlackConnectorProfile,
  WriteOperation,
  WriteOperationType,
} from '../../../src';
import { FakeDestination, FakeSource } from '../../support/fakes';
import { expectRefusal } from '../../support/refusals';
import { expectDeployable } from '../../support/service-model';
import { warningsOf } from '../../support/tasks';

const ENV = { account: '111111111111', region: 'us-east-1' };
const profileIn = (stack: Stack) =>
  new CustomConnectorProfile(stack, 'Profile', { connectorLabel: 'Label', auth: CustomConnectorAuth.apiKey(SecretValue.secretsManager('key')) });

function flowOf(make: (stack: Stack) => { source?: ISource; destination?: IDestination }) {
  const stack = new Stack(new App(), 'Stack', { env: ENV });
  new OnDemandFlow(stack, 'Flow', { source: new FakeSource(), destination: new FakeDestination(), mappings: [Mapping.mapAll()], ...make(stack) });
  expectDeployable(stack);
  const template = Template.fromStack(stack);
  return { template, ...Object.values(template.findResources('AWS::AppFlow::Flow'))[0].Properties };
}

test('reads an entity', () => {
  const { SourceFlowConfig: source } = flowOf((stack) => ({
    source: new CustomConnectorSource({
      profile: profileIn(stack),
      entity: 'orders',
      apiVersion: 'v1',
      customProperties: { a: 'b' },
      dataTransferApi: { name: 'bulk', type: CustomConnectorDataTransferApiType.ASYNC },
    }),
  }));

  expect(source).toEqual({
    ConnectorType: 'CustomConnector',
    ConnectorProfileName: { Ref: expect.any(String) },
    ApiVersion: 'v1',
    SourceConnectorProperties: {
      CustomConnector: { EntityName: 'orders', CustomProperties: { a: 'b' }, DataTransferApi: { Name: 'bulk', Type: 'ASYNC' } },
    },
  });
});

test('writes an entity, and what fails to a bucket that AppFlow may write', () => {
  const { DestinationFlowConfigList: [destination], template } = flowOf((stack) => ({
    destination: new CustomConnectorDestination({
      profile: profileIn(stack),
      entity: 'orders',
      apiVersion: 'v1',
      operation: WriteOperation.upsert(['id']),
      customProperties: { a: 'b' },
      errorHandling: { errorLocation: { bucket: new Bucket(stack, 'Errors'), prefix: 'errors' }, failOnFirstError: true },
    }),
  }));

  expect(destination.DestinationConnectorProperties.CustomConnector).toEqual({
    EntityName: 'orders',
    CustomProperties: { a: 'b' },
    WriteOperationType: 'UPSERT',
    IdFieldNames: ['id'],
    ErrorHandlingConfig: { BucketName: { Ref: expect.stringContaining('Errors') }, BucketPrefix: 'errors', FailOnFirstError: true },
  });
  template.resourceCountIs('AWS::S3::BucketPolicy', 1);
});

describe('fails for', () => {
  const stack = new Stack(new App(), 'Stack', { env: ENV });
  const props = { profile: profileIn(stack), entity: 'orders', apiVersion: 'v1' };

  test.each<[string, () => unknown, string]>([
    ['a source entity with a space', () => new CustomConnectorSource({ ...props, entity: 'a b' }), '[CustomConnectorSource] entity: "a b" does not fit'],
    ['an empty version', () => new CustomConnectorSource({ ...props, apiVersion: '' }), '[CustomConnectorSource] apiVersion: "" does not fit'],
    ['a source property', () => new CustomConnectorSource({ ...props, customProperties: { 'a-b': 'c' } }), '[CustomConnectorSource] customProperties key: "a-b"'],
    ['the name of an API', () => new CustomConnectorSource({ ...props, dataTransferApi: { name: 'a b', type: CustomConnectorDataTransferApiType.SYNC } }), 'dataTransferApi.name: "a b"'],
    ['a version of a destination', () => new CustomConnectorDestination({ ...props, apiVersion: '' }), '[CustomConnectorDestination] apiVersion: ""'],
    ['a destination entity', () => new CustomConnectorDestination({ ...props, entity: '' }), '[CustomConnectorDestination] entity: ""'],
    ['a destination property', () => new CustomConnectorDestination({ ...props, customProperties: { a: '' } }), '[CustomConnectorDestination] customProperties.a: does not fit'],
  ])('%s', (_title, make, problem) => {
    expectRefusal(make, problem);
  });

  test('a prefix of the bucket for errors', () => {
    const scope = new Stack(new App(), 'Stack', { env: ENV });
    const errorHandling = { errorLocation: { bucket: new Bucket(scope, 'Errors'), prefix: 'a\nb' } };
    const destination = new CustomConnectorDestination({ ...props, profile: profileIn(scope), errorHandling });

    expectRefusal(
      () => new OnDemandFlow(scope, 'Flow', { source: new FakeSource(), destination, mappings: [Mapping.mapAll()] }),
      '[Stack/Flow] destination.errorHandling.errorLocation.prefix: "a\\nb" does not fit',
    );
  });

  test.each([
    ['source', '222222222222', 'us-east-1', 'source.profile: is in account 222222222222; AppFlow looks for profiles in the flow\'s own account, 111111111111'],
    ['destination', '111111111111', 'eu-west-1', 'destination.profile: is in region eu-west-1'],
  ])('a profile of the %s in %s, %s', (end, account, region, problem) => {
    const scope = new Stack(new App(), 'Stack', { env: ENV });
    const profile = CustomConnectorProfile.fromConnectorProfileArn(scope, 'P', `arn:aws:appflow:${region}:${account}:connectorprofile/p`);
    const vertex = end === 'source' ? { source: new CustomConnectorSource({ ...props, profile }) } : { destination: new CustomConnectorDestination({ ...props, profile }) };

    expect(
      () => new OnDemandFlow(scope, 'Flow', { source: new FakeSource(), destination: new FakeDestination(), mappings: [Mapping.mapAll()], ...vertex }),
    ).toThrow(`[Stack/Flow] ${problem}`);
  });
});

describe('the profile', () => {
  const flowWith = (vertex: Partial<OnDemandFlowProps>, scope: Stack) =>
    new OnDemandFlow(scope, 'Flow', { source: new FakeSource(), destination: new FakeDestination(), mappings: [Mapping.mapAll()], ...vertex });
  const custom = (scope: Stack, connectorLabel: string) =>
    new CustomConnectorProfile(scope, 'Profile', { connectorLabel, auth: CustomConnectorAuth.apiKey(SecretValue.secretsManager('key')) });

  test.each<[string, (scope: Stack) => Partial<OnDemandFlowProps>, string]>([
    [
      'of another application, in a source',
      (scope) => ({ source: new SalesforceSource({ profile: SlackConnectorProfile.fromConnectorProfileName(scope, 'Slack', 'slack') as never, object: 'Account' }) }),
      'source.profile: Stack/Slack is a profile of Slack; AppFlow accepts one of Salesforce',
    ],
    [
      'of another application, in a destination',
      (scope) => ({
        destination: new SalesforceDestination({ profile: custom(scope, 'Label') as never, object: 'Account', operation: WriteOperation.insert() }),
      }),
      'destination.profile: Stack/Profile is a profile of Label; AppFlow accepts one of Salesforce',
    ],
    [
      'of an application that is no custom connector',
      (scope) => ({ source: new CustomConnectorSource({ profile: SlackConnectorProfile.fromConnectorProfileName(scope, 'Slack', 'slack') as never, entity: 'a', apiVersion: 'v1' }) }),
      'source.profile: Stack/Slack is a profile of Slack; AppFlow accepts one of CustomConnector',
    ],
  ])('fails for one %s', (_title, vertex, problem) => {
    const scope = new Stack(new App(), 'Stack', { env: ENV });

    expectRefusal(() => flowWith(vertex(scope), scope), `[Stack/Flow] ${problem}`);
  });

  test.each<[string, (scope: Stack) => Partial<OnDemandFlowProps>, unknown[]]>([
    [
      'of the same label',
      (scope) => ({ source: new AsanaSource({ profile: custom(scope, 'Asana') as never, object: 'task' }) }),
      [],
    ],
    [
      'of another label',
      (scope) => ({ source: new AsanaSource({ profile: custom(scope, 'GitHub') as never, object: 'task' }) }),
      [expect.stringContaining('source.profile: the label is "GitHub", not "Asana"')],
    ],
    [
      'of a label that is known only at deployment',
      (scope) => ({ source: new AsanaSource({ profile: custom(scope, Lazy.string({ produce: () => 'Later' })) as never, object: 'task' }) }),
      [],
    ],
    [
      'of any label, read by the generic class',
      (scope) => ({ source: new CustomConnectorSource({ profile: custom(scope, 'GitHub'), entity: 'a', apiVersion: 'v1' }) }),
      [],
    ],
    [
      'that is imported by the generic class',
      (scope) => ({
        destination: new HubSpotDestination({
          profile: CustomConnectorProfile.fromConnectorProfileName(scope, 'Profile', 'p') as never,
          entity: ['company'],
          apiVersion: HubSpotApiVersion.V3,
          operation: WriteOperation.insert(),
        }),
      }),
      [],
    ],
    [
      'of a class that says nothing of its application',
      (scope) => ({ source: new SalesforceSource({ profile: { name: 'p', env: scope.node.root, node: scope.node } as never, object: 'Account' }) }),
      [],
    ],
  ])('one %s: warned about or not', (_title, vertex, expected) => {
    const scope = new Stack(new App(), 'Stack', { env: ENV });
    flowWith(vertex(scope), scope);

    expect(warningsOf(scope, 'profileOfOtherConnector')).toEqual(expected);
  });
});

test.each<[string, () => unknown, string[]]>([
  [
    'a source',
    () => new CustomConnectorSource({
      profile: profileIn(new Stack()),
      entity: 'a b',
      apiVersion: '',
      customProperties: { 'a-b': 'c' },
      dataTransferApi: { name: 'a b', type: CustomConnectorDataTransferApiType.SYNC },
    }),
    ['entity', 'customProperties key', 'dataTransferApi.name', 'apiVersion'],
  ],
  [
    'a destination',
    () => new CustomConnectorDestination({
      profile: profileIn(new Stack()),
      entity: 'a b',
      apiVersion: '',
      customProperties: { 'a-b': 'c' },
      operation: { type: WriteOperationType.UPDATE },
    }),
    ['entity', 'customProperties key', 'apiVersion', 'operation.ids'],
  ],
])('all faults of %s stand in one error', (_title, make, properties) => {
  expect(make).toThrow(new RegExp(properties.map((property) => `- ${property}: [^]*`).join('')));
});
