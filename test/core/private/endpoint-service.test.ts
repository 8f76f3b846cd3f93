import { App, SecretValue, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { IVpcEndpointServiceLoadBalancer, VpcEndpointService } from 'aws-cdk-lib/aws-ec2';
import { ArnPrincipal } from 'aws-cdk-lib/aws-iam';
import { SAPOdataConnectorProfile } from '../../../src';

const LOAD_BALANCER: IVpcEndpointServiceLoadBalancer = {
  loadBalancerArn: 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/sap/50dc6c495c0c9188',
};

const profileIn = (stack: Stack, privateLinkServiceName: string) => new SAPOdataConnectorProfile(stack, 'Sap', {
  applicationHostUrl: 'https://sap.example.com',
  applicationServicePath: '/sap/opu/odata/iwfnd/catalogservice;v=2',
  portNumber: 443,
  clientNumber: '100',
  logonLanguage: 'EN',
  basicAuth: { username: 'appflow', password: SecretValue.secretsManager('sap') },
  privateLinkServiceName,
});

const serviceIn = (stack: Stack) => new VpcEndpointService(stack, 'Service', {
  vpcEndpointServiceLoadBalancers: [LOAD_BALANCER],
  allowedPrincipals: [new ArnPrincipal('appflow.amazonaws.com')],
});

const waitsFor = (stack: Stack, dependencies: unknown) =>
  Template.fromStack(stack).hasResource('AWS::AppFlow::ConnectorProfile', { DependsOn: dependencies });

/** @see https://docs.aws.amazon.com/appflow/latest/userguide/sapodata.html */
describe('a private connection to an endpoint service of the app', () => {
  test('waits until AppFlow may use the service', () => {
    const stack = new Stack(new App(), 'Stack');
    profileIn(stack, serviceIn(stack).vpcEndpointServiceName);

    waitsFor(stack, [Match.stringLikeRegexp('^ServicePermissions')]);
  });

  test('waits for its own stack only, since other stacks come first as a whole', () => {
    const app = new App();
    const service = serviceIn(new Stack(app, 'Network'));
    const stack = new Stack(app, 'Stack');
    profileIn(stack, service.vpcEndpointServiceName);

    waitsFor(stack, Match.absent());
    expect(stack.dependencies.map(({ stackName }) => stackName)).toEqual(['Network']);
  });

  test('waits for nothing where the service is named by its text', () => {
    const stack = new Stack(new App(), 'Stack');
    serviceIn(stack);
    profileIn(stack, 'com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0');

    waitsFor(stack, Match.absent());
  });
});
