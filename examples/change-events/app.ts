import * as path from 'path';
import { App, Stack } from 'aws-cdk-lib';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { EventSources, PartnerEventBus, SalesforceConnectorProfile, SalesforceSource } from '../../src';

const app = new App({ outdir: path.join(__dirname, 'cdk.out') });
const stack = new Stack(app, 'ChangeEvents', { description: 'Changes of accounts in Salesforce, handled by a Lambda function' });

const profile = SalesforceConnectorProfile.fromConnectorProfileName(stack, 'Salesforce', 'salesforce-production');
const handler = new Function(stack, 'AccountChanged', {
  runtime: Runtime.NODEJS_22_X,
  handler: 'index.handler',
  code: Code.fromInline('exports.handler = async (event) => console.log(JSON.stringify(event.detail));'),
});

const accounts = new PartnerEventBus(stack, 'Accounts', {
  source: new SalesforceSource({ profile, object: 'AccountChangeEvent' }),
  partnerEventSource: EventSources.salesforceEventSource('accounts'),
  errorHandling: { errorLocation: { bucket: new Bucket(stack, 'LargeEvents') } },
  active: false, // first deployment; true from the second on
});
accounts.onEvent('OnChange', {
  target: new LambdaFunction(handler),
  eventPattern: { detailType: ['AccountChangeEvent'] },
});

app.synth();
