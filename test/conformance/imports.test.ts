import { Construct } from 'constructs';
import { newStack } from './walk';
import * as library from '../../src';

/** A profile class, as far as its static members are alike. */
interface ProfileClass {
  readonly prototype: library.ConnectorProfileBase;
  fromConnectorProfileArn(scope: Construct, id: string, arn: string): library.ConnectorProfileBase;
  fromConnectorProfileName(scope: Construct, id: string, name: string): library.ConnectorProfileBase;
  fromConnectorProfileAttributes(scope: Construct, id: string, attrs: library.ConnectorProfileAttributes): library.ConnectorProfileBase;
}

const PROFILES = (Object.entries(library) as [string, unknown][]).filter(([name]) => name.endsWith('ConnectorProfile')) as [string, ProfileClass][];
const ARN = 'arn:aws:appflow:us-east-1:999999999999:connectorprofile/Theirs';

test('there are profile classes', () => {
  expect(PROFILES.length).toBeGreaterThan(25);
});

describe.each(PROFILES)('%s', (_, profileClass) => {
  test.each<[string, () => library.ConnectorProfileBase]>([
    ['ARN', () => profileClass.fromConnectorProfileArn(newStack(), 'Profile', ARN)],
    ['attributes', () => profileClass.fromConnectorProfileAttributes(newStack(), 'Profile', { connectorProfileArn: ARN })],
  ])('is imported by %s, with account, region and class', (__, imported) => {
    const profile = imported();

    expect(Object.getPrototypeOf(profile)).toBe(profileClass.prototype);
    expect(profile).toMatchObject({ arn: ARN, name: 'Theirs', env: { account: '999999999999', region: 'us-east-1' } });
  });

  test('is imported by name, with account and region of the stack and class', () => {
    const profile = profileClass.fromConnectorProfileName(newStack(), 'Profile', 'Mine');

    expect(Object.getPrototypeOf(profile)).toBe(profileClass.prototype);
    expect(profile).toMatchObject({ name: 'Mine', env: { account: '123456789012', region: 'eu-west-1' } });
  });
});
