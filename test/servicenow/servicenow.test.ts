import { Stack } from 'aws-cdk-lib';
import {
  Filter,
  FilterCondition,
  Mapping,
  OnDemandFlow,
  ServiceNowConnectorProfile,
  ServiceNowConnectorProfileProps,
  ServiceNowInstanceUrlBuilder,
  ServiceNowSource,
} from '../../src';
import { describeImports, renderedProfile, renderedSource, secret, secretText, testStack, warnings } from '../support/applications';
import { FakeDestination } from '../support/fakes';
import { expectDeployable } from '../support/service-model';

const INSTANCE_URL = 'https://dev12345.service-now.com';
const BASIC = { username: 'integration', password: secret('password') };
const CLIENT = { clientId: secret('clientId'), clientSecret: secret('clientSecret') };
const RENDERED_CLIENT = { ClientId: secretText('clientId'), ClientSecret: secretText('clientSecret') };

let stack: Stack;

beforeEach(() => {
  stack = testStack();
});

const newProfile = (props: Partial<ServiceNowConnectorProfileProps> = { basicAuth: BASIC }) =>
  new ServiceNowConnectorProfile(stack, 'Profile', { instanceUrl: INSTANCE_URL, ...props });

describe('the profile', () => {
  test('signs in with a password', () => {
    newProfile();

    expect(renderedProfile(stack)).toEqual({
      mode: 'Public',
      type: 'Servicenow',
      credentials: { ServiceNow: { Username: 'integration', Password: secretText('password') } },
      properties: { ServiceNow: { InstanceUrl: INSTANCE_URL } },
    });
  });

  test.each([
    ['an access token', { accessToken: secret('token') }, { AccessToken: secretText('token') }, 1],
    ['a refresh token', { refreshToken: secret('refresh') }, { RefreshToken: secretText('refresh') }, 0],
  ])('signs in with OAuth, and warns if nothing renews the token: %s', (_, tokens, rendered, count) => {
    newProfile({ oAuth: { ...CLIENT, ...tokens } });

    expect(renderedProfile(stack).credentials).toEqual({ ServiceNow: { OAuth2Credentials: { ...RENDERED_CLIENT, ...rendered } } });
    expect(warnings(stack, 'accessTokenMissing')).toEqual([]);
    expect(warnings(stack, 'accessTokenNotRenewed')).toHaveLength(count);
  });

  test('warns about OAuth without any token', () => {
    newProfile({ oAuth: CLIENT });

    expect(renderedProfile(stack).credentials).toEqual({ ServiceNow: { OAuth2Credentials: RENDERED_CLIENT } });
    expect(warnings(stack, 'accessTokenMissing')).toEqual([expect.stringContaining('oAuth.accessToken')]);
  });

  test.each<[string, Partial<ServiceNowConnectorProfileProps>, string]>([
    ['no way to sign in', {}, 'basicAuth, oAuth: none is given; AppFlow accepts exactly one'],
    ['two ways to sign in', { basicAuth: BASIC, oAuth: CLIENT }, 'basicAuth and oAuth exclude each other; AppFlow accepts exactly one'],
    ['a user name with white space', { basicAuth: { ...BASIC, username: 'a b' } }, 'basicAuth.username: "a b" does not fit'],
    ['an URL with white space', { basicAuth: BASIC, instanceUrl: 'a b' }, 'instanceUrl: "a b" does not fit'],
  ])('refuses %s', (_, props, message) => {
    expect(() => newProfile(props)).toThrow(message);
  });

  test('has its URL made from the domain', () => {
    expect(ServiceNowInstanceUrlBuilder.buildFromDomain('dev12345')).toBe(INSTANCE_URL);
  });
});

describeImports(ServiceNowConnectorProfile);

describe('the source', () => {
  const newSource = (object = 'incident') => new ServiceNowSource({ profile: newProfile(), object });

  test('reads a table', () => {
    expect(renderedSource(stack, newSource())).toMatchObject({
      ConnectorType: 'Servicenow',
      SourceConnectorProperties: { ServiceNow: { Object: 'incident' } },
    });
  });

  test('refuses a table with white space', () => {
    expect(() => newSource('my table')).toThrow('[ServiceNowSource] object: "my table" does not fit');
  });

  test('carries operators under its own key, which is spelled otherwise than its type', () => {
    new OnDemandFlow(stack, 'Flow', {
      source: newSource(),
      destination: new FakeDestination(),
      mappings: [Mapping.mapAll()],
      filters: [Filter.when(FilterCondition.stringContains({ name: 'category', dataType: 'string' }, 'net'))],
    });

    expect(JSON.stringify(expectDeployable(stack))).toContain('{"ServiceNow":"CONTAINS"}');
  });
});
