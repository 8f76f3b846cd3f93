import { ConnectionMode, TrendMicroConnectorProfile, TrendMicroSource } from '../../src';
import { renderedProfile, secret, secretText, testStack } from '../support/applications';
import { describeKeyedApplication } from '../support/keyed-application';

describeKeyedApplication({
  type: 'Trendmicro',
  block: 'Trendmicro',
  profile: (scope) => new TrendMicroConnectorProfile(scope, 'Profile', { apiSecretKey: secret('key') }),
  credentials: { ApiSecretKey: secretText('key') },
  properties: {},
  source: (scope, object) => new TrendMicroSource({ profile: TrendMicroConnectorProfile.fromConnectorProfileName(scope, 'Profile', 'mine'), object }),
});

test('the profile can go through AWS PrivateLink', () => {
  const stack = testStack();
  new TrendMicroConnectorProfile(stack, 'Profile', { apiSecretKey: secret('key'), connectionMode: ConnectionMode.PRIVATE });

  expect(renderedProfile(stack).mode).toBe('Private');
});
