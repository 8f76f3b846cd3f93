import { App, CfnElement, CfnResource } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { INagLogger, NagLoggerComplianceData, NagLoggerNonComplianceData, NagLoggerSuppressedData } from 'cdk-nag';
import { addNag, PACKS } from '../../examples/hardened/nag';
import { Hardened } from '../../examples/hardened/stack';
import { expectDeployable } from '../support/service-model';

/** Keeps what all packs say. */
class Recorder implements INagLogger {
  public readonly checked = new Set<string>();
  public readonly found: string[] = [];
  public readonly accepted: NagLoggerSuppressedData[] = [];
  public readonly errors: string[] = [];

  public onCompliance({ ruleId }: NagLoggerComplianceData): void {
    this.checked.add(ruleId);
  }
  public onNonCompliance({ ruleId, resource, findingId }: NagLoggerNonComplianceData): void {
    this.found.push(`${ruleId} ${findingId} ${(resource as CfnElement).node.path}`);
  }
  public onSuppressed(data: NagLoggerSuppressedData): void {
    this.accepted.push(data);
  }
  public onError({ ruleId, errorMessage }: { readonly ruleId: string; readonly errorMessage: string }): void {
    this.errors.push(`${ruleId} ${errorMessage}`);
  }
  public onSuppressedError(): void {}
  public onNotApplicable(): void {}
}

const make = () => {
  const app = new App({ postCliContext: { '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true } });
  return { app, stack: new Hardened(app, 'Hardened', { instanceUrl: 'https://example.my.salesforce.com', secretName: 'appflow/salesforce' }) };
};

/** The rules that the templates say are accepted. */
const listed = (app: App): string[] =>
  app.node.findAll()
    .filter((each) => CfnElement.isCfnElement(each))
    .flatMap((each) => ((each as CfnResource).cfnOptions?.metadata?.cdk_nag?.rules_to_suppress ?? []) as { id: string }[])
    .map(({ id }) => id);

test('cdk-nag finds nothing that is not explained, in any of its packs, and every exception is needed', () => {
  const { app, stack } = make();
  const recorder = new Recorder();
  addNag(app, stack, { reports: false, additionalLoggers: [recorder] });
  app.synth();

  expect(recorder.found).toEqual([]);
  expect(recorder.errors).toEqual([]);
  expect(recorder.checked.size).toBeGreaterThan(30);
  expect(PACKS).toHaveLength(5);
  expect(recorder.accepted.map(({ suppressionReason }) => suppressionReason).filter((reason) => reason.length < 25)).toEqual([]);
  expect([...new Set(listed(app))].filter((id) => !recorder.accepted.some(({ ruleId }) => ruleId === id))).toEqual([]);
});

test('it deploys, and the library has nothing to warn about', () => {
  const { stack } = make();

  expectDeployable(stack);
  expect(Annotations.fromStack(stack).findWarning('*', Match.stringLikeRegexp('cdk-appflow')).map(({ entry }) => entry.data)).toEqual([]);
});

test('everything that holds data has a key of its own, and only TLS gets at the buckets', () => {
  const template = Template.fromStack(make().stack);

  template.allResourcesProperties('AWS::KMS::Key', { EnableKeyRotation: true });
  template.allResourcesProperties('AWS::AppFlow::Flow', { KMSArn: Match.anyValue(), Tags: Match.arrayWith([{ Key: 'owner', Value: 'crm-team' }]) });
  template.allResourcesProperties('AWS::AppFlow::ConnectorProfile', { KMSArn: Match.anyValue(), ConnectionMode: 'Private' });
  template.allResourcesProperties('AWS::SecretsManager::Secret', { KmsKeyId: Match.anyValue() });
  template.allResourcesProperties('AWS::S3::BucketPolicy', {
    PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })]) },
  });
});

