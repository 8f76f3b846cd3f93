import { App, CfnResource, Fn, SecretValue, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { CfnConnectorProfile } from 'aws-cdk-lib/aws-appflow';
import { AccountPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import {
  ConnectionMode,
  ConnectorProfileBase,
  ConnectorProfileGrants,
  ConnectorProfileProps,
  ConnectorType,
  CustomConnectorAuth,
  CustomConnectorProfile,
  CustomConnectorProfileProps,
} from '../../../src';
import { expectRefusal } from '../../support/refusals';
import { expectDeployable } from '../../support/service-model';
import { warningsOf } from '../../support/tasks';

const ARN = 'arn:aws:appflow:eu-west-1:222222222222:connectorprofile/existing';
const KEY = CustomConnectorAuth.apiKey(SecretValue.secretsManager('key'));

const stackIn = (account = '111111111111', region = 'us-east-1') => new Stack(new App(), 'Stack', { env: { account, region } });
const profileIn = (scope: Construct, props: Partial<CustomConnectorProfileProps> = {}) =>
  new CustomConnectorProfile(scope, 'Profile', { connectorLabel: 'Label', auth: KEY, ...props });
const propertiesOf = (stack: Stack) => {
  expectDeployable(stack);
  return Object.values(Template.fromStack(stack).findResources('AWS::AppFlow::ConnectorProfile'))[0].Properties;
};

describe('a profile', () => {
  test('has a unique name of its own, and is the child Resource', () => {
    const stack = stackIn();
    const profile = profileIn(stack);

    expect(propertiesOf(stack)).toMatchObject({ ConnectorProfileName: 'StackProfile0DFDF7B1', ConnectorType: 'CustomConnector', ConnectorLabel: 'Label' });
    expect(profile.node.defaultChild).toBeInstanceOf(CfnConnectorProfile);
    expect(profile.node.children.map(({ node }) => node.id)).toEqual(['Resource', 'Credentials']);
  });

  test('takes a name and a connection mode', () => {
    const stack = stackIn();
    profileIn(stack, { name: 'my/profile', connectionMode: ConnectionMode.PRIVATE, profileProperties: { a: 'b' } });

    expect(propertiesOf(stack)).toMatchObject({
      ConnectorProfileName: 'my/profile',
      ConnectionMode: 'Private',
      ConnectorProfileConfig: { ConnectorProfileProperties: { CustomConnector: { ProfileProperties: { a: 'b' } } } },
    });
  });

  test('names itself by reference, so that flows are deployed after it', () => {
    const stack = stackIn();
    const profile = profileIn(stack);
    const [logicalId] = Object.keys(Template.fromStack(stack).findResources('AWS::AppFlow::ConnectorProfile'));

    expect(stack.resolve([profile.name, profile.connectorProfileName])).toEqual([{ Ref: logicalId }, { Ref: logicalId }]);
    expect(stack.resolve([profile.arn, profile.connectorProfileArn])).toEqual(
      Array(2).fill({ 'Fn::GetAtt': [logicalId, 'ConnectorProfileArn'] }),
    );
    expect(stack.resolve(profile.credentials?.secretArn)).toEqual({ 'Fn::GetAtt': [logicalId, 'CredentialsArn'] });
    expect(stack.resolve(profile.connectorProfileRef)).toEqual({
      connectorProfileName: { Ref: logicalId },
      connectorProfileArn: { 'Fn::GetAtt': [logicalId, 'ConnectorProfileArn'] },
    });
  });

  test.each([[undefined, 'StackProfile0DFDF7B1'], ['given', 'given']])('with the name %s can be named in another account', (name, expected) => {
    const app = new App();
    const profile = profileIn(new Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' } }), { name });
    const other = new Stack(app, 'Other', { env: { account: '222222222222', region: 'eu-west-1' } });

    new CfnResource(other, 'Reader', { type: 'Test::Reader', properties: { Name: profile.name, Arn: profile.arn } });

    Template.fromStack(other).hasResourceProperties('Test::Reader', {
      Name: expected,
      Arn: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:appflow:us-east-1:111111111111:connectorprofile/${expected}`]] },
    });
  });

  test('lets AppFlow use its key', () => {
    const stack = stackIn();
    profileIn(stack, { key: new Key(stack, 'Key') });

    expect(propertiesOf(stack).KMSArn).toEqual({ 'Fn::GetAtt': [expect.stringContaining('Key'), 'Arn'] });
    Template.fromStack(stack).hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([
          {
            Action: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'],
            Condition: { StringEquals: { 'aws:SourceAccount': '111111111111' } },
            Effect: 'Allow',
            Principal: { Service: 'appflow.amazonaws.com' },
            Resource: '*',
          },
        ]),
      },
    });
    Annotations.fromStack(stack).hasNoWarning('*', Match.anyValue());
  });

  test.each([
    [ConnectionMode.PRIVATE, [expect.stringContaining('connectionMode: PRIVATE for Label')]],
    [ConnectionMode.PUBLIC, []],
    [undefined, []],
  ])('warns about a private connection that is not documented: %s', (connectionMode, expected) => {
    const stack = stackIn();
    profileIn(stack, { connectionMode });

    expect(warningsOf(stack, 'privateLinkNotDocumented')).toEqual(expected);
  });

  test('reports the faults of name, properties and credentials together', () => {
    const auth = CustomConnectorAuth.apiKey(SecretValue.unsafePlainText('a b'));

    expect(() => profileIn(stackIn(), { name: 'a b', profileProperties: { 'a-b': 'c' }, auth })).toThrow(
      /^\[Stack\/Profile\]\n {2}- name: .*\n {2}- profileProperties key: .*\n {2}- apiKey: .*$/,
    );
  });

  test('grants its use', () => {
    const stack = stackIn();
    const profile = profileIn(stack);
    const role = new Role(stack, 'Role', { assumedBy: new AccountPrincipal('111111111111') });

    profile.grants.use(role);
    ConnectorProfileGrants.fromConnectorProfile(profile.node.defaultChild as CfnConnectorProfile).use(role);

    const statement = { Action: 'appflow:UseConnectorProfile', Effect: 'Allow', Resource: stack.resolve(profile.arn) };
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', { PolicyDocument: { Statement: [statement] } });
  });

  test.each([
    ['a name with a space', { name: 'a b' }, 'name: "a b" does not fit'],
    ['a label with a space', { connectorLabel: 'Google BigQuery' }, 'connectorLabel: "Google BigQuery" does not fit'],
    ['a key of a property with a dash', { profileProperties: { 'a-b': 'c' } }, 'profileProperties key: "a-b" does not fit'],
    ['a value of a property with a space', { profileProperties: { a: 'b c' } }, 'profileProperties.a: does not fit'],
  ])('fails for %s', (_title, props, problem) => {
    expect(() => profileIn(stackIn(), props)).toThrow(`[Stack/Profile] ${problem}`);
  });

  test('fails for a key of another partition', () => {
    const stack = stackIn();
    const key = Key.fromKeyArn(stack, 'Key', 'arn:aws-cn:kms:cn-north-1:111111111111:key/1');

    expectRefusal(() => profileIn(stack, { key }), '[Stack/Profile] key: "arn:aws-cn:kms:cn-north-1:111111111111:key/1" does not fit; AppFlow accepts the ARN of a KMS key');
  });
});

describe('a profile class of the user', () => {
  class OwnProfile extends ConnectorProfileBase {
    constructor(scope: Construct, id: string, props: ConnectorProfileProps) {
      super(scope, id, props, new ConnectorType('Datadog', false));
    }

    protected override buildConnectorProfileCredentials() {
      return { datadog: { apiKey: 'a', applicationKey: 'b' } };
    }

    protected override buildConnectorProfileProperties() {
      return { datadog: { instanceUrl: 'https://api.datadoghq.com' } };
    }
  }

  test('renders its own credentials and properties', () => {
    const stack = stackIn();
    new OwnProfile(stack, 'Profile', {});

    expect(propertiesOf(stack)).toMatchObject({
      ConnectorType: 'Datadog',
      ConnectorProfileConfig: {
        ConnectorProfileCredentials: { Datadog: { ApiKey: 'a', ApplicationKey: 'b' } },
        ConnectorProfileProperties: { Datadog: { InstanceUrl: 'https://api.datadoghq.com' } },
      },
    });
  });

  test('has its faults reported when the app is synthesized, since only it knows when it is complete', () => {
    const stack = stackIn();
    new OwnProfile(stack, 'Profile', { name: 'a b' });

    expect(() => Template.fromStack(stack)).toThrow('[Stack/Profile] name: "a b" does not fit');
  });

  test('has no credentials and properties unless it renders them', () => {
    class EmptyProfile extends ConnectorProfileBase {
      constructor(scope: Construct) {
        super(scope, 'Profile', {}, new ConnectorType('Datadog', false));
      }
    }
    const stack = stackIn();
    const resource = new EmptyProfile(stack).node.defaultChild as CfnConnectorProfile;

    expect(stack.resolve(resource.connectorProfileConfig)).toEqual({ connectorProfileCredentials: {}, connectorProfileProperties: {} });
  });

  test('can depend on what may be a construct', () => {
    class DependentProfile extends OwnProfile {
      constructor(scope: Construct, resources: (string | Construct | undefined)[]) {
        super(scope, 'Profile', {});
        resources.forEach((resource) => this.tryAddNodeDependency(this, resource));
      }
    }
    const stack = stackIn();
    const resource = new CfnResource(stack, 'First', { type: 'Test::First' });

    expect(new DependentProfile(stack, [undefined, 'name', resource]).node.dependencies).toEqual([resource]);
  });
});

describe('an existing profile', () => {
  test('by ARN keeps account and region, and is an instance of its class', () => {
    const profile = CustomConnectorProfile.fromConnectorProfileArn(stackIn(), 'Existing', ARN);

    expect(profile).toBeInstanceOf(CustomConnectorProfile);
    expect(profile).toMatchObject({ arn: ARN, name: 'existing', env: { account: '222222222222', region: 'eu-west-1' } });
    expect(profile.credentials).toBeUndefined();
    expect(profile.node.children).toEqual([]);
  });

  test('by name is one of the stack', () => {
    const stack = stackIn();
    const profile = CustomConnectorProfile.fromConnectorProfileName(stack, 'Existing', 'existing');

    expect(profile.name).toBe('existing');
    expect(stack.resolve(profile.arn)).toEqual({
      'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':appflow:us-east-1:111111111111:connectorprofile/existing']],
    });
  });

  test('knows its credentials if it is told them', () => {
    const credentialsArn = 'arn:aws:secretsmanager:us-east-1:111111111111:secret:appflow!111111111111-existing-1-abcdef';
    const profile = CustomConnectorProfile.fromConnectorProfileAttributes(stackIn(), 'Existing', {
      connectorProfileName: 'existing',
      credentialsArn,
    });

    expect(profile.credentials?.secretArn).toBe(credentialsArn);
  });

  test('grants its use', () => {
    const stack = stackIn();
    const role = new Role(stack, 'Role', { assumedBy: new AccountPrincipal('111111111111') });
    CustomConnectorProfile.fromConnectorProfileArn(stack, 'Existing', ARN).grants.use(role);

    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [{ Action: 'appflow:UseConnectorProfile', Effect: 'Allow', Resource: ARN }] },
    });
  });

  test.each([
    ['without ARN and name', {}, 'attrs: give connectorProfileArn or connectorProfileName'],
    ['with a name that has a space', { connectorProfileName: 'a b' }, 'connectorProfileName: "a b" does not fit'],
    ['with an empty name', { connectorProfileName: '' }, 'connectorProfileName: "" does not fit'],
    ['with the ARN of a flow', { connectorProfileArn: ARN.replace('connectorprofile', 'flow') }, 'does not fit; AppFlow accepts the ARN of a connector profile'],
    ['with the ARN of a bucket', { connectorProfileArn: 'arn:aws:s3:::bucket' }, 'connectorProfileArn: "arn:aws:s3:::bucket" does not fit'],
  ])('fails %s', (_title, attributes, problem) => {
    expectRefusal(() => CustomConnectorProfile.fromConnectorProfileAttributes(stackIn(), 'Existing', attributes), problem);
  });

  test('passes an ARN that is known only at deployment', () => {
    expect(() => CustomConnectorProfile.fromConnectorProfileArn(stackIn(), 'Existing', Fn.importValue('arn'))).not.toThrow();
  });
});

test('who may read the credentials of a profile with a key may decrypt them', () => {
  const stack = stackIn();
  const key = new Key(stack, 'Key');
  const role = new Role(stack, 'Role', { assumedBy: new AccountPrincipal('111111111111') });
  profileIn(stack, { key }).credentials!.grantRead(role);

  Template.fromStack(stack).hasResourceProperties('AWS::KMS::Key', {
    KeyPolicy: {
      Statement: Match.arrayWith([
        Match.objectLike({ Action: 'kms:Decrypt', Condition: { StringEquals: { 'kms:ViaService': 'secretsmanager.us-east-1.amazonaws.com' } } }),
      ]),
    },
  });
});

describe('the ARN and the name of a profile that exists', () => {
  const existing = (connectorProfileName: string) =>
    CustomConnectorProfile.fromConnectorProfileAttributes(stackIn(), 'Profile', { connectorProfileArn: ARN, connectorProfileName });

  test('name one thing', () => {
    expect(existing('existing').connectorProfileName).toBe('existing');
    expectRefusal(() => existing('other'), '[Stack/Profile] connectorProfileName: "other" is not the name in connectorProfileArn, "existing"; give one of the two');
  });

  test('may differ where one of them is known only at deployment', () => {
    expect(existing(Fn.importValue('name')).connectorProfileName).toBe('existing');
  });
});

test('a key of another region is refused', () => {
  const key = Key.fromKeyArn(stackIn(), 'Key', 'arn:aws:kms:eu-west-1:111111111111:key/k');

  expectRefusal(() => profileIn(stackIn(), { key }), "[Stack/Profile] key: is in region eu-west-1; AppFlow uses keys only in the flow's own region, us-east-1");
});

test('a class of the user that was written for the earlier library finds a profile that exists', () => {
  class OwnProfile extends ConnectorProfileBase {
    public static fromConnectionProfileName(scope: Construct, id: string, name: string) {
      return OwnProfile._fromConnectorProfileAttributes(scope, id, { connectorProfileName: name }, new ConnectorType('Own', true));
    }
  }

  expect(OwnProfile.fromConnectionProfileName(stackIn(), 'Profile', 'existing').name).toBe('existing');
});
