import { SecretValue, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { CustomConnectorAuth, CustomConnectorProfile, CustomConnectorSource, Mapping, OnDemandFlow, S3Destination } from '../../../src';

/** How docs/applications.md connects Google Sheets. */
export function googleSheets(stack: Stack, bucket: Bucket): void {
  const profile = new CustomConnectorProfile(stack, 'GoogleSheetsProfile', {
    connectorLabel: 'LabelThatTheCliPrints',
    auth: CustomConnectorAuth.oAuth2AuthorizationCode({
      tokenUrl: 'https://oauth2.googleapis.com/token',
      refreshToken: SecretValue.secretsManager('google', { jsonField: 'refreshToken' }),
      clientId: SecretValue.secretsManager('google', { jsonField: 'clientId' }),
      clientSecret: SecretValue.secretsManager('google', { jsonField: 'clientSecret' }),
    }),
  });

  new OnDemandFlow(stack, 'SheetToS3', {
    source: new CustomConnectorSource({ profile, entity: 'EntityThatTheCliPrints', apiVersion: 'v4' }),
    destination: new S3Destination({ location: { bucket } }),
    mappings: [Mapping.mapAll()],
  });
}
