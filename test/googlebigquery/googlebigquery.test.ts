import { Construct } from 'constructs';
import { GoogleBigQueryApiVersion, GoogleBigQueryConnectorProfile, GoogleBigQuerySource } from '../../src';
import { describeLabelledApplication, existing, OAuth, oAuthRefusals, oAuthSignIns } from '../support/labelled-application';

const newProfile = (scope: Construct, oAuth: OAuth) => new GoogleBigQueryConnectorProfile(scope, 'Profile', { oAuth });
const source = (table: string, apiVersion: string) => () =>
  new GoogleBigQuerySource({ profile: existing(GoogleBigQueryConnectorProfile), object: { project: 'p', dataset: 'd', table }, apiVersion });

describeLabelledApplication({
  label: 'GoogleBigQuery',
  profileClass: GoogleBigQueryConnectorProfile,
  signIns: oAuthSignIns('https://oauth2.googleapis.com/token', newProfile),
  readings: {
    'a table by its path': { source: source('t', GoogleBigQueryApiVersion.V2), entity: 'table/p/d/t', apiVersion: 'v2' },
    'by another version': { source: source('t', 'v3'), entity: 'table/p/d/t', apiVersion: 'v3' },
  },
  refused: {
    ...oAuthRefusals(newProfile),
    'object.table: "a table" does not fit': source('a table', 'v2'),
    'object.table: "" does not fit': source('', 'v2'),
    'object: "table/p/d/ttt': source('t'.repeat(1015), 'v2'),
    'apiVersion: "" does not fit': source('t', ''),
  },
});
