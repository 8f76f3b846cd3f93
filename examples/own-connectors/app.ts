import * as path from 'path';
import { App, Duration, SecretValue, Stack } from 'aws-cdk-lib';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  CustomConnectorAuth, CustomConnectorProfile, CustomConnectorSource, LambdaConnector, Mapping, OnDemandFlow, S3Destination,
} from '../../src';

const app = new App({ outdir: path.join(__dirname, 'cdk.out') });
const stack = new Stack(app, 'OwnConnectors', { description: 'An application without a class, and a connector by a Lambda function' });
const destination = new S3Destination({ location: { bucket: new Bucket(stack, 'Lake') } });
const secret = (name: string, field: string) => SecretValue.secretsManager(`appflow/${name}`, { jsonField: field });

// An application without a class: `aws appflow describe-connectors` prints its label.
const invoices = new CustomConnectorProfile(stack, 'Stripe', {
  connectorLabel: 'LabelThatTheCliPrints',
  auth: CustomConnectorAuth.apiKey(secret('stripe', 'apiKey')),
});
new OnDemandFlow(stack, 'Invoices', {
  source: new CustomConnectorSource({ profile: invoices, entity: 'invoice', apiVersion: 'v1' }),
  destination,
  mappings: [Mapping.mapAll()],
});

// A connector of your own: a function made with the AppFlow Custom Connector SDK.
const handler = new Function(stack, 'OrdersFunction', {
  runtime: Runtime.PYTHON_3_13,
  handler: 'orders.handler',
  code: Code.fromAsset(path.join(__dirname, 'connector')),
  timeout: Duration.seconds(30),
  memorySize: 512,
});
const connector = new LambdaConnector(stack, 'OrdersConnector', { handler });
const orders = new CustomConnectorProfile(stack, 'OrdersProfile', {
  connectorLabel: connector.connectorLabel,
  auth: CustomConnectorAuth.apiKey(secret('orders', 'apiKey')),
});
new OnDemandFlow(stack, 'Orders', {
  source: new CustomConnectorSource({ profile: orders, entity: 'order', apiVersion: 'v1' }),
  destination,
  mappings: [Mapping.mapAll()],
});

app.synth();
