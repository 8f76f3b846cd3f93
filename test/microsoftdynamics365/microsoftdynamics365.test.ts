import { Construct } from 'constructs';
import {
  MicrosoftDynamics365ApiUrlBuilder,
  MicrosoftDynamics365ApiVersion,
  MicrosoftDynamics365ConnectorProfile,
  MicrosoftDynamics365Source,
  MicrosoftDynamics365TokenUrlBuilder,
} from '../../src';
import { secret } from '../support/applications';
import { describeLabelledApplication, existing, OAuth, oAuthRefusals, oAuthSignIns } from '../support/labelled-application';

const INSTANCE_URL = 'https://my-org.api.crm.dynamics.com';
const TOKEN_URL = 'https://login.microsoftonline.com/common/oauth2/v2.0/token';
const newProfile = (scope: Construct, oAuth: OAuth, instanceUrl = INSTANCE_URL) =>
  new MicrosoftDynamics365ConnectorProfile(scope, 'Profile', { oAuth, instanceUrl });
const source = (object: string, apiVersion: string) => () =>
  new MicrosoftDynamics365Source({ profile: existing(MicrosoftDynamics365ConnectorProfile), object, apiVersion });

describeLabelledApplication({
  label: 'MicrosoftDynamics365',
  profileClass: MicrosoftDynamics365ConnectorProfile,
  signIns: oAuthSignIns(TOKEN_URL, newProfile, { instanceUrl: INSTANCE_URL }),
  readings: {
    'by the version of the guide': { source: source('accounts', MicrosoftDynamics365ApiVersion.V9_2), entity: 'accounts', apiVersion: 'v9.2' },
    'by another version': { source: source('accounts', 'v9.3'), entity: 'accounts', apiVersion: 'v9.3' },
  },
  refused: {
    ...oAuthRefusals(newProfile),
    '[TestStack/Profile] instanceUrl: "https://a b" does not fit': (scope) => newProfile(scope, { accessToken: secret('a') }, 'https://a b'),
    'object: "all accounts" does not fit': source('all accounts', 'v9.2'),
    'apiVersion: "" does not fit': source('accounts', ''),
  },
});

test('URLs are made from the names of the organization and the tenant', () => {
  expect(MicrosoftDynamics365ApiUrlBuilder.buildApiUrl('my-org')).toBe(INSTANCE_URL);
  expect(MicrosoftDynamics365TokenUrlBuilder.buildTokenUrl()).toBe(TOKEN_URL);
  expect(MicrosoftDynamics365TokenUrlBuilder.buildTokenUrl('my-tenant')).toBe('https://login.microsoftonline.com/my-tenant/oauth2/v2.0/token');
});
