import * as path from 'path';
import { App } from 'aws-cdk-lib';
import { Customers } from './stack';

const app = new App({ outdir: path.join(__dirname, 'cdk.out') });
new Customers(app, 'Customers');
app.synth();
