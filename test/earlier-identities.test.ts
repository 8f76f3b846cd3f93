/**
 * Upgrading from the earlier library replaces no unnamed flow and no unnamed profile.
 *
 * `earlier-identities.json` was written by the earlier library, so it is no expectation that this one has made for itself.
 */
import { Stack } from 'aws-cdk-lib';
import { CfnConnectorProfile, CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { EARLIER_CASES, Identity, makeAt, pathOf } from './support/earlier-identities';

function identityOf(resource: CfnFlow | CfnConnectorProfile): Identity {
  const name = resource instanceof CfnFlow ? resource.flowName : resource.connectorProfileName;
  return { logicalId: Stack.of(resource).resolve(resource.logicalId) as string, name };
}

const CASES = EARLIER_CASES.map((each) => [pathOf(each).slice(0, 60), each] as const);

describe('an unnamed resource keeps the logical id and the name that the earlier library gave it', () => {
  test.each(CASES)('profile %s', (_path, each) => {
    expect(identityOf(makeAt(each).profile.node.defaultChild as CfnConnectorProfile)).toEqual(each.profile);
  });

  test.each(CASES)('flow beside profile %s', (_path, each) => {
    expect(identityOf(makeAt(each).flow.node.defaultChild as CfnFlow)).toEqual(each.flow);
  });
});
