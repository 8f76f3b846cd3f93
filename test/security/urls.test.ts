import { App, Lazy, Stack } from 'aws-cdk-lib';
import {
  CustomConnectorAuth,
  CustomConnectorProfile,
  MarketoInstanceUrlBuilder,
  MicrosoftDynamics365ApiUrlBuilder,
  MicrosoftDynamics365TokenUrlBuilder,
  MicrosoftSharepointOnlineTokenUrlBuilder,
  SAPOdataConnectorProfile,
  ServiceNowInstanceUrlBuilder,
  SlackInstanceUrlBuilder,
  ZendeskConnectorProfile,
  ZendeskInstanceUrlBuilder,
} from '../../src';
import { secret } from '../support/applications';
import { warningsOf } from '../support/tasks';

let stack: Stack;

beforeEach(() => {
  stack = new Stack(new App(), 'Stack');
});

const zendesk = (instanceUrl: string) =>
  new ZendeskConnectorProfile(stack, 'Profile', {
    instanceUrl,
    oAuth: { clientId: secret('id'), clientSecret: secret('secret'), accessToken: secret('token') },
  });
const custom = (url: { tokenUrl?: string; baseUrl?: string }) =>
  new CustomConnectorProfile(stack, 'Profile', {
    connectorLabel: 'own',
    auth: CustomConnectorAuth.oAuth2ClientCredentials({ clientId: secret('id'), clientSecret: secret('secret'), tokenUrl: url.tokenUrl ?? 'https://acme.example/token' }),
    profileProperties: url.baseUrl === undefined ? undefined : { baseUrl: url.baseUrl },
  });
const sap = (applicationHostUrl: string) =>
  new SAPOdataConnectorProfile(stack, 'Profile', {
    applicationHostUrl,
    applicationServicePath: '/sap/opu/odata',
    portNumber: 443,
    clientNumber: '100',
    logonLanguage: 'EN',
    basicAuth: { username: 'user', password: secret('password') },
  } as never);

const PLACES: [string, string, (url: string) => unknown][] = [
  ['an instance', 'instanceUrl', zendesk],
  ['tokens', 'tokenUrl', (tokenUrl) => custom({ tokenUrl })],
  ['a connector of your own', 'baseUrl', (baseUrl) => custom({ baseUrl })],
  ['SAP', 'applicationHostUrl', sap],
];

describe.each(PLACES)('the address of %s', (_what, property, make) => {
  test('over http is warned about, as credentials go there', () => {
    make('http://acme.example/a');

    expect(warningsOf(stack, 'credentialsNotEncrypted')).toEqual([expect.stringContaining(`${property}: AppFlow sends credentials`)]);
  });

  test('over https is not', () => {
    make('https://acme.example/a');

    expect(warningsOf(stack, 'credentialsNotEncrypted')).toEqual([]);
  });

  test('holds no user and password, and the message does not show them', () => {
    const message = (() => {
      try {
        make('https://user:hunter2@acme.example/a');
        return 'accepted';
      } catch (error) {
        return String(error);
      }
    })();

    expect(message).toContain(`${property}: holds a user or a password`);
    expect(message).not.toContain('hunter2');
  });
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'ftp://acme.example', 'data:text/html,x'])('an address with the scheme of %s is refused', (url) => {
  expect(() => zendesk(url)).toThrow(/instanceUrl: the scheme "\w+" does not fit/);
});

test.each(['acme.example', 'acme.example:8443/x', 'localhost:8443', 'https://acme.example:8443'])('%s is left to AppFlow', (url) => {
  expect(() => zendesk(url)).not.toThrow();
});

test('of an address that is known in part, what is known is checked', () => {
  const token = Lazy.string({ produce: () => 'acme' });

  expect(() => zendesk(`https://user:${token}@acme.example`)).toThrow('instanceUrl: holds a user or a password');
  expect(() => zendesk(`${token}:${token}`)).not.toThrow();
});

const BUILDERS: [string, string, (label: string) => string, string][] = [
  ['Marketo', 'account', MarketoInstanceUrlBuilder.buildFromAccount, 'mktorest.com'],
  ['ServiceNow', 'domain', ServiceNowInstanceUrlBuilder.buildFromDomain, 'service-now.com'],
  ['Slack', 'workspace', SlackInstanceUrlBuilder.buildFromWorkspace, 'slack.com'],
  ['Zendesk', 'account', ZendeskInstanceUrlBuilder.buildFromAccount, 'zendesk.com'],
  ['Dynamics 365', 'org', MicrosoftDynamics365ApiUrlBuilder.buildApiUrl, 'api.crm.dynamics.com'],
];

describe.each(BUILDERS)('the URL builder of %s', (_application, property, build, domain) => {
  test.each(['evil.example/?x=', 'evil.example#', 'user@evil', 'a b', '', '-a', 'a\u200b', 'a'.repeat(64)])('takes one label of a host, and not %o', (label) => {
    expect(() => build(label)).toThrow(`${property}: `);
  });

  test('says what it takes to those who give the whole host', () => {
    expect(() => build(`acme.${domain}`)).toThrow(`what stands before .${domain} and no more`);
    expect(build('123-ABC-456')).toEqual(`https://123-ABC-456.${domain}`);
  });

  test('lets tokens pass', () => {
    const label = Lazy.string({ produce: () => 'acme' });

    expect(stack.resolve(build(label))).toEqual(`https://acme.${domain}`);
  });
});

test.each([MicrosoftDynamics365TokenUrlBuilder.buildTokenUrl, MicrosoftSharepointOnlineTokenUrlBuilder.buildTokenUrl])('a tenant is one part of a path', (build) => {
  ['../x', 'a/b', 'a?x', 'a#', ''].forEach((tenant) => expect(() => build(tenant)).toThrow('tenantId: '));
  expect(build('contoso.onmicrosoft.com')).toEqual('https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token');
  expect(build()).toContain('/common/');
});
