import { Stack } from 'aws-cdk-lib';
import {
  Filter,
  FilterCondition,
  Mapping,
  OnDemandFlow,
  SlackConnectorProfile,
  SlackInstanceUrlBuilder,
  SlackOAuthSettings,
  SlackSource,
} from '../../src';
import { describeImports, renderedProfile, renderedSource, secret, secretText, testStack } from '../support/applications';
import { FakeDestination } from '../support/fakes';
import { expectDeployable } from '../support/service-model';

const INSTANCE_URL = 'https://my-team.slack.com';
const OAUTH = { accessToken: secret('token'), clientId: secret('clientId'), clientSecret: secret('clientSecret') };

let stack: Stack;

beforeEach(() => {
  stack = testStack();
});

const newProfile = (oAuth: SlackOAuthSettings = OAUTH, instanceUrl = INSTANCE_URL) =>
  new SlackConnectorProfile(stack, 'Profile', { oAuth, instanceUrl });

describe('the profile', () => {
  test('signs in as an app with a user token', () => {
    newProfile();

    expect(renderedProfile(stack)).toEqual({
      mode: 'Public',
      type: 'Slack',
      credentials: {
        Slack: { AccessToken: secretText('token'), ClientId: secretText('clientId'), ClientSecret: secretText('clientSecret') },
      },
      properties: { Slack: { InstanceUrl: INSTANCE_URL } },
    });
  });

  test.each([
    ['clientId', { ...OAUTH, clientId: undefined }],
    ['clientSecret', { ...OAUTH, clientSecret: undefined }],
  ])('never makes up a missing secret: %s', (name, oAuth) => {
    expect(() => newProfile(oAuth)).toThrow(
      `[TestStack/Profile] oAuth.${name}: missing; AppFlow accepts an access token only together with the id and the secret of the Slack app`,
    );
  });

  test('reports all that is missing at once', () => {
    expect(() => newProfile({ accessToken: secret('token') }, '')).toThrow(/instanceUrl: [^]*oAuth.clientId: [^]*oAuth.clientSecret: /);
  });

  test('has its URL made from the workspace', () => {
    expect(SlackInstanceUrlBuilder.buildFromWorkspace('my-team')).toBe(INSTANCE_URL);
  });
});

describeImports(SlackConnectorProfile);

describe('the source', () => {
  const newSource = (object = 'conversations/C012AB3CD') => new SlackSource({ profile: newProfile(), object, apiVersion: 'v1' });

  test('reads a conversation', () => {
    expect(renderedSource(stack, newSource())).toMatchObject({
      ConnectorType: 'Slack',
      ApiVersion: 'v1',
      SourceConnectorProperties: { Slack: { Object: 'conversations/C012AB3CD' } },
    });
  });

  test('refuses an object with white space', () => {
    expect(() => newSource('my channel')).toThrow('[SlackSource] object: "my channel" does not fit');
  });

  const filtered = (condition: FilterCondition) =>
    new OnDemandFlow(stack, 'Flow', {
      source: newSource(),
      destination: new FakeDestination(),
      mappings: [Mapping.mapAll()],
      filters: [Filter.when(condition)],
    });

  test.each([
    ['EQUAL_TO', FilterCondition.stringEquals({ name: 'user', dataType: 'string' }, 'U1')],
    ['BETWEEN', FilterCondition.timestampBetween({ name: 'ts', dataType: 'datetime' }, new Date(0), new Date(1))],
  ])('can be filtered by %s', (operator, condition) => {
    filtered(condition);

    expect(JSON.stringify(expectDeployable(stack))).toContain(`{"Slack":"${operator}"}`);
  });

  test.each([
    ['CONTAINS', FilterCondition.stringContains({ name: 'text', dataType: 'string' }, 'a')],
    ['NOT_EQUAL_TO', FilterCondition.stringNotEquals({ name: 'user', dataType: 'string' }, 'a')],
    ['GREATER_THAN, which CloudFormation refuses', FilterCondition.timestampGreaterThan({ name: 'ts', dataType: 'datetime' }, new Date(0))],
  ])('cannot be filtered by %s', (_, condition) => {
    expect(() => filtered(condition)).toThrow(/Slack.*EQUAL_TO, BETWEEN/);
  });
});
