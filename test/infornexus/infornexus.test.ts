import { InforNexusConnectorProfile, InforNexusConnectorProfileProps, InforNexusSource } from '../../src';
import { secret, secretText, testStack } from '../support/applications';
import { describeKeyedApplication } from '../support/keyed-application';

const PROPS: InforNexusConnectorProfileProps = {
  accessKeyId: secret('id'),
  userId: 'user',
  secretAccessKey: secret('secret'),
  dataKey: secret('data'),
  instanceUrl: 'https://abc.infornexus.com',
};

describeKeyedApplication({
  type: 'Infornexus',
  block: 'InforNexus',
  profile: (scope, overrides) => new InforNexusConnectorProfile(scope, 'Profile', { ...PROPS, ...overrides }),
  credentials: { AccessKeyId: secretText('id'), UserId: 'user', SecretAccessKey: secretText('secret'), Datakey: secretText('data') },
  properties: { InforNexus: { InstanceUrl: PROPS.instanceUrl } },
  source: (scope, object) => new InforNexusSource({ profile: InforNexusConnectorProfile.fromConnectorProfileName(scope, 'Profile', 'mine'), object }),
});

test('the profile refuses a user with white space', () => {
  expect(() => new InforNexusConnectorProfile(testStack(), 'Profile', { ...PROPS, userId: 'a b' })).toThrow('userId: "a b" does not fit');
});
