import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SalesforceConnectorProfile } from '../../../src';

test('a role that records metadata may ask for the objects of the profile, and for nothing that changes anything', () => {
  const stack = new Stack(new App(), 'Stack');
  const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('codebuild.amazonaws.com') });
  const arn = 'arn:aws:appflow:us-east-1:123456789012:connectorprofile/sf';
  const grant = SalesforceConnectorProfile.fromConnectorProfileArn(stack, 'Profile', arn).grants.describe(role);
  expect(grant.success).toBe(true);
  Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: [
        { Action: 'appflow:DescribeConnectorEntity', Effect: 'Allow', Resource: arn },
        { Action: ['appflow:DescribeConnector', 'appflow:DescribeConnectorProfiles'], Effect: 'Allow', Resource: '*' },
      ],
    },
  });
});
