import { App, Lazy, SecretValue, Stack } from 'aws-cdk-lib';
import {
  ConnectionMode,
  MarketoConnectorProfile,
  PardotConnectorProfile,
  SalesforceConnectorProfile,
  SAPOdataConnectorProfile,
  ServiceNowConnectorProfile,
  ServiceNowInstanceUrlBuilder,
  ZendeskConnectorProfile,
} from '../../../src';
import { warningsOf } from '../../support/tasks';

const secret = SecretValue.secretsManager('credentials');

function warned(make: (stack: Stack) => void): string[] {
  const stack = new Stack(new App(), 'Stack');
  make(stack);
  return warningsOf(stack, 'addressNotUsual');
}

describe('the host of Salesforce', () => {
  const host = (instanceUrl: string, isSandbox?: boolean, connectionMode?: ConnectionMode) =>
    warned((stack) => new SalesforceConnectorProfile(stack, 'P', { instanceUrl, isSandbox, connectionMode, oAuth: { accessToken: secret } }));

  test.each<[string, boolean | undefined, string]>([
    ['acme.my.salesforce.com', undefined, 'does not begin with https://'],
    ['https://acme.lightning.force.com', undefined, 'is where people work with Salesforce'],
    ['https://login.salesforce.com', undefined, 'is where everybody signs in'],
    ['https://test.salesforce.com', false, 'is the address of a sandbox, and isSandbox is not true'],
    ['https://ex--dev.sandbox.my.salesforce.com', undefined, 'is the address of a sandbox'],
    ['https://ex--dev.cs42.my.salesforce.com', false, 'is the address of a sandbox'],
    ['https://EX--dev.my.salesforce.com', false, 'is the address of a sandbox'],
    ['https://cs42.salesforce.com/', undefined, 'is the address of a sandbox'],
    ['https://acme.my.salesforce.com', true, 'is the address of production, and isSandbox is true'],
    ['https://na139.salesforce.com', true, 'is the address of production'],
    ['https://acme.my.salesforce.com/lightning', false, 'has a path, "/lightning"'],
    ['https://10.0.0.8', false, 'is an address of a private network, and the connection is public'],
  ])('%s with isSandbox %s is warned about', (instanceUrl, isSandbox, problem) => {
    expect(host(instanceUrl, isSandbox)).toEqual([expect.stringContaining(`instanceUrl: "${instanceUrl}" ${problem}`)]);
  });

  test.each<[string, boolean | undefined]>([
    ['https://acme.my.salesforce.com', undefined],
    ['https://acme.my.salesforce.com/', false],
    ['https://ex--dev.sandbox.my.salesforce.com', true],
    ['https://test.salesforce.com', true],
    ['https://acme-dev-ed.develop.my.salesforce.com', false],
    ['https://flow-dream-1234.scratch.my.salesforce.com', true],
    ['https://crm.example.com', true],
    [Lazy.string({ produce: () => 'anything' }), false],
  ])('%s with isSandbox %s is not warned about', (instanceUrl, isSandbox) => {
    expect(host(instanceUrl, isSandbox)).toEqual([]);
  });

  test('of a private network behind a private connection is not warned about', () => {
    expect(host('https://10.0.0.8', false, ConnectionMode.PRIVATE)).toEqual([]);
  });
});

describe('the host of SAP', () => {
  const host = (applicationHostUrl: string, portNumber: number, privateLinkServiceName?: string) =>
    warned((stack) => new SAPOdataConnectorProfile(stack, 'P', {
      applicationHostUrl,
      applicationServicePath: '/sap/opu/odata/iwfnd/catalogservice;v=2',
      portNumber,
      clientNumber: '100',
      logonLanguage: 'EN',
      privateLinkServiceName,
      basicAuth: { username: 'u', password: secret },
    }));

  test.each<[string, number, string]>([
    ['https://sap.example.com/sap/opu', 443, 'has a path'],
    ['https://sap.example.com:44300', 443, 'has another port than portNumber, 443'],
    ['http://sap.example.com', 443, 'begins with http://, and port 443'],
    ['https://sap.corp.local', 443, 'is an address of a private network'],
    ['https://172.20.1.1', 8443, 'is an address of a private network'],
  ])('%s with port %s is warned about', (url, port, problem) => {
    expect(host(url, port)).toEqual([expect.stringContaining(`applicationHostUrl: "${url}" ${problem}`)]);
  });

  test.each<[string, number, string | undefined]>([
    ['https://sap.example.com', 443, undefined],
    ['https://sap.example.com:8443', 8443, undefined],
    ['http://sap.example.com', 8000, undefined],
    ['https://172.32.1.1', 8443, undefined],
    ['https://sap.corp.local', 443, 'com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0'],
  ])('%s with port %s and service %s is not warned about', (url, port, service) => {
    expect(host(url, port, service)).toEqual([]);
  });
});

test.each<[string, (stack: Stack) => void, string]>([
  ['Marketo', (stack) => new MarketoConnectorProfile(stack, 'P', {
    instanceUrl: 'https://123-ABC-456.mktorest.com/rest',
    oAuth: { flow: { clientCredentials: { clientId: secret, clientSecret: secret } } },
  }), 'has a path, "/rest"'],
  ['ServiceNow', (stack) => new ServiceNowConnectorProfile(stack, 'P', {
    instanceUrl: 'acme.service-now.com',
    basicAuth: { username: 'u', password: secret },
  }), 'does not begin with https://'],
  ['ServiceNow with its domain twice', (stack) => new ServiceNowConnectorProfile(stack, 'P', {
    instanceUrl: 'https://acme.service-now.com.service-now.com',
    basicAuth: { username: 'u', password: secret },
  }), 'contains service-now.com twice'],
  ['Pardot', (stack) => new PardotConnectorProfile(stack, 'P', {
    instanceUrl: 'https://pi.demo.pardot.com',
    businessUnitId: '0Uv000000000000AAA',
    oAuth: { accessToken: secret },
  }), 'is the address of sandboxes'],
])('the address of %s is warned about', (_title, make, problem) => {
  expect(warned(make)).toEqual([expect.stringContaining(problem)]);
});

test('the address that a builder makes is not warned about', () => {
  expect(warned((stack) => {
    new ServiceNowConnectorProfile(stack, 'S', {
      instanceUrl: ServiceNowInstanceUrlBuilder.buildFromDomain('acme'),
      basicAuth: { username: 'u', password: secret },
    });
    new ZendeskConnectorProfile(stack, 'Z', {
      instanceUrl: 'https://acme.zendesk.com/',
      oAuth: { clientId: secret, clientSecret: secret, accessToken: secret },
    });
  })).toEqual([]);
});
