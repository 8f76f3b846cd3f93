import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { GoogleAdsApiVersion, GoogleAdsConnectorProfile, GoogleAdsConnectorProfileProps, GoogleAdsSource } from '../../src';
import { renderedProfile, secret, secretText, testStack } from '../support/applications';
import { describeLabelledApplication, existing, OAuth, oAuthRefusals, oAuthSignIns } from '../support/labelled-application';

const newProfile = (scope: Construct, oAuth: OAuth, overrides?: Partial<GoogleAdsConnectorProfileProps>) =>
  new GoogleAdsConnectorProfile(scope, 'Profile', { oAuth, apiVersion: GoogleAdsApiVersion.V22, developerToken: secret('developer'), ...overrides });
const source = (object: string, apiVersion: string) => () =>
  new GoogleAdsSource({ profile: existing(GoogleAdsConnectorProfile), object, apiVersion });
const accessToken = secret('access');

describeLabelledApplication({
  label: 'GoogleAds',
  profileClass: GoogleAdsConnectorProfile,
  signIns: oAuthSignIns('https://oauth2.googleapis.com/token', newProfile, { apiVersion: 'v22', developerToken: secretText('developer') }),
  readings: {
    'a resource of a customer': { source: source('campaign-1112931111', GoogleAdsApiVersion.V21), entity: 'campaign-1112931111', apiVersion: 'v21' },
    'by a version that is not listed': { source: source('campaign-1', 'v99'), entity: 'campaign-1', apiVersion: 'v99' },
  },
  refused: {
    ...oAuthRefusals(newProfile),
    '[TestStack/Profile] apiVersion: "" does not fit': (scope) => newProfile(scope, { accessToken }, { apiVersion: '' }),
    'object: "a campaign" does not fit': source('a campaign', 'v22'),
    '[GoogleAdsSource] apiVersion: "" does not fit': source('campaign-1', ''),
  },
});

test('the manager account is a property of the profile, a reference to a secret like the developer token', () => {
  const stack = testStack();
  newProfile(stack, { accessToken }, { managerID: secret('manager') });

  expect(renderedProfile(stack).properties).toMatchObject({
    CustomConnector: {
      ProfileProperties: { apiVersion: 'v22', developerToken: secretText('developer'), managerID: secretText('manager') },
    },
  });
});

test('the authorization URL, which is deprecated, has no effect', () => {
  const [with_, without] = [{ authorization: 'https://a.b/auth', token: 'https://a.b/c' }, { token: 'https://a.b/c' }].map((endpoints) => {
    const stack = testStack();
    newProfile(stack, { accessToken, endpoints });
    return Template.fromStack(stack).toJSON();
  });

  expect(with_).toEqual(without);
});
