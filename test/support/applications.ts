import { App, SecretValue, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { FakeDestination, FakeSource } from './fakes';
import { expectDeployable, TemplateJson } from './service-model';
import { ConnectorProfileAttributes, ConnectorProfileBase, IDestination, ISource, Mapping, OnDemandFlow } from '../../src';

type Json = Record<string, unknown>;

/** A stack of a known account and region. */
export function testStack(id = 'TestStack', app = new App()): Stack {
  return new Stack(app, id, { env: { account: '123456789012', region: 'eu-west-1' } });
}

/** A field of a secret, as users should pass credentials. */
export function secret(jsonField: string): SecretValue {
  return SecretValue.secretsManager('credentials', { jsonField });
}

/** What a template shows of such a field. */
export function secretText(jsonField: string): string {
  return `{{resolve:secretsmanager:credentials:SecretString:${jsonField}::}}`;
}

/** The properties of the only resource of a type, in a stack that would deploy. */
export function onlyResource(stack: Stack, type: string): Json {
  expectDeployable(stack);
  const [resource, ...others] = Object.values(Template.fromStack(stack).findResources(type));
  expect(others).toEqual([]);
  return (resource as { Properties: Json }).Properties;
}

/** The mode, the credentials and the properties of the only profile of a stack. */
export function renderedProfile(stack: Stack): { mode: unknown; type: unknown; credentials: unknown; properties: unknown } {
  const { ConnectionMode: mode, ConnectorType: type, ConnectorProfileConfig } = onlyResource(stack, 'AWS::AppFlow::ConnectorProfile');
  const { ConnectorProfileCredentials: credentials, ConnectorProfileProperties: properties } = ConnectorProfileConfig as Json;
  return { mode, type, credentials, properties };
}

/** A flow from this source to anywhere. */
export function flowFrom(scope: Construct, source: ISource): OnDemandFlow {
  return new OnDemandFlow(scope, 'Flow', { source, destination: new FakeDestination(), mappings: [Mapping.mapAll()] });
}

/** A flow from anywhere to this destination. */
export function flowTo(scope: Construct, destination: IDestination, id = 'Flow'): OnDemandFlow {
  return new OnDemandFlow(scope, id, { source: new FakeSource(), destination, mappings: [Mapping.mapAll()] });
}

/** What a flow from this source shows of it. */
export function renderedSource(stack: Stack, source: ISource): Json {
  flowFrom(stack, source);
  return onlyResource(stack, 'AWS::AppFlow::Flow').SourceFlowConfig as Json;
}

/** What a flow to this destination shows of it. */
export function renderedDestination(stack: Stack, destination: IDestination): Json {
  flowTo(stack, destination);
  const [rendered] = onlyResource(stack, 'AWS::AppFlow::Flow').DestinationFlowConfigList as Json[];
  return rendered ?? {};
}

/** The actions that the policies of the buckets of a stack allow, by the id of the bucket. */
export function bucketActions(stack: Stack): Json {
  const policies = Template.fromStack(stack).findResources('AWS::S3::BucketPolicy') as TemplateJson['Resources'];
  return Object.fromEntries(
    Object.values(policies ?? {}).map(({ Properties }) => {
      const { Bucket, PolicyDocument } = Properties as { Bucket: { Ref: string }; PolicyDocument: { Statement: Json[] } };
      return [Bucket.Ref, PolicyDocument.Statement.map(({ Action }) => Action).flat()];
    }),
  );
}

/** What AppFlow may do with a bucket that it writes to. */
export const BUCKET_WRITE = [
  's3:AbortMultipartUpload',
  's3:GetBucketAcl',
  's3:ListBucketMultipartUploads',
  's3:ListMultipartUploadParts',
  's3:PutObject',
  's3:PutObjectAcl',
];

/** The texts of the warnings of this library with a name, anywhere in a stack. */
export function warnings(stack: Stack, name: string): string[] {
  return Annotations.fromStack(stack)
    .findWarning('*', Match.stringLikeRegexp(`\\[ack: @cdklabs/cdk-appflow:${name}\\]`))
    .map(({ entry }) => String(entry.data));
}

/** A profile class, as far as its static members are alike. */
interface ProfileClass<T extends ConnectorProfileBase> {
  readonly prototype: T;
  fromConnectorProfileArn(scope: Construct, id: string, arn: string): T;
  fromConnectorProfileName(scope: Construct, id: string, name: string): T;
  fromConnectorProfileAttributes(scope: Construct, id: string, attrs: ConnectorProfileAttributes): T;
  fromConnectionProfileArn(scope: Construct, id: string, arn: string): T;
  fromConnectionProfileName(scope: Construct, id: string, name: string): T;
}

const FOREIGN_ARN = 'arn:aws:appflow:us-east-1:999999999999:connectorprofile/Theirs';

/** Tests what holds for the imports of every profile class. */
export function describeImports<T extends ConnectorProfileBase>(profileClass: ProfileClass<T>): void {
  describe('an imported profile', () => {
    test.each<[string, (scope: Construct) => T]>([
      ['fromConnectorProfileArn', (scope) => profileClass.fromConnectorProfileArn(scope, 'Profile', FOREIGN_ARN)],
      ['fromConnectionProfileArn', (scope) => profileClass.fromConnectionProfileArn(scope, 'Profile', FOREIGN_ARN)],
      ['fromConnectorProfileAttributes', (scope) =>
        profileClass.fromConnectorProfileAttributes(scope, 'Profile', { connectorProfileArn: FOREIGN_ARN })],
    ])('by ARN keeps account and region and its class: %s', (_, importIt) => {
      const profile = importIt(testStack());

      expect(Object.getPrototypeOf(profile)).toBe(profileClass.prototype);
      expect(profile).toMatchObject({ arn: FOREIGN_ARN, name: 'Theirs', env: { account: '999999999999', region: 'us-east-1' } });
    });

    test.each<[string, (scope: Construct) => T]>([
      ['fromConnectorProfileName', (scope) => profileClass.fromConnectorProfileName(scope, 'Profile', 'Mine')],
      ['fromConnectionProfileName', (scope) => profileClass.fromConnectionProfileName(scope, 'Profile', 'Mine')],
    ])('by name is in the account and region of the stack: %s', (_, importIt) => {
      const stack = testStack();
      const profile = importIt(stack);

      expect(Object.getPrototypeOf(profile)).toBe(profileClass.prototype);
      expect(profile.env).toEqual({ account: '123456789012', region: 'eu-west-1' });
      expect(stack.resolve(profile.arn)).toEqual({
        'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':appflow:eu-west-1:123456789012:connectorprofile/Mine']],
      });
    });
  });
}
