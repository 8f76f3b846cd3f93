import { ExpectedResult, IntegTest } from '@aws-cdk/integ-tests-alpha';
import { App, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { FlowPerObject, Mapping, S3Destination, SalesforceConnectorProfile, SalesforceSource } from '../../src';

/** Needs a connector profile with the name `salesforce` in the account: CloudFormation cannot sign in for a user. */
const app = new App();
const stack = new Stack(app, 'FlowPerObjectStack');

const profile = SalesforceConnectorProfile.fromConnectorProfileName(stack, 'Profile', 'salesforce');
const copies = FlowPerObject.onDemand(stack, 'Copies', ['Account', 'Contact', 'Opportunity'], {
  source: new SalesforceSource({ profile, object: 'Account' }),
  destination: new S3Destination({ location: { bucket: new Bucket(stack, 'Bucket'), prefix: 'salesforce' } }),
  mappings: [Mapping.mapAll()],
});

const test = new IntegTest(app, 'FlowPerObjectTest', { testCases: [stack] });
for (const flow of copies.flows) {
  test.assertions
    .awsApiCall('Appflow', 'describeFlow', { flowName: flow.flowName })
    .expect(ExpectedResult.objectLike({ flowStatus: 'Active' }));
}
