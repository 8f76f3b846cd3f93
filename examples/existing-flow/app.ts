import * as path from 'path';
import { App, Stack } from 'aws-cdk-lib';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Mapping, OnDemandFlow, S3Destination, SalesforceConnectorProfile, SalesforceSource } from '../../src';

const app = new App({ outdir: path.join(__dirname, 'cdk.out') });
const stack = new Stack(app, 'ExistingFlow', { description: 'A profile and a flow that were made in the console' });

// A new flow signs in by a connection of the console.
const profile = SalesforceConnectorProfile.fromConnectorProfileName(stack, 'Salesforce', 'salesforce-production');
new OnDemandFlow(stack, 'Contacts', {
  source: new SalesforceSource({ profile, object: 'Contact' }),
  destination: new S3Destination({ location: { bucket: new Bucket(stack, 'Lake') } }),
  mappings: [Mapping.mapAll()],
});

// A function may start a flow that exists, and nothing else.
const accounts = OnDemandFlow.fromFlowName(stack, 'Accounts', 'accounts-to-s3');
const starter = new Function(stack, 'Starter', {
  runtime: Runtime.NODEJS_22_X,
  handler: 'index.handler',
  code: Code.fromInline(`
const { AppflowClient, StartFlowCommand } = require('@aws-sdk/client-appflow');
exports.handler = () => new AppflowClient().send(new StartFlowCommand({ flowName: process.env.FLOW_NAME }));`),
  environment: { FLOW_NAME: accounts.flowName },
});
accounts.grants.start(starter);

app.synth();
