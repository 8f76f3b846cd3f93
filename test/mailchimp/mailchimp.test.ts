import { Construct } from 'constructs';
import { MailchimpApiVersion, MailchimpConnectorProfile, MailchimpSource } from '../../src';
import { secret, secretText } from '../support/applications';
import { describeLabelledApplication, existing } from '../support/labelled-application';

const instanceUrl = 'https://us21.api.mailchimp.com';
const newProfile = (scope: Construct, url: string) =>
  new MailchimpConnectorProfile(scope, 'Profile', { apiKey: secret('key'), instanceUrl: url });
const source = (object: string, apiVersion: string) => () =>
  new MailchimpSource({ profile: existing(MailchimpConnectorProfile), object, apiVersion });

describeLabelledApplication({
  label: 'Mailchimp',
  profileClass: MailchimpConnectorProfile,
  signIns: {
    'by an API key': {
      profile: (scope) => newProfile(scope, instanceUrl),
      credentials: { AuthenticationType: 'CUSTOM', Custom: { CustomAuthenticationType: 'api_key', CredentialsMap: { api_key: secretText('key') } } },
      properties: { ProfileProperties: { instanceUrl } },
    },
  },
  readings: {
    'by the version of the guide': { source: source('campaigns', MailchimpApiVersion.V3), entity: 'campaigns', apiVersion: '3.0' },
    'by another version': { source: source('campaigns', '4.0'), entity: 'campaigns', apiVersion: '4.0' },
  },
  refused: {
    '[TestStack/Profile] instanceUrl: "https://a b" does not fit': (scope) => newProfile(scope, 'https://a b'),
    'object: "all campaigns" does not fit': source('all campaigns', '3.0'),
    'apiVersion: "" does not fit': source('campaigns', ''),
  },
});
