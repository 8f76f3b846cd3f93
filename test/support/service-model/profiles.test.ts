import { App, SecretValue, Stack } from 'aws-cdk-lib';
import { CfnConnector, CfnConnectorProfile, CfnConnectorProfileProps } from 'aws-cdk-lib/aws-appflow';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { renderedProperties } from '../rendered';
import { findFaults } from '../service-model';

const GOOD_PROFILE: CfnConnectorProfileProps = {
  connectorProfileName: 'profile',
  connectorType: 'Salesforce',
  connectionMode: 'Public',
  connectorProfileConfig: {
    connectorProfileProperties: { salesforce: { instanceUrl: 'https://example.my.salesforce.com' } },
    connectorProfileCredentials: { salesforce: { accessToken: 'token' } },
  },
};

let stack: Stack;

beforeEach(() => {
  stack = new Stack(new App(), 'Stack');
});

function profileFaults(props: Partial<CfnConnectorProfileProps>): string[] {
  return findFaults('AWS::AppFlow::ConnectorProfile', renderedProperties(new CfnConnectorProfile(stack, 'Profile', { ...GOOD_PROFILE, ...props })));
}

const custom = (
  properties: Partial<CfnConnectorProfile.CustomConnectorProfilePropertiesProperty>,
  credentials: CfnConnectorProfile.CustomConnectorProfileCredentialsProperty = { authenticationType: 'BASIC', basic: { username: 'u', password: 'p' } },
): Partial<CfnConnectorProfileProps> => ({
  connectorType: 'CustomConnector',
  connectorLabel: 'Label',
  connectorProfileConfig: {
    connectorProfileProperties: { customConnector: properties },
    connectorProfileCredentials: { customConnector: credentials },
  },
});
const sapo = (properties: Partial<CfnConnectorProfile.SAPODataConnectorProfilePropertiesProperty>): Partial<CfnConnectorProfileProps> => ({
  connectorType: 'SAPOData',
  connectorProfileConfig: {
    connectorProfileProperties: {
      sapoData: { applicationHostUrl: 'https://sap.example.com', applicationServicePath: '/sap', portNumber: 443, clientNumber: '100', ...properties },
    },
    connectorProfileCredentials: { sapoData: { basicAuthCredentials: { username: 'u', password: 'p' } } },
  },
});
const salesforce = (credentials: CfnConnectorProfile.SalesforceConnectorProfileCredentialsProperty): Partial<CfnConnectorProfileProps> => ({
  connectorProfileConfig: { connectorProfileProperties: { salesforce: {} }, connectorProfileCredentials: { salesforce: credentials } },
});

describe('profiles that deploy', () => {
  test.each<[string, Partial<CfnConnectorProfileProps>]>([
    ['an access token', {}],
    ['a type without properties', {
      connectorType: 'Singular',
      connectorProfileConfig: { connectorProfileProperties: {}, connectorProfileCredentials: { singular: { apiKey: 'k' } } },
    }],
    ['a custom connector', custom({ profileProperties: { instanceUrl: 'https://x.example.com' } })],
    ['SAP OData', sapo({})],
  ])('%s', (_, props) => {
    expect(profileFaults(props)).toEqual([]);
  });
});

describe('faults of a profile', () => {
  test.each<[string, Partial<CfnConnectorProfileProps>, string]>([
    ['a type that needs no profile', { connectorType: 'EventBridge', connectorProfileConfig: { connectorProfileProperties: {} } }, 'ConnectorType: "EventBridge" is not one of'],
    ['a connection mode that does not exist', { connectionMode: 'private' }, 'ConnectionMode: "private" is not one of Public, Private'],
    ['a name with a space', { connectorProfileName: 'a b' }, 'ConnectorProfileName: "a b" does not match'],
    ['a label that only CloudFormation passes', { ...custom({}), connectorLabel: '-label' }, 'ConnectorLabel: "-label" does not match [a-zA-Z0-9][\\w!@#.-]+ (AppFlow API)'],
    ['a custom connector without a label', { ...custom({}), connectorLabel: undefined }, 'ConnectorLabel: required for a CustomConnector'],
    ['no configuration, which only the API requires', { connectorProfileConfig: undefined }, 'ConnectorProfileConfig: required, but missing'],
    ['no properties, which only the API requires', { connectorProfileConfig: { connectorProfileCredentials: { salesforce: {} } } },
      'ConnectorProfileConfig.ConnectorProfileProperties: required, but missing'],
    ['no port, which only the API requires', sapo({ portNumber: undefined }), 'SAPOData.PortNumber: required, but missing'],
    ['a port out of range', sapo({ portNumber: 65536 }), 'PortNumber: 65536, at most 65535 allowed'],
    ['a client number of two digits', sapo({ clientNumber: '10' }), 'ClientNumber: "10" does not match'],
    ['no scopes, which only the API requires', sapo({ oAuthProperties: { authCodeUrl: 'https://a.example.com', tokenUrl: 'https://t.example.com' } }),
      'OAuthProperties.OAuthScopes: required, but missing'],
    ['an URL without a protocol', custom({ oAuth2Properties: { oAuth2GrantType: 'JWT_BEARER', tokenUrl: 't.example.com' } }), 'TokenUrl: "t.example.com" does not match'],
    ['a grant type that does not exist', custom({ oAuth2Properties: { oAuth2GrantType: 'PASSWORD', tokenUrl: 'https://t.example.com' } }), 'OAuth2GrantType: "PASSWORD" is not one of'],
    ['a password with a space', custom({}, { authenticationType: 'BASIC', basic: { username: 'u', password: 'p q' } }), 'Basic.Password: "p q" does not match \\S+ (CloudFormation)'],
    ['credentials of another way to sign in', custom({}, { authenticationType: 'APIKEY', basic: { username: 'u', password: 'p' } }), 'CustomConnector.ApiKey: required for APIKEY'],
    ['a secret that is no ARN', salesforce({ clientCredentialsArn: 'my-secret' }), 'ClientCredentialsArn: "my-secret" does not match'],
    ['a grant that Salesforce refuses', salesforce({ oAuth2GrantType: 'CLIENT_CREDENTIALS' }), 'Salesforce refuses CLIENT_CREDENTIALS'],
    ['the properties of another type', { connectorType: 'Slack', connectorProfileConfig: { connectorProfileProperties: { datadog: { instanceUrl: 'u' } } } },
      'ConnectorProfileProperties: must have Slack and nothing else, got Datadog'],
  ])('%s', (_, props, fault) => {
    expect(profileFaults(props)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });
});

describe('faults of a connector', () => {
  const connector = (props: object) => renderedProperties(new CfnConnector(stack, 'Connector', {
    connectorProvisioningType: 'LAMBDA',
    connectorProvisioningConfig: { lambda: { lambdaArn: 'arn:aws:lambda:eu-west-1:123456789012:function:f' } },
    ...props,
  }));

  test.each<[string, object, string[]]>([
    ['none', { connectorLabel: 'Label' }, []],
    ['a type that only CloudFormation passes', { connectorProvisioningType: 'CONTAINER' }, ['"CONTAINER" is not one of LAMBDA (AppFlow API)']],
    ['a description that is too long for the API', { description: 'x'.repeat(1025) }, ['1025 characters, at most 1024 allowed (AppFlow API)']],
  ])('%s', (_, props, faults) => {
    expect(findFaults('AWS::AppFlow::Connector', connector(props))).toEqual(faults.map((fault) => expect.stringContaining(fault)));
  });
});

describe('values that CloudFormation computes', () => {
  test('pass', () => {
    const secret = new Secret(stack, 'Secret');

    expect(profileFaults(salesforce({
      accessToken: SecretValue.secretsManager('name', { jsonField: 'a b' }).unsafeUnwrap(),
      refreshToken: secret.secretValueFromJson('refresh token').unsafeUnwrap(),
      clientCredentialsArn: secret.secretArn,
    }))).toEqual([]);
  });
});
