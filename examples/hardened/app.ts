import * as path from 'path';
import { App } from 'aws-cdk-lib';
import { addNag } from './nag';
import { Hardened } from './stack';

const app = new App({
  outdir: path.join(__dirname, 'cdk.out'),
  postCliContext: { '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true }, // as every app of `cdk init` has it
});
const stack = new Hardened(app, 'Hardened', {
  description: 'Contacts of Salesforce, copied every day as a bank would',
  instanceUrl: 'https://example.my.salesforce.com',
  secretName: 'appflow/salesforce',
});
addNag(app, stack);
app.synth();
