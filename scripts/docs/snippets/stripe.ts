import { Duration, SecretValue, Stack } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  CustomConnectorAuth,
  CustomConnectorProfile,
  CustomConnectorSource,
  DataPullMode,
  FlowStatus,
  Mapping,
  OnScheduleFlow,
  S3Destination,
} from '../../../src';

/** How docs/applications.md connects Stripe. */
export function stripe(stack: Stack, bucket: Bucket): void {
  const apiKey = SecretValue.secretsManager('stripe', { jsonField: 'apiKey' });
  const profile = new CustomConnectorProfile(stack, 'StripeProfile', {
    connectorLabel: 'LabelThatTheCliPrints',
    // or CustomConnectorAuth.custom('TypeThatTheCliPrints', { keyThatTheCliPrints: apiKey })
    auth: CustomConnectorAuth.apiKey(apiKey),
  });

  new OnScheduleFlow(stack, 'ChargesToS3', {
    source: new CustomConnectorSource({ profile, entity: 'EntityThatTheCliPrints', apiVersion: 'VersionThatTheCliPrints' }),
    destination: new S3Destination({ location: { bucket } }),
    mappings: [Mapping.mapAll()],
    schedule: Schedule.rate(Duration.hours(1)),
    pullConfig: { mode: DataPullMode.INCREMENTAL, timestampField: 'created' },
    status: FlowStatus.ACTIVE,
  });
}
