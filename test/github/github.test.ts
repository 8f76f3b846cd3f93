import { GitHubApiVersion, GitHubConnectorProfile, GitHubConnectorProfileProps, GitHubSource } from '../../src';
import { secret, secretText } from '../support/applications';
import { describeLabelledApplication, existing } from '../support/labelled-application';

const basicAuth = { username: 'octocat', personalAccessToken: secret('pat') };
const oAuth = { accessToken: secret('access') };
const refreshTokenGrant = { refreshToken: secret('refresh'), clientId: secret('id'), clientSecret: secret('secret') };
const profile = (props: GitHubConnectorProfileProps) => (scope: ConstructorParameters<typeof GitHubConnectorProfile>[0]) =>
  new GitHubConnectorProfile(scope, 'Profile', props);
const source = (object: string, apiVersion: string) => () =>
  new GitHubSource({ profile: existing(GitHubConnectorProfile), object, apiVersion });
const oAuth2Properties = (TokenUrl: string) => ({ OAuth2Properties: { OAuth2GrantType: 'AUTHORIZATION_CODE', TokenUrl } });

describeLabelledApplication({
  label: 'GitHub',
  profileClass: GitHubConnectorProfile,
  signIns: {
    'by a personal access token': {
      profile: profile({ basicAuth }),
      credentials: {
        AuthenticationType: 'CUSTOM',
        Custom: {
          CustomAuthenticationType: 'BasicAuthPersonalAccessToken',
          CredentialsMap: { username: 'octocat', personalAccessToken: secretText('pat') },
        },
      },
    },
    'by an access token': {
      profile: profile({ oAuth }),
      credentials: { AuthenticationType: 'OAUTH2', Oauth2: { AccessToken: secretText('access') } },
      properties: oAuth2Properties('https://github.com/login/oauth/access_token'),
    },
    'by an access token that is renewed, at another URL': {
      profile: profile({ oAuth: { ...oAuth, flow: { refreshTokenGrant }, endpoints: { token: 'https://a.b/c' } } }),
      credentials: {
        AuthenticationType: 'OAUTH2',
        Oauth2: {
          AccessToken: secretText('access'),
          RefreshToken: secretText('refresh'),
          ClientId: secretText('id'),
          ClientSecret: secretText('secret'),
        },
      },
      properties: oAuth2Properties('https://a.b/c'),
    },
  },
  readings: {
    'by the version of the guide': { source: source('issue', GitHubApiVersion.V3), entity: 'issue', apiVersion: 'v3' },
    'by another version': { source: source('issue', 'v4'), entity: 'issue', apiVersion: 'v4' },
  },
  refused: {
    'basicAuth, oAuth: none is given; AppFlow accepts exactly one': profile({}),
    'basicAuth and oAuth exclude each other; AppFlow accepts exactly one': profile({ basicAuth, oAuth }),
    '[TestStack/Profile] oAuth: incomplete; AppFlow accepts an accessToken, ': profile({ oAuth: {} as never }),
    'basicAuth.username: "the cat" does not fit': profile({ basicAuth: { ...basicAuth, username: 'the cat' } }),
    'oAuth.endpoints.token: "token url" does not fit': profile({ oAuth: { ...oAuth, endpoints: { token: 'token url' } } }),
    'object: "all issues" does not fit': source('all issues', 'v3'),
    'apiVersion: "" does not fit': source('issue', ''),
  },
});
