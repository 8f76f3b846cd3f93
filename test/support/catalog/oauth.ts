import { application, errorHandling, secret, signIn, vertex } from './entry';
import {
  GoogleAdsConnectorProfile,
  GoogleAdsSource,
  GoogleAnalytics4ConnectorProfile,
  GoogleAnalytics4Source,
  GoogleBigQueryConnectorProfile,
  GoogleBigQuerySource,
  HubSpotApiVersion,
  HubSpotConnectorProfile,
  HubSpotDestination,
  HubSpotSource,
  MicrosoftDynamics365ConnectorProfile,
  MicrosoftDynamics365Source,
  MicrosoftSharepointOnlineConnectorProfile,
  MicrosoftSharepointOnlineEntity,
  MicrosoftSharepointOnlineSource,
  WriteOperation,
} from '../../../src';
import { GoogleAdsConnectorType } from '../../../src/googleads/type';
import { GoogleAnalytics4ConnectorType } from '../../../src/googleanalytics4/type';
import { GoogleBigQueryConnectorType } from '../../../src/googlebigquery/type';
import { HubSpotConnectorType } from '../../../src/hubspot/type';
import { MicrosoftDynamics365ConnectorType } from '../../../src/microsoftdynamics365/type';
import { MicrosoftSharepointOnlineConnectorType } from '../../../src/microsoftsharepointonline/type';

const TOKENS = {
  accessToken: secret('access'),
  endpoints: { token: 'https://example.com/token' },
  flow: {
    refreshTokenGrant: { refreshToken: secret('refresh'), clientId: secret('clientId'), clientSecret: secret('clientSecret') },
  },
};
const GOOGLE_TOKENS = { ...TOKENS, endpoints: { ...TOKENS.endpoints, authorization: 'https://example.com/code' } };

/** Custom connectors that sign in with OAuth 2.0 tokens that a user confirmed. */
export const OAUTH = [
  application(GoogleAdsConnectorType.instance, {
    signIns: [signIn('tokens', GoogleAdsConnectorProfile, () => ({
      oAuth: GOOGLE_TOKENS,
      apiVersion: 'v22',
      developerToken: secret('developer'),
      managerID: secret('manager'),
    }))],
    sources: [vertex('object', GoogleAdsSource, (profile: GoogleAdsConnectorProfile) => ({ profile, object: 'campaign', apiVersion: 'v22' }))],
  }),
  application(GoogleAnalytics4ConnectorType.instance, {
    signIns: [signIn('tokens', GoogleAnalytics4ConnectorProfile, () => ({ oAuth: GOOGLE_TOKENS }))],
    sources: [vertex('object', GoogleAnalytics4Source, (profile: GoogleAnalytics4ConnectorProfile) => ({
      profile,
      object: 'properties/1',
      apiVersion: 'v1beta',
    }))],
  }),
  application(GoogleBigQueryConnectorType.instance, {
    signIns: [signIn('tokens', GoogleBigQueryConnectorProfile, () => ({ oAuth: GOOGLE_TOKENS }))],
    sources: [vertex('table', GoogleBigQuerySource, (profile: GoogleBigQueryConnectorProfile) => ({
      profile,
      object: { project: 'project', dataset: 'dataset', table: 'table' },
      apiVersion: 'v2',
    }))],
  }),
  application(HubSpotConnectorType.instance, {
    signIns: [signIn('tokens', HubSpotConnectorProfile, () => ({ oAuth: TOKENS }))],
    sources: [
      vertex('entity', HubSpotSource, (profile: HubSpotConnectorProfile) => ({ profile, entity: ['crm', 'contacts'], apiVersion: HubSpotApiVersion.V3 })),
      vertex('later version', HubSpotSource, (profile: HubSpotConnectorProfile) => ({ profile, entity: ['crm', 'contacts'], otherApiVersion: 'v5' })),
    ],
    destinations: [
      vertex('entity', HubSpotDestination, (profile: HubSpotConnectorProfile, scope) => ({
        profile,
        entity: ['crm', 'contacts'],
        apiVersion: HubSpotApiVersion.V3,
        operation: WriteOperation.update(['id']),
        errorHandling: errorHandling(scope),
      })),
      vertex('later version', HubSpotDestination, (profile: HubSpotConnectorProfile) => ({
        profile,
        entity: ['crm', 'contacts'],
        otherApiVersion: 'v5',
        operation: WriteOperation.insert(),
      })),
    ],
  }),
  application(MicrosoftDynamics365ConnectorType.instance, {
    signIns: [signIn('tokens', MicrosoftDynamics365ConnectorProfile, () => ({ oAuth: TOKENS, instanceUrl: 'https://example.com' }))],
    sources: [vertex('object', MicrosoftDynamics365Source, (profile: MicrosoftDynamics365ConnectorProfile) => ({
      profile,
      object: 'accounts',
      apiVersion: 'v9.2',
    }))],
  }),
  application(MicrosoftSharepointOnlineConnectorType.instance, {
    signIns: [signIn('tokens', MicrosoftSharepointOnlineConnectorProfile, () => ({ oAuth: TOKENS }))],
    sources: [
      vertex('drives', MicrosoftSharepointOnlineSource, (profile: MicrosoftSharepointOnlineConnectorProfile) => ({
        profile,
        object: { site: 'site', drives: ['drive'] },
        apiVersion: 'v1.0',
      })),
      vertex('entities', MicrosoftSharepointOnlineSource, (profile: MicrosoftSharepointOnlineConnectorProfile) => ({
        profile,
        object: { site: 'site', entities: [MicrosoftSharepointOnlineEntity.item('drive', 'item')] },
        apiVersion: 'v1.0',
      })),
    ],
  }),
];
