import { App, SecretValue, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  CustomConnectorAuth,
  CustomConnectorDataTransferApiType,
  CustomConnectorDestination,
  CustomConnectorProfile,
  CustomConnectorSource,
  IDestination,
  ISource,
  Mapping,
  OnDemandFlow,
  WriteOperation,
} from '../../../src';
import { FakeDestination, FakeSource } from '../../support/fakes';
import { expectRefusal } from '../../support/refusals';
import { expectDeployable } from '../../support/service-model';

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
    ['a destination property', () => new CustomConnectorDestination({ ...props, customProperties: { a: '' } }), '[CustomConnectorDestination] customProperties.a: ""'],
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
