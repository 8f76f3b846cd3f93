import { Aspects, CfnResource, Stack } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { isKnown } from './checks';

const PERMISSIONS = 'AWS::EC2::VPCEndpointServicePermissions';

/**
 * Lets a profile wait for the permissions of endpoint services in its stack, if the name of its own is one that only the
 * deployment knows: a reference leads to the service, which exists before anybody may use it.
 */
export function waitForEndpointService(profile: IConstruct, serviceName: string | undefined): void {
  if (serviceName === undefined || isKnown(serviceName)) {
    return;
  }
  Aspects.of(profile).add({
    visit: (node) => {
      if (CfnResource.isCfnResource(node) && node.node.scope === profile) {
        const stack = Stack.of(node);
        stack.node.findAll()
          .filter((each) => CfnResource.isCfnResource(each) && each.cfnResourceType === PERMISSIONS && Stack.of(each) === stack)
          .forEach((permissions) => node.node.addDependency(permissions));
      }
    },
  });
}
