import { Construct } from 'constructs';
import {
  SalesforceMarketingCloudApiVersions,
  SalesforceMarketingCloudConnectorProfile,
  SalesforceMarketingCloudOAuthSettings,
  SalesforceMarketingCloudSource,
} from '../../src';
import { secret, secretText } from '../support/applications';
import { describeLabelledApplication, existing } from '../support/labelled-application';

const INSTANCE_URL = 'https://sub.rest.marketingcloudapis.com/';
const token = 'https://sub.auth.marketingcloudapis.com/v2/token';
const flow = { clientCredentials: { clientId: secret('id'), clientSecret: secret('secret') } };
const CLIENT = { ClientId: secretText('id'), ClientSecret: secretText('secret') };

const profile = (oAuth: Partial<SalesforceMarketingCloudOAuthSettings>, instanceUrl = INSTANCE_URL) => (scope: Construct) =>
  new SalesforceMarketingCloudConnectorProfile(scope, 'Profile', { oAuth: { endpoints: { token }, ...oAuth }, instanceUrl });
const signIn = (oAuth: Partial<SalesforceMarketingCloudOAuthSettings>, credentials: Record<string, unknown>) => ({
  profile: profile(oAuth),
  credentials: { AuthenticationType: 'OAUTH2', Oauth2: credentials },
  properties: {
    OAuth2Properties: { OAuth2GrantType: 'CLIENT_CREDENTIALS', TokenUrl: token },
    ProfileProperties: { instanceUrl: INSTANCE_URL },
  },
});
const source = (object: string, apiVersion: string) => () =>
  new SalesforceMarketingCloudSource({ profile: existing(SalesforceMarketingCloudConnectorProfile), object, apiVersion });

describeLabelledApplication({
  label: 'SalesforceMarketingCloud',
  profileClass: SalesforceMarketingCloudConnectorProfile,
  signIns: {
    'as a client': signIn({ flow }, CLIENT),
    'as a client, with a token to begin with': signIn({ flow, accessToken: secret('access') }, { ...CLIENT, AccessToken: secretText('access') }),
    'by an access token alone': { ...signIn({ accessToken: secret('access') }, { AccessToken: secretText('access') }), expires: true },
  },
  readings: {
    'by the version of the guide': { source: source('Email', SalesforceMarketingCloudApiVersions.V1), entity: 'Email', apiVersion: 'v1' },
    'by another version': { source: source('Email', 'v2'), entity: 'Email', apiVersion: 'v2' },
  },
  refused: {
    '[TestStack/Profile] oAuth: incomplete; AppFlow accepts flow.clientCredentials, an accessToken, or both': profile({}),
    'oAuth.endpoints.token: "token url" does not fit': profile({ flow, endpoints: { token: 'token url' } }),
    'instanceUrl: "https://a b" does not fit': profile({ flow }, 'https://a b'),
    'object: "an email" does not fit': source('an email', 'v1'),
    'apiVersion: "" does not fit': source('Email', ''),
  },
});
