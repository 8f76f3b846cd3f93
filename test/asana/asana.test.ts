import { AsanaConnectorProfile, AsanaSource, CustomConnectorAuthorizationCodeOptions } from '../../src';
import { secret, secretText } from '../support/applications';
import { describeLabelledApplication, existing } from '../support/labelled-application';

const oAuth: CustomConnectorAuthorizationCodeOptions = { tokenUrl: 'https://a.b/c', accessToken: secret('access') };
const source = (object: string, apiVersion?: string) => () =>
  new AsanaSource({ profile: existing(AsanaConnectorProfile), object, apiVersion });

describeLabelledApplication({
  label: 'Asana',
  profileClass: AsanaConnectorProfile,
  signIns: {
    'by a personal access token': {
      profile: (scope) => new AsanaConnectorProfile(scope, 'Profile', { patToken: secret('pat') }),
      credentials: { AuthenticationType: 'CUSTOM', Custom: { CustomAuthenticationType: 'PAT', CredentialsMap: { patToken: secretText('pat') } } },
      properties: { ProfileProperties: {} },
    },
    'by OAuth': {
      profile: (scope) => new AsanaConnectorProfile(scope, 'Profile', { oAuth }),
      credentials: { AuthenticationType: 'OAUTH2', Oauth2: { AccessToken: secretText('access') } },
      properties: { OAuth2Properties: { OAuth2GrantType: 'AUTHORIZATION_CODE', TokenUrl: 'https://a.b/c' } },
    },
  },
  readings: {
    'by the only version': { source: source('task'), entity: 'task', apiVersion: '1.0' },
    'by another version': { source: source('task', '2.0'), entity: 'task', apiVersion: '2.0' },
  },
  refused: {
    'patToken, oAuth: none is given; AppFlow accepts exactly one': (scope) => new AsanaConnectorProfile(scope, 'Profile', {}),
    'patToken and oAuth exclude each other': (scope) => new AsanaConnectorProfile(scope, 'Profile', { oAuth, patToken: secret('pat') }),
    '[TestStack/Profile] oAuth.accessToken: missing; AppFlow needs an access token': (scope) =>
      new AsanaConnectorProfile(scope, 'Profile', { oAuth: { tokenUrl: 'https://a.b/c' } }),
    '[TestStack/Profile] oAuth.tokenUrl: "token url" does not fit': (scope) =>
      new AsanaConnectorProfile(scope, 'Profile', { oAuth: { ...oAuth, tokenUrl: 'token url' } }),
    'object: "all tasks" does not fit': source('all tasks'),
    'apiVersion: "" does not fit': source('task', ''),
  },
});
