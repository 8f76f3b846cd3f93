import * as path from 'path';
import { App } from 'aws-cdk-lib';
import { Customers } from './stack';

const app = new App({
  outdir: path.join(__dirname, 'cdk.out'),
  postCliContext: { '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true }, // as every app of `cdk init` has it
});
new Customers(app, 'Customers');
app.synth();
