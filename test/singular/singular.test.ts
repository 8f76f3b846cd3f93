import { ConnectionMode, SingularConnectorProfile, SingularSource } from '../../src';
import { renderedProfile, secret, secretText, testStack } from '../support/applications';
import { describeKeyedApplication } from '../support/keyed-application';

describeKeyedApplication({
  type: 'Singular',
  block: 'Singular',
  profile: (scope) => new SingularConnectorProfile(scope, 'Profile', { apiKey: secret('key') }),
  credentials: { ApiKey: secretText('key') },
  properties: {},
  source: (scope, object) => new SingularSource({ profile: SingularConnectorProfile.fromConnectorProfileName(scope, 'Profile', 'mine'), object }),
});

test('the profile can go through AWS PrivateLink', () => {
  const stack = testStack();
  new SingularConnectorProfile(stack, 'Profile', { apiKey: secret('key'), connectionMode: ConnectionMode.PRIVATE });

  expect(renderedProfile(stack).mode).toBe('Private');
});
