import { application, secret, signIn, vertex } from './entry';
import {
  AmplitudeConnectorProfile,
  AmplitudeSource,
  ConnectionMode,
  DatadogConnectorProfile,
  DatadogSource,
  DynatraceConnectorProfile,
  DynatraceSource,
  InforNexusConnectorProfile,
  InforNexusSource,
  SingularConnectorProfile,
  SingularSource,
  TrendMicroConnectorProfile,
  TrendMicroSource,
  VeevaConnectorProfile,
  VeevaSource,
} from '../../../src';
import { AmplitudeConnectorType } from '../../../src/amplitude/type';
import { DatadogConnectorType } from '../../../src/datadog/type';
import { DynatraceConnectorType } from '../../../src/dynatrace/type';
import { InforNexusConnectorType } from '../../../src/infornexus/type';
import { SingularConnectorType } from '../../../src/singular/type';
import { TrendMicroConnectorType } from '../../../src/trendmicro/type';
import { VeevaConnectorType } from '../../../src/veeva/type';

const instanceUrl = 'https://example.com';

/** Applications that sign in with keys or a password and can only be read. */
export const KEYED = [
  application(AmplitudeConnectorType.instance, {
    signIns: [signIn('keys', AmplitudeConnectorProfile, () => ({ apiKey: secret('key'), secretKey: secret('secret') }))],
    sources: [vertex('object', AmplitudeSource, (profile: AmplitudeConnectorProfile) => ({ profile, object: 'events' }))],
  }),
  application(DatadogConnectorType.instance, {
    signIns: [signIn('keys', DatadogConnectorProfile, () => ({ apiKey: secret('key'), applicationKey: secret('application'), instanceUrl }))],
    sources: [vertex('object', DatadogSource, (profile: DatadogConnectorProfile) => ({ profile, object: 'metrics' }))],
  }),
  application(DynatraceConnectorType.instance, {
    signIns: [signIn('token', DynatraceConnectorProfile, () => ({ apiToken: secret('token'), instanceUrl }))],
    sources: [vertex('object', DynatraceSource, (profile: DynatraceConnectorProfile) => ({ profile, object: 'problems' }))],
  }),
  application(InforNexusConnectorType.instance, {
    signIns: [signIn('keys', InforNexusConnectorProfile, () => ({
      accessKeyId: secret('id'),
      userId: 'user',
      secretAccessKey: secret('secret'),
      dataKey: secret('data'),
      instanceUrl,
    }))],
    sources: [vertex('object', InforNexusSource, (profile: InforNexusConnectorProfile) => ({ profile, object: 'orders' }))],
  }),
  application(SingularConnectorType.instance, {
    signIns: [signIn('private', SingularConnectorProfile, () => ({ apiKey: secret('key'), connectionMode: ConnectionMode.PRIVATE }))],
    sources: [vertex('object', SingularSource, (profile: SingularConnectorProfile) => ({ profile, object: 'campaigns' }))],
  }),
  application(TrendMicroConnectorType.instance, {
    signIns: [signIn('private', TrendMicroConnectorProfile, () => ({ apiSecretKey: secret('key'), connectionMode: ConnectionMode.PRIVATE }))],
    sources: [vertex('object', TrendMicroSource, (profile: TrendMicroConnectorProfile) => ({ profile, object: 'computers' }))],
  }),
  application(VeevaConnectorType.instance, {
    signIns: [signIn('password', VeevaConnectorProfile, () => ({ basicAuth: { username: 'user', password: secret('password') }, instanceUrl }))],
    sources: [
      vertex('object', VeevaSource, (profile: VeevaConnectorProfile) => ({ profile, object: 'accounts' })),
      vertex('documents', VeevaSource, (profile: VeevaConnectorProfile) => ({
        profile,
        object: 'documents',
        documents: { documentType: 'Reference document', includeSourceFiles: true, includeRenditions: true, includeAllVersions: true },
      })),
    ],
  }),
];
