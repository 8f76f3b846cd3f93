import { DynatraceConnectorProfile, DynatraceSource } from '../../src';
import { secret, secretText } from '../support/applications';
import { describeKeyedApplication } from '../support/keyed-application';

const instanceUrl = 'https://abc.live.dynatrace.com';

describeKeyedApplication({
  type: 'Dynatrace',
  block: 'Dynatrace',
  profile: (scope, overrides) => new DynatraceConnectorProfile(scope, 'Profile', { apiToken: secret('token'), instanceUrl, ...overrides }),
  credentials: { ApiToken: secretText('token') },
  properties: { Dynatrace: { InstanceUrl: instanceUrl } },
  source: (scope, object) => new DynatraceSource({ profile: DynatraceConnectorProfile.fromConnectorProfileName(scope, 'Profile', 'mine'), object }),
});
