import { Construct } from 'constructs';
import { GoogleAnalytics4ApiVersion, GoogleAnalytics4ConnectorProfile, GoogleAnalytics4Source } from '../../src';
import { describeLabelledApplication, existing, OAuth, oAuthRefusals, oAuthSignIns } from '../support/labelled-application';

const newProfile = (scope: Construct, oAuth: OAuth) => new GoogleAnalytics4ConnectorProfile(scope, 'Profile', { oAuth });
const source = (object: string, apiVersion: string) => () =>
  new GoogleAnalytics4Source({ profile: existing(GoogleAnalytics4ConnectorProfile), object, apiVersion });

describeLabelledApplication({
  label: 'GoogleAnalytics4',
  profileClass: GoogleAnalytics4ConnectorProfile,
  signIns: oAuthSignIns('https://oauth2.googleapis.com/token', newProfile),
  readings: {
    'by the version of the guide': { source: source('report', GoogleAnalytics4ApiVersion.V1BETA), entity: 'report', apiVersion: 'v1beta' },
    'by another version': { source: source('report', 'v2'), entity: 'report', apiVersion: 'v2' },
  },
  refused: {
    ...oAuthRefusals(newProfile),
    'object: "a report" does not fit': source('a report', 'v1beta'),
    'apiVersion: "" does not fit': source('report', ''),
  },
});
