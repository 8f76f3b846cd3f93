import * as path from 'path';
import { App, SecretValue } from 'aws-cdk-lib';
import { SalesforceToS3 } from './stack';
import { summaryOf } from '../summary';

const app = new App({ outdir: path.join(__dirname, 'cdk.out') });

const stack = new SalesforceToS3(app, 'SalesforceToS3', {
  instanceUrl: 'https://example.my.salesforce.com',
  accessToken: SecretValue.secretsManager('appflow/salesforce', { jsonField: 'accessToken' }),
  refreshToken: SecretValue.secretsManager('appflow/salesforce', { jsonField: 'refreshToken' }),
  clientId: SecretValue.secretsManager('appflow/salesforce', { jsonField: 'clientId' }),
  clientSecret: SecretValue.secretsManager('appflow/salesforce', { jsonField: 'clientSecret' }),
});

const artifact = app.synth().getStackArtifact(stack.artifactId);
console.log(summaryOf(artifact.template));
console.log(`\nTemplate: ${path.relative(process.cwd(), artifact.templateFullPath)}`);
