import { Duration, Stack } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  DataPullMode,
  Filter,
  FilterCondition,
  FlowStatus,
  Mapping,
  OnDemandFlow,
  OnScheduleFlow,
  S3Destination,
  VeevaConnectorProfile,
  VeevaDocuments,
  VeevaSource,
} from '../../src';
import { renderedProfile, renderedSource, secret, secretText, testStack, warnings } from '../support/applications';
import { FakeDestination } from '../support/fakes';
import { expectDeployable } from '../support/service-model';

const PROPS = { basicAuth: { username: 'user', password: secret('password') }, instanceUrl: 'https://abc.veevavault.com' };
const DOCUMENTS: VeevaDocuments = { documentType: 'Promotional piece', includeSourceFiles: true, includeRenditions: true, includeAllVersions: true };

let stack: Stack;

beforeEach(() => {
  stack = testStack();
});

const sourceOf = (documents?: VeevaDocuments) =>
  new VeevaSource({ profile: VeevaConnectorProfile.fromConnectorProfileName(stack, 'Imported', 'mine'), object: 'documents', documents });

test('the profile signs in with a user name and a password', () => {
  new VeevaConnectorProfile(stack, 'Profile', PROPS);

  expect(renderedProfile(stack)).toEqual({
    mode: 'Public',
    type: 'Veeva',
    credentials: { Veeva: { Username: 'user', Password: secretText('password') } },
    properties: { Veeva: { InstanceUrl: 'https://abc.veevavault.com' } },
  });
});

test('the profile refuses a user and an URL with white space, in one error', () => {
  expect(() => new VeevaConnectorProfile(stack, 'Profile', { basicAuth: { ...PROPS.basicAuth, username: 'a b' }, instanceUrl: 'c d' })).toThrow(
    /basicAuth\.username: "a b" does not fit[^]*instanceUrl: "c d" does not fit/,
  );
});

test('the source reads documents with source files, renditions and all versions', () => {
  expect(renderedSource(stack, sourceOf(DOCUMENTS)).SourceConnectorProperties).toEqual({
    Veeva: { Object: 'documents', DocumentType: 'Promotional piece', IncludeSourceFiles: true, IncludeRenditions: true, IncludeAllVersions: true },
  });
});

test('the source reads an object without documents', () => {
  expect(renderedSource(stack, sourceOf()).SourceConnectorProperties).toEqual({ Veeva: { Object: 'documents' } });
});

test('the source refuses a type of documents that AppFlow refuses', () => {
  expect(() => sourceOf({ documentType: 'a/b' })).toThrow('documents.documentType: "a/b" does not fit');
});

test('documents anywhere but in Amazon S3 are warned about', () => {
  new OnDemandFlow(stack, 'Elsewhere', { source: sourceOf(DOCUMENTS), destination: new FakeDestination(), mappings: [Mapping.mapAll()] });

  expect(warnings(stack, 'pairNotDocumented')).toEqual([expect.stringContaining('Veeva documents to ')]);
});

test('documents in Amazon S3 are not warned about', () => {
  const destination = new S3Destination({ location: { bucket: new Bucket(stack, 'Bucket') } });
  new OnDemandFlow(stack, 'Flow', { source: sourceOf(DOCUMENTS), destination, mappings: [Mapping.mapAll()] });

  expectDeployable(stack);
  expect(warnings(stack, 'pairNotDocumented')).toEqual([]);
});

test.each<[string, VeevaDocuments | undefined, RegExp | undefined]>([
  ['documents', DOCUMENTS, /schedule: rate\(30minutes\) is too often; as a source Veeva documents accepts one run in 60 minutes/],
  ['other objects', undefined, undefined],
])('flows of %s run as often as the guide allows', (_, documents, message) => {
  const newFlow = () => new OnScheduleFlow(stack, 'Flow', {
    source: sourceOf(documents),
    destination: new FakeDestination(),
    mappings: [Mapping.mapAll()],
    schedule: Schedule.rate(Duration.minutes(30)),
    pullConfig: { mode: DataPullMode.INCREMENTAL },
    status: FlowStatus.ACTIVE,
  });

  if (message) {
    expect(newFlow).toThrow(message);
  } else {
    newFlow();
    expect(expectDeployable(stack)).toBeDefined();
  }
});

test('a flow refuses CONTAINS, which CloudFormation does not know for Veeva', () => {
  expect(() => new OnDemandFlow(stack, 'Flow', {
    source: sourceOf(),
    destination: new FakeDestination(),
    mappings: [Mapping.mapAll()],
    filters: [Filter.when(FilterCondition.stringContains({ name: 'name', dataType: 'string' }, 'x'))],
  })).toThrow(/filters\[0\].*CONTAINS/);
});
