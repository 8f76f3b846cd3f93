import { DatadogConnectorProfile, DatadogSource } from '../../src';
import { secret, secretText } from '../support/applications';
import { describeKeyedApplication } from '../support/keyed-application';

const instanceUrl = 'https://api.datadoghq.com';

describeKeyedApplication({
  type: 'Datadog',
  block: 'Datadog',
  profile: (scope, overrides) =>
    new DatadogConnectorProfile(scope, 'Profile', { apiKey: secret('key'), applicationKey: secret('app'), instanceUrl, ...overrides }),
  credentials: { ApiKey: secretText('key'), ApplicationKey: secretText('app') },
  properties: { Datadog: { InstanceUrl: instanceUrl } },
  source: (scope, object) => new DatadogSource({ profile: DatadogConnectorProfile.fromConnectorProfileName(scope, 'Profile', 'mine'), object }),
});
