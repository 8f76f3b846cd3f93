import { SecretValue, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { describeImports, onlyResource, renderedProfile, renderedSource, secret, secretText, testStack, warnings } from './applications';
import { FakeDestination } from './fakes';
import { ConnectorProfileBase, Filter, FilterCondition, ISource, Mapping, OnEventFlow, OnDemandFlow } from '../../src';

type Json = Record<string, unknown>;

/** One way to sign in: a new profile, and what its credentials and properties show. */
export interface SignIn {
  readonly profile: (scope: Construct) => Construct;
  readonly credentials: Json;
  readonly properties?: Json;
  /** Whether AppFlow can go on when the access token expires. Default: yes. */
  readonly expires?: boolean;
}

/** What can be read, and what a flow shows of it. */
export interface Reading {
  readonly source: () => ISource;
  readonly entity: string;
  readonly apiVersion: string;
  readonly customProperties?: Json;
}

/** A custom connector with a known label: what its own test knows about it. */
export interface LabelledApplication<T extends ConnectorProfileBase> {
  readonly label: string;
  readonly profileClass: Parameters<typeof describeImports<T>>[0];
  readonly signIns: Record<string, SignIn>;
  readonly readings?: Record<string, Reading>;
  /** What is refused, by a part of the message. */
  readonly refused: Record<string, (scope: Construct) => unknown>;
}

/** Tests what is alike in all of them. */
export function describeLabelledApplication<T extends ConnectorProfileBase>(application: LabelledApplication<T>): void {
  const { label, profileClass, signIns, readings = {}, refused } = application;

  describe('the profile', () => {
    test.each(Object.entries(signIns))('signs in %s, and invents no credential', (_, { profile, credentials, properties, expires }) => {
      const stack = testStack();
      profile(stack);

      expect(onlyResource(stack, 'AWS::AppFlow::ConnectorProfile')).toMatchObject({ ConnectorLabel: label });
      expect(renderedProfile(stack)).toEqual({
        mode: 'Public',
        type: 'CustomConnector',
        credentials: { CustomConnector: credentials },
        properties: { CustomConnector: properties ?? {} },
      });
      expect(warnings(stack, 'secretInClearText')).toEqual([]);
      expect(warnings(stack, 'accessTokenNotRenewed')).toHaveLength(expires ? 1 : 0);
    });
  });

  describeImports(profileClass);

  if (Object.keys(readings).length > 0) {
    describeReadings(readings);
  }

  test.each(Object.entries(refused))('refused: %s', (message, build) => {
    expect(() => build(testStack())).toThrow(message);
  });
}

function describeReadings(readings: Record<string, Reading>): void {
  describe('the source', () => {
    test.each(Object.entries(readings))('reads %s', (_, { source, entity, apiVersion, customProperties }) => {
      expect(renderedSource(testStack(), source())).toMatchObject({
        ConnectorType: 'CustomConnector',
        ApiVersion: apiVersion,
        SourceConnectorProperties: {
          CustomConnector: customProperties ? { EntityName: entity, CustomProperties: customProperties } : { EntityName: entity },
        },
      });
    });

    const [{ source }] = Object.values(readings) as [Reading];
    const vertices = () => ({ source: source(), destination: new FakeDestination(), mappings: [Mapping.mapAll()] });

    test('writes its tasks under the operators of custom connectors', () => {
      const stack = testStack();
      new OnDemandFlow(stack, 'Flow', {
        ...vertices(),
        filters: [Filter.when(FilterCondition.stringEquals({ name: 'a', dataType: 'String' }, 'x'))],
      });

      expect(onlyResource(stack, 'AWS::AppFlow::Flow').Tasks).toMatchObject(
        ['NO_OP', 'EQUAL_TO'].map((operator) => ({ ConnectorOperator: { CustomConnector: operator } })),
      );
    });

    test('publishes no events', () => {
      expect(() => new OnEventFlow(testStack(), 'Flow', vertices())).toThrow(/cannot start Event flows; as a source it accepts OnDemand, Scheduled/);
    });
  });
}

/** An existing profile to read or write by. */
export function existing<T extends ConnectorProfileBase>(
  profileClass: { fromConnectorProfileName(scope: Construct, id: string, name: string): T },
): T {
  return profileClass.fromConnectorProfileName(new Stack(), 'Profile', 'mine');
}

const REFRESH = { refreshToken: secret('refresh'), clientId: secret('id'), clientSecret: secret('secret') };
const OTHER_URL = 'https://a.b/c';
const REFRESH_TEXT = { RefreshToken: secretText('refresh'), ClientId: secretText('id'), ClientSecret: secretText('secret') };

/** The OAuth settings that several applications share in form. */
export interface OAuth {
  readonly accessToken?: SecretValue;
  readonly endpoints?: { readonly token: string };
  readonly flow?: { readonly refreshTokenGrant: Partial<typeof REFRESH> };
}

/** The ways to sign in with tokens that a user confirmed. */
export function oAuthSignIns(
  tokenUrl: string,
  profile: (scope: Construct, oAuth: OAuth) => Construct,
  profileProperties?: Json,
): Record<string, SignIn> {
  const signIn = (oAuth: OAuth, tokens: Json, url = tokenUrl) => ({
    profile: (scope: Construct) => profile(scope, oAuth),
    credentials: { AuthenticationType: 'OAUTH2', Oauth2: tokens },
    properties: {
      OAuth2Properties: { OAuth2GrantType: 'AUTHORIZATION_CODE', TokenUrl: url },
      ...profileProperties && { ProfileProperties: profileProperties },
    },
  });
  const accessToken = secret('access');
  const flow = { refreshTokenGrant: REFRESH };
  return {
    'by an access token alone': { ...signIn({ accessToken }, { AccessToken: secretText('access') }), expires: true },
    'by a refresh token, with a stand-in for the access token that is not used':
      signIn({ flow }, { ...REFRESH_TEXT, AccessToken: 'dummyAccessToken' }),
    'by both': signIn({ accessToken, flow }, { ...REFRESH_TEXT, AccessToken: secretText('access') }),
    'at another URL': signIn({ accessToken, flow, endpoints: { token: OTHER_URL } }, { ...REFRESH_TEXT, AccessToken: secretText('access') }, OTHER_URL),
  };
}

/** What none of these applications signs in with. */
export function oAuthRefusals(profile: (scope: Construct, oAuth: OAuth) => Construct): Record<string, (scope: Construct) => unknown> {
  const incomplete = 'oAuth: incomplete; AppFlow accepts an accessToken, a flow.refreshTokenGrant with refreshToken, clientId and clientSecret, or both';
  return {
    [`[TestStack/Profile] ${incomplete}`]: (scope) => profile(scope, {}),
    [incomplete]: (scope) => profile(scope, { flow: { refreshTokenGrant: { refreshToken: secret('refresh'), clientId: secret('id') } } }),
    'oAuth.endpoints.token: "token url" does not fit': (scope) => profile(scope, { accessToken: secret('access'), endpoints: { token: 'token url' } }),
  };
}
