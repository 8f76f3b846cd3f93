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
import { warningsOf } from '../support/tasks';

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

  /** An integration app of the earlier library is made so, and CloudFormation demands both. */
  test('without its client has the stand-ins of the earlier library, and is warned about', () => {
    newProfile({ accessToken: secret('token') });

    expect(renderedProfile(stack)).toMatchObject({
      credentials: { Slack: { AccessToken: secretText('token'), ClientId: 'dummyClientId', ClientSecret: 'dummyClientSecret' } },
    });
    expect(warningsOf(stack, 'slackClientMissing')).toEqual([
      expect.stringContaining('oAuth.clientId'),
      expect.stringContaining('oAuth.clientSecret'),
    ]);
  });

  test.each(['clientId', 'clientSecret'])('is warned about a missing %s alone', (name) => {
    newProfile({ ...OAUTH, [name]: undefined });

    expect(warningsOf(stack, 'slackClientMissing')).toHaveLength(1);
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
