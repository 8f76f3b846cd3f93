import { IntegTest } from '@aws-cdk/integ-tests-alpha';
import { App, SecretValue } from 'aws-cdk-lib';
import { SalesforceToS3 } from '../../examples/salesforce-to-s3/stack';

const app = new App();
const stack = new SalesforceToS3(app, 'SalesforceToS3', {
  instanceUrl: 'https://example.my.salesforce.com',
  accessToken: SecretValue.secretsManager('appflow/salesforce', { jsonField: 'accessToken' }),
  refreshToken: SecretValue.secretsManager('appflow/salesforce', { jsonField: 'refreshToken' }),
  clientId: SecretValue.secretsManager('appflow/salesforce', { jsonField: 'clientId' }),
  clientSecret: SecretValue.secretsManager('appflow/salesforce', { jsonField: 'clientSecret' }),
});

new IntegTest(app, 'SalesforceToS3Test', { testCases: [stack] });
