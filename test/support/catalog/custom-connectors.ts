import { application, errorHandling, secret, signIn, vertex } from './entry';
import {
  AmazonRdsForPostgreSqlConnectorProfile,
  AmazonRdsForPostgreSqlDestination,
  AsanaConnectorProfile,
  AsanaSource,
  ConnectionMode,
  CustomConnectorAuth,
  CustomConnectorDataTransferApiType,
  CustomConnectorDestination,
  CustomConnectorProfile,
  CustomConnectorSource,
  GitHubConnectorProfile,
  GitHubSource,
  JdbcDriver,
  JdbcSmallDataScaleConnectorProfile,
  JdbcSmallDataScaleDestination,
  JdbcSmallDataScaleSource,
  MailchimpConnectorProfile,
  MailchimpSource,
  SalesforceMarketingCloudConnectorProfile,
  SalesforceMarketingCloudSource,
  WriteOperation,
} from '../../../src';
import { AmazonRdsForPostgreSqlConnectorType } from '../../../src/amazonrdsforpostgresql/type';
import { AsanaConnectorType } from '../../../src/asana/type';
import { ANY_CUSTOM_CONNECTOR } from '../../../src/core/connectors/connector-type';
import { GitHubConnectorType } from '../../../src/github/type';
import { JdbcSmallDataScaleConnectorType } from '../../../src/jdbcsmalldatascale/type';
import { MailchimpConnectorType } from '../../../src/mailchimp/type';
import { SalesforceMarketingCloudConnectorType } from '../../../src/salesforcemarketingcloud/type';

const tokenUrl = 'https://example.com/token';
const CLIENT = { clientId: secret('clientId'), clientSecret: secret('clientSecret') };
const TOKENS = { accessToken: secret('access'), refreshToken: secret('refresh'), ...CLIENT };
const USER = { username: 'user', password: secret('password') };
const TABLE = { schema: 'public', table: 'accounts' };

const custom = (label: string, auth: CustomConnectorAuth) =>
  signIn(label, CustomConnectorProfile, () => ({
    connectorLabel: 'Label',
    auth,
    profileProperties: { instanceUrl: 'https://example.com' },
    connectionMode: ConnectionMode.PRIVATE,
  }));

/** Applications that AppFlow reaches through a custom connector, and any other by the generic classes. */
export const CUSTOM_CONNECTORS = [
  application(ANY_CUSTOM_CONNECTOR, {
    signIns: [
      custom('tokens', CustomConnectorAuth.oAuth2AuthorizationCode({ tokenUrl, ...TOKENS, tokenUrlCustomProperties: { scope: 'all' } })),
      custom('client', CustomConnectorAuth.oAuth2ClientCredentials({ tokenUrl, ...CLIENT, tokenUrlCustomProperties: { scope: 'all' } })),
      custom('JWT', CustomConnectorAuth.oAuth2JwtBearer({ tokenUrl, accessToken: secret('access'), tokenUrlCustomProperties: { scope: 'all' } })),
      custom('API key', CustomConnectorAuth.apiKey(secret('key'), secret('secretKey'))),
      custom('password', CustomConnectorAuth.basic('user', secret('password'))),
      custom('own credentials', CustomConnectorAuth.custom('OWN', { key: secret('key') })),
    ],
    sources: [vertex('entity', CustomConnectorSource, (profile: CustomConnectorProfile) => ({
      profile,
      entity: 'accounts',
      apiVersion: 'v1',
      customProperties: { property: 'value' },
      dataTransferApi: { name: 'bulk', type: CustomConnectorDataTransferApiType.ASYNC },
    }))],
    destinations: [vertex('entity', CustomConnectorDestination, (profile: CustomConnectorProfile, scope) => ({
      profile,
      entity: 'accounts',
      apiVersion: 'v1',
      operation: WriteOperation.upsert(['id']),
      customProperties: { property: 'value' },
      errorHandling: errorHandling(scope),
    }))],
  }),
  application(AmazonRdsForPostgreSqlConnectorType.instance, {
    signIns: [signIn('password', AmazonRdsForPostgreSqlConnectorProfile, () => ({ basicAuth: USER, hostname: 'example.com', port: 5433, database: 'db' }))],
    destinations: [vertex('table', AmazonRdsForPostgreSqlDestination, (profile: AmazonRdsForPostgreSqlConnectorProfile, scope) => ({
      profile,
      object: TABLE,
      apiVersion: '1.1',
      operation: WriteOperation.upsert(['id']),
      errorHandling: errorHandling(scope),
    }))],
  }),
  application(AsanaConnectorType.instance, {
    signIns: [
      signIn('personal access token', AsanaConnectorProfile, () => ({ patToken: secret('token') })),
      signIn('OAuth', AsanaConnectorProfile, () => ({ oAuth: { tokenUrl, ...TOKENS, tokenUrlCustomProperties: { scope: 'all' } } })),
    ],
    sources: [vertex('object', AsanaSource, (profile: AsanaConnectorProfile) => ({ profile, object: 'tasks', apiVersion: '1.1' }))],
  }),
  application(GitHubConnectorType.instance, {
    signIns: [
      signIn('personal access token', GitHubConnectorProfile, () => ({ basicAuth: { username: 'user', personalAccessToken: secret('token') } })),
      signIn('OAuth', GitHubConnectorProfile, () => ({
        oAuth: {
          accessToken: secret('access'),
          endpoints: { token: tokenUrl },
          flow: { refreshTokenGrant: { refreshToken: secret('refresh'), ...CLIENT } },
        },
      })),
    ],
    sources: [vertex('object', GitHubSource, (profile: GitHubConnectorProfile) => ({ profile, object: 'repos', apiVersion: 'v3' }))],
  }),
  application(JdbcSmallDataScaleConnectorType.instance, {
    signIns: [signIn('password', JdbcSmallDataScaleConnectorProfile, () => ({
      basicAuth: USER,
      hostname: 'example.com',
      port: 3306,
      database: 'db',
      driver: JdbcDriver.MYSQL,
    }))],
    sources: [vertex('table', JdbcSmallDataScaleSource, (profile: JdbcSmallDataScaleConnectorProfile) => ({ profile, object: TABLE, apiVersion: 'V2' }))],
    destinations: [vertex('table', JdbcSmallDataScaleDestination, (profile: JdbcSmallDataScaleConnectorProfile, scope) => ({
      profile,
      object: TABLE,
      apiVersion: 'V2',
      operation: WriteOperation.upsert(['id']),
      errorHandling: errorHandling(scope),
    }))],
  }),
  application(MailchimpConnectorType.instance, {
    signIns: [signIn('key', MailchimpConnectorProfile, () => ({ apiKey: secret('key'), instanceUrl: 'https://us1.api.mailchimp.com' }))],
    sources: [vertex('object', MailchimpSource, (profile: MailchimpConnectorProfile) => ({ profile, object: 'campaigns', apiVersion: '3.0' }))],
  }),
  application(SalesforceMarketingCloudConnectorType.instance, {
    signIns: [signIn('client', SalesforceMarketingCloudConnectorProfile, () => ({
      oAuth: { accessToken: secret('access'), flow: { clientCredentials: CLIENT }, endpoints: { token: tokenUrl } },
      instanceUrl: 'https://example.com',
    }))],
    sources: [vertex('object', SalesforceMarketingCloudSource, (profile: SalesforceMarketingCloudConnectorProfile) => ({
      profile,
      object: 'Journey',
      apiVersion: 'v1',
    }))],
  }),
];
