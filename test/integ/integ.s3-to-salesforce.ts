import { IntegTest } from '@aws-cdk/integ-tests-alpha';
import { Annotations, App, Duration, SecretValue, Stack } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  DataPullMode,
  Filter,
  FilterCondition,
  FlowStatus,
  Mapping,
  OnScheduleFlow,
  S3InputFileType,
  S3Source,
  SalesforceConnectorProfile,
  SalesforceDataTransferApi,
  SalesforceDestination,
  Transform,
  Validation,
  ValidationAction,
  ValidationCondition,
  WriteOperation,
} from '../../src';

const app = new App();
const stack = new Stack(app, 'S3ToSalesforce');

const bucket = new Bucket(stack, 'Bucket', { encryptionKey: new Key(stack, 'BucketKey') });
const text = (name: string) => ({ name, dataType: 'string' });

new OnScheduleFlow(stack, 'Flow', {
  description: 'Every kind of operation, on a schedule.',
  source: new S3Source({ bucket, prefix: 'accounts', format: { type: S3InputFileType.JSON } }),
  destination: new SalesforceDestination({
    profile: new SalesforceConnectorProfile(stack, 'Profile', {
      instanceUrl: 'https://example.my.salesforce.com',
      oAuth: { accessToken: SecretValue.secretsManager('appflow/salesforce', { jsonField: 'accessToken' }) },
    }),
    object: 'Account',
    operation: WriteOperation.upsert(['External_Id__c']),
    dataTransferApi: SalesforceDataTransferApi.BULKV2,
    errorHandling: { errorLocation: { bucket, prefix: 'errors' } },
  }),
  mappings: [
    Mapping.map(text('id'), text('External_Id__c')),
    Mapping.map(text('name'), text('Name')),
    Mapping.map(text('phone'), text('Phone')),
    Mapping.concat([text('street'), text('city')], text('BillingAddress'), '${street} ${city}'),
    Mapping.multiply({ name: 'price', dataType: 'double' }, { name: 'amount', dataType: 'double' }, { name: 'Value__c', dataType: 'double' }),
  ],
  transforms: [Transform.maskEnd('phone', 4), Transform.truncate('name', 80)],
  filters: [Filter.when(FilterCondition.numberGreaterThan({ name: 'amount', dataType: 'double' }, 0))],
  validations: [Validation.when(ValidationCondition.isNull('id'), ValidationAction.terminateFlow())],
  schedule: Schedule.rate(Duration.hours(6)),
  pullConfig: { mode: DataPullMode.INCREMENTAL },
  scheduleProperties: { offset: Duration.minutes(10), timeZone: 'Europe/Berlin' },
  flowErrorDeactivationThreshold: 5,
  status: FlowStatus.ACTIVE,
  key: new Key(stack, 'FlowKey'),
  tags: { team: 'crm' },
});

Annotations.of(stack).acknowledgeWarning('@cdklabs/cdk-appflow:accessTokenNotRenewed', 'a fresh token is given to each test run');
Annotations.of(stack).acknowledgeWarning('@cdklabs/cdk-appflow:formulaNotConfirmed', 'this test is how it is tried');

new IntegTest(app, 'S3ToSalesforceTest', { testCases: [stack] });
