import { IntegTest } from '@aws-cdk/integ-tests-alpha';
import { App, Duration, SecretValue, Stack } from 'aws-cdk-lib';
import { CfnDatabase } from 'aws-cdk-lib/aws-glue';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  CustomConnectorAuth,
  CustomConnectorDestination,
  CustomConnectorProfile,
  CustomConnectorSource,
  LambdaConnector,
  Mapping,
  OnDemandFlow,
  S3Destination,
  S3OutputFilePrefixFormat,
  S3OutputFilePrefixType,
  S3OutputFileType,
  WriteOperation,
} from '../../src';

const app = new App();
const stack = new Stack(app, 'LambdaConnectorStack');

const connector = new LambdaConnector(stack, 'Connector', {
  handler: new Function(stack, 'Handler', {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: Code.fromInline('exports.handler = async () => ({});'),
    timeout: Duration.seconds(30),
    memorySize: 256,
  }),
  description: 'A connector of our own.',
});
const profile = new CustomConnectorProfile(stack, 'Profile', {
  connectorLabel: connector.connectorLabel,
  auth: CustomConnectorAuth.apiKey(SecretValue.secretsManager('appflow/own', { jsonField: 'apiKey' })),
  profileProperties: { region: 'eu' },
});
const source = new CustomConnectorSource({ profile, entity: 'orders', apiVersion: 'v1', customProperties: { archived: 'false' } });
const database = new CfnDatabase(stack, 'Database', { catalogId: stack.account, databaseInput: { name: 'orders' } });

new OnDemandFlow(stack, 'ToS3', {
  source,
  destination: new S3Destination({
    location: { bucket: new Bucket(stack, 'Bucket'), prefix: 'orders' },
    formatting: {
      fileType: S3OutputFileType.PARQUET,
      preserveSourceDataTypes: true,
      filePrefix: { type: S3OutputFilePrefixType.PATH_AND_FILENAME, format: S3OutputFilePrefixFormat.DAY },
    },
    catalog: { database, tablePrefix: 'orders' },
  }),
  mappings: [Mapping.mapAll()],
});

new OnDemandFlow(stack, 'Copy', {
  source,
  destination: new CustomConnectorDestination({
    profile,
    entity: 'copies',
    apiVersion: 'v1',
    operation: WriteOperation.update(['id']),
  }),
  mappings: [Mapping.map({ name: 'id', dataType: 'String' }, { name: 'id', dataType: 'String' })],
});

new IntegTest(app, 'LambdaConnectorTest', { testCases: [stack] });
