import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  CustomConnectorAuth,
  CustomConnectorProfile,
  EventSources,
  Filter,
  FilterCondition,
  FlowPerObject,
  LambdaConnector,
  MarketoInstanceUrlBuilder,
  Mapping,
  MicrosoftDynamics365TokenUrlBuilder,
  OnDemandFlow,
  OnDemandFlowProps,
  OnEventFlow,
  RedshiftConnectorProfile,
  S3Destination,
  S3Source,
  SalesforceConnectorProfile,
  SalesforceSource,
  SnowflakeConnectorProfile,
  Transform,
  Validation,
  ValidationAction,
  ValidationCondition,
} from '../../src';
import { AppFlowError } from '../../src/core/private/errors';
import { HOSTILE } from '../property/primitives';
import { secret } from '../support/applications';
import { FakeSource } from '../support/fakes';

const MILLISECONDS = 2_000;
const ITEMS = 10_000;

let stack: Stack;
let bucket: Bucket;

beforeEach(() => {
  stack = new Stack(new App(), 'Stack');
  bucket = new Bucket(stack, 'Bucket');
});

const newFlow = (props: Partial<OnDemandFlowProps>) =>
  new OnDemandFlow(stack, 'Flow', {
    source: new FakeSource(),
    destination: new S3Destination({ location: { bucket } }),
    mappings: [Mapping.mapAll()],
    ...props,
  });
const custom = (label: string, profileProperties?: { [key: string]: string }) =>
  new CustomConnectorProfile(stack, 'Profile', { connectorLabel: label, auth: CustomConnectorAuth.apiKey(secret('key')), profileProperties });
const salesforce = () => SalesforceConnectorProfile.fromConnectorProfileName(stack, 'Salesforce', 'salesforce');
const objects = (names: string[]) => FlowPerObject.onDemand(stack, 'Objects', names, {
  source: new SalesforceSource({ profile: salesforce(), object: 'Account' }),
  destination: new S3Destination({ location: { bucket } }),
  mappings: [Mapping.mapAll()],
});

/** What takes a text of a user's, by what the user calls. */
const TAKERS: readonly [string, (text: string) => unknown][] = [
  ['OnDemandFlow.name', (name) => newFlow({ name })],
  ['OnDemandFlow.description', (description) => newFlow({ description })],
  ['OnDemandFlow.tags', (text) => newFlow({ tags: Object.fromEntries([[text, text]]) })],
  ['OnDemandFlow.fromFlowName', (name) => OnDemandFlow.fromFlowName(stack, 'Imported', name)],
  ['OnEventFlow.fromFlowArn', (arn) => OnEventFlow.fromFlowArn(stack, 'Imported', arn)],
  ['CustomConnectorProfile.fromConnectorProfileArn', (arn) => CustomConnectorProfile.fromConnectorProfileArn(stack, 'Imported', arn)],
  ['CustomConnectorProfile.fromConnectorProfileAttributes', (credentialsArn) =>
    CustomConnectorProfile.fromConnectorProfileAttributes(stack, 'Imported', { connectorProfileName: 'profile', credentialsArn })],
  ['Mapping.map', (name) => newFlow({ mappings: [Mapping.map({ name }, { name })] })],
  ['Mapping.fields', (name) => newFlow({ mappings: [Mapping.fields([name], { rename: Object.fromEntries([[name, name]]) })] })],
  ['Mapping.concat', (name) => newFlow({ mappings: [Mapping.concat([{ name }, { name: 'b' }], { name }, name)] })],
  ['Transform.mask', (name) => newFlow({ mappings: [Mapping.fields(['a'])], transforms: [Transform.mask({ name }, name)] })],
  ['Filter.when', (name) => newFlow({ filters: [Filter.when(FilterCondition.stringEquals({ name, dataType: name }, name))] })],
  ['Validation.when', (name) => newFlow({ validations: [Validation.when(ValidationCondition.isNull(name), ValidationAction.ignoreRecord())] })],
  ['S3Source.prefix', (prefix) => newFlow({ source: new S3Source({ bucket, prefix }) })],
  ['S3Destination.prefix', (prefix) => newFlow({ destination: new S3Destination({ location: { bucket, prefix } }) })],
  ['SalesforceSource.object', (object) => newFlow({ source: new SalesforceSource({ profile: salesforce(), object }) })],
  ['FlowPerObject', (object) => objects([object]).flowOf(object)],
  ['FlowPerObject.flowOf', (object) => objects(['Account']).flowOf(object)],
  ['EventSources.salesforceEventSource', (name) => EventSources.salesforceEventSource(name)],
  ['CustomConnectorProfile.connectorLabel', (label) => custom(label)],
  ['CustomConnectorProfile.profileProperties', (text) => custom('own', Object.fromEntries([[text, text]]))],
  ['CustomConnectorAuth.custom', (text) => CustomConnectorAuth.custom(text, Object.fromEntries([[text, secret('x')]]), Object.fromEntries([[text, text]]))],
  ['LambdaConnector.fromConnectorLabel', (label) => LambdaConnector.fromConnectorLabel(stack, 'Connector', label)],
  ['MarketoInstanceUrlBuilder', (account) => MarketoInstanceUrlBuilder.buildFromAccount(account)],
  ['MicrosoftDynamics365TokenUrlBuilder', (tenant) => MicrosoftDynamics365TokenUrlBuilder.buildTokenUrl(tenant)],
  ['RedshiftConnectorProfile', (text) => new RedshiftConnectorProfile(stack, 'Redshift', {
    clusterIdentifier: text, databaseName: text, basicAuth: { username: text }, intermediateLocation: { bucket, prefix: text },
  })],
  ['SnowflakeConnectorProfile', (text) => new SnowflakeConnectorProfile(stack, 'Snowflake', {
    account: text,
    warehouse: text,
    database: text,
    stage: text,
    basicAuth: { username: text, password: secret('x') },
    location: { bucket, prefix: text },
    integration: { storageUserArn: text, externalId: text },
  })],
];

describe.each(TAKERS)('%s', (_what, take) => {
  test.each(HOSTILE.map((text) => [text.length > 60 ? `${text.slice(0, 3)} (${text.length} characters)` : JSON.stringify(text), text]))(
    'takes %s or refuses it in words, soon',
    (_text, text) => {
      const start = process.cpuUsage();
      const message = refusalOf(() => {
        take(text);
        Template.fromStack(stack);
      });
      const { user, system } = process.cpuUsage(start);

      expect((user + system) / 1000).toBeLessThan(MILLISECONDS);
      expect(message.length).toBeLessThan(50_000);
      expect(message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b-\u200f\u202a-\u202e]/);
    },
  );
});

describe(`${ITEMS} of`, () => {
  const names = Array.from({ length: ITEMS }, (_, index) => `field${index}`);

  test.each<[string, () => unknown]>([
    ['the same object', () => objects(names.map(() => 'Account'))],
    ['properties of a connector', () => custom('own', Object.fromEntries(names.map((name) => [name, name])))],
    ['properties that are refused', () => custom('own', Object.fromEntries(names.map((name) => [`${name}-`, ' '])))],
    ['mapped fields', () => newFlow({ mappings: [Mapping.fields(names)] })],
    ['the same mapped field', () => newFlow({ mappings: names.map(() => Mapping.map({ name: 'a' }, { name: 'b' })) })],
    ['values of a filter', () => newFlow({ filters: [Filter.when(FilterCondition.stringEqualsAny({ name: 'a' }, names))] })],
    ['tags', () => newFlow({ tags: Object.fromEntries(names.map((name) => [name.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!), '']) ) })],
  ])('%s are taken or refused in words, in a time that grows with their number', (_what, take) => {
    const start = process.cpuUsage();
    refusalOf(() => {
      take();
      Template.fromStack(stack);
    });
    const { user, system } = process.cpuUsage(start);

    expect((user + system) / 1000).toBeLessThan(10 * MILLISECONDS);
  });
});

/** What this library says against it; nothing if it takes it. Any other error is a fault. */
function refusalOf(make: () => unknown): string {
  try {
    make();
    return '';
  } catch (error) {
    const { message } = error as Error;
    if (!(error instanceof AppFlowError) && !/^Validation failed/.test(message)) {
      throw error;
    }
    return message;
  }
}
