import { SecretValue, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  CustomConnectorAuth,
  CustomConnectorDestination,
  CustomConnectorProfile,
  Mapping,
  OnDemandFlow,
  S3Source,
  WriteOperation,
} from '../../../src';

/** How docs/applications.md writes to Zoho CRM. */
export function zohoCrm(stack: Stack, bucket: Bucket): void {
  const profile = new CustomConnectorProfile(stack, 'ZohoProfile', {
    connectorLabel: 'LabelThatTheCliPrints',
    auth: CustomConnectorAuth.oAuth2AuthorizationCode({
      tokenUrl: 'https://token.url.that.the.cli.prints/',
      refreshToken: SecretValue.secretsManager('zoho', { jsonField: 'refreshToken' }),
      clientId: SecretValue.secretsManager('zoho', { jsonField: 'clientId' }),
      clientSecret: SecretValue.secretsManager('zoho', { jsonField: 'clientSecret' }),
    }),
    profileProperties: { keyThatTheCliPrints: 'https://www.zohoapis.eu' },
  });

  new OnDemandFlow(stack, 'ContactsToZoho', {
    source: new S3Source({ bucket, prefix: 'contacts' }),
    destination: new CustomConnectorDestination({
      profile,
      entity: 'EntityThatTheCliPrints',
      apiVersion: '2.1',
      operation: WriteOperation.upsert(['id']),
    }),
    mappings: [Mapping.map({ name: 'name' }, { name: 'Last_Name' })],
  });
}
