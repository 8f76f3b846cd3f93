import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { application, errorHandling, location, secret, signIn, vertex } from './entry';
import {
  ConnectionMode,
  MarketoConnectorProfile,
  MarketoDestination,
  MarketoSource,
  PardotConnectorProfile,
  PardotSource,
  SalesforceConnectorProfile,
  SalesforceDataTransferApi,
  SalesforceDestination,
  SalesforceSource,
  SAPOdataConnectorProfile,
  SAPOdataDestination,
  SAPOdataSource,
  ServiceNowConnectorProfile,
  ServiceNowSource,
  SlackConnectorProfile,
  SlackSource,
  WriteOperation,
  ZendeskConnectorProfile,
  ZendeskDestination,
  ZendeskSource,
} from '../../../src';
import { MarketoConnectorType } from '../../../src/marketo/type';
import { PardotConnectorType } from '../../../src/pardot/type';
import { SalesforceConnectorType } from '../../../src/salesforce/type';
import { SAPOdataConnectorType } from '../../../src/sapodata/type';
import { ServiceNowConnectorType } from '../../../src/servicenow/type';
import { SlackConnectorType } from '../../../src/slack/type';
import { ZendeskConnectorType } from '../../../src/zendesk/type';

const instanceUrl = 'https://example.com';
const CLIENT = { clientId: secret('clientId'), clientSecret: secret('clientSecret') };

const clientSecret = (scope: Construct) => new Secret(scope, 'Client', { encryptionKey: new Key(scope, 'Key') });

const SAP = {
  applicationHostUrl: 'https://example.com',
  applicationServicePath: '/sap/opu/odata/service',
  portNumber: 443,
  clientNumber: '100',
  logonLanguage: 'EN',
};

/** Applications with a type of their own, which sign in with OAuth 2.0. */
export const NATIVE = [
  application(SalesforceConnectorType.instance, {
    signIns: [
      signIn('refresh token', SalesforceConnectorProfile, (scope) => ({
        oAuth: {
          accessToken: secret('access'),
          flow: { refreshTokenGrant: { refreshToken: secret('refresh'), client: clientSecret(scope) } },
        },
        instanceUrl,
        isSandbox: true,
        connectionMode: ConnectionMode.PRIVATE,
        usePrivateLinkForMetadataAndAuthorization: true,
      })),
      signIn('JWT', SalesforceConnectorProfile, (scope) => ({
        oAuth: { flow: { jwtBearer: { jwtToken: secret('jwt'), client: clientSecret(scope) } } },
        instanceUrl,
      })),
    ],
    sources: [vertex('object', SalesforceSource, (profile: SalesforceConnectorProfile) => ({
      profile,
      object: 'Account',
      apiVersion: '58.0',
      dataTransferApi: SalesforceDataTransferApi.REST_SYNC,
      enableDynamicFieldUpdate: true,
      includeDeletedRecords: true,
    }))],
    destinations: [vertex('object', SalesforceDestination, (profile: SalesforceConnectorProfile, scope) => ({
      profile,
      object: 'Account',
      operation: WriteOperation.upsert(['Id']),
      dataTransferApi: SalesforceDataTransferApi.BULKV2,
      errorHandling: errorHandling(scope),
    }))],
  }),
  application(PardotConnectorType.instance, {
    signIns: [signIn('refresh token', PardotConnectorProfile, (scope) => ({
      oAuth: { accessToken: secret('access'), refreshToken: secret('refresh'), client: clientSecret(scope) },
      businessUnitId: '0Uv000000000000CAA',
      instanceUrl,
      isSandbox: true,
    }))],
    sources: [vertex('object', PardotSource, (profile: PardotConnectorProfile) => ({ profile, object: 'prospect', apiVersion: 'v4' }))],
  }),
  application(MarketoConnectorType.instance, {
    signIns: [signIn('client', MarketoConnectorProfile, () => ({
      oAuth: { accessToken: secret('access'), flow: { clientCredentials: CLIENT } },
      instanceUrl,
    }))],
    sources: [vertex('object', MarketoSource, (profile: MarketoConnectorProfile) => ({ profile, object: 'leads', apiVersion: 'v1' }))],
    destinations: [vertex('object', MarketoDestination, (profile: MarketoConnectorProfile, scope) => ({
      profile,
      object: 'leads',
      errorHandling: errorHandling(scope),
    }))],
  }),
  application(SAPOdataConnectorType.instance, {
    signIns: [
      signIn('password', SAPOdataConnectorProfile, () => ({
        ...SAP,
        basicAuth: { username: 'user', password: secret('password') },
        disableSso: true,
      })),
      signIn('refresh token', SAPOdataConnectorProfile, () => ({
        ...SAP,
        oAuth: {
          accessToken: secret('access'),
          flow: { refreshTokenGrant: { ...CLIENT, refreshToken: secret('refresh') } },
          endpoints: { token: 'https://example.com/token', authorization: 'https://example.com/code' },
          scopes: ['read', 'write'],
        },
        privateLinkServiceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f67890',
        connectionMode: ConnectionMode.PRIVATE,
      })),
    ],
    sources: [vertex('object', SAPOdataSource, (profile: SAPOdataConnectorProfile) => ({
      profile,
      object: '/service/Orders',
      maxPageSize: 100,
      maxParallelism: 2,
    }))],
    destinations: [vertex('object', SAPOdataDestination, (profile: SAPOdataConnectorProfile, scope) => ({
      profile,
      object: '/service/Orders',
      operation: WriteOperation.update(['Id']),
      successResponseHandling: { location: location(scope, 'success') },
      errorHandling: errorHandling(scope),
    }))],
  }),
  application(ServiceNowConnectorType.instance, {
    signIns: [
      signIn('password', ServiceNowConnectorProfile, () => ({ basicAuth: { username: 'user', password: secret('password') }, instanceUrl })),
      signIn('OAuth', ServiceNowConnectorProfile, () => ({
        oAuth: { ...CLIENT, accessToken: secret('access'), refreshToken: secret('refresh') },
        instanceUrl,
      })),
    ],
    sources: [vertex('object', ServiceNowSource, (profile: ServiceNowConnectorProfile) => ({ profile, object: 'incident' }))],
  }),
  application(SlackConnectorType.instance, {
    signIns: [signIn('token', SlackConnectorProfile, () => ({ oAuth: { ...CLIENT, accessToken: secret('access') }, instanceUrl }))],
    sources: [vertex('object', SlackSource, (profile: SlackConnectorProfile) => ({ profile, object: 'conversations/C1', apiVersion: 'v1' }))],
  }),
  application(ZendeskConnectorType.instance, {
    signIns: [signIn('token', ZendeskConnectorProfile, () => ({ oAuth: { ...CLIENT, accessToken: secret('access') }, instanceUrl }))],
    sources: [vertex('object', ZendeskSource, (profile: ZendeskConnectorProfile) => ({ profile, object: 'tickets', apiVersion: 'v2' }))],
    destinations: [vertex('object', ZendeskDestination, (profile: ZendeskConnectorProfile, scope) => ({
      profile,
      object: 'tickets',
      operation: WriteOperation.update(['id']),
      errorHandling: errorHandling(scope),
    }))],
  }),
];
