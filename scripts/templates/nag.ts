import { App, Aspects, CfnElement, LegacyStackSynthesizer, Stack } from 'aws-cdk-lib';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { AwsSolutionsChecks, INagLogger, NagLoggerErrorData, NagLoggerNonComplianceData } from 'cdk-nag';
import { Finding, templateName } from './finding';

/** What cdk-nag's rules for AWS Solutions say of templates. */
export function nagFindings(templates: readonly string[]): Finding[] {
  const app = new App();
  const names = new Map<Stack, string>();
  templates.forEach((templateFile, index) => {
    // The templates bring all that the other synthesizers would add.
    const stack = new Stack(app, `Stack${index}`, { synthesizer: new LegacyStackSynthesizer() });
    new CfnInclude(stack, 'Template', { templateFile });
    names.set(stack, templateName(templateFile));
  });
  const recorder = new Recorder(names);
  Aspects.of(app).add(new AwsSolutionsChecks({ reports: false, additionalLoggers: [recorder] }));
  app.synth();
  return recorder.findings;
}

/** Keeps what cdk-nag finds, and rules that it could not apply. */
class Recorder implements INagLogger {
  public readonly findings: Finding[] = [];

  constructor(private readonly names: ReadonlyMap<Stack, string>) {}

  public onNonCompliance(data: NagLoggerNonComplianceData): void {
    this.record(data, [data.findingId, data.ruleInfo].filter(Boolean).join(': '));
  }

  public onError(data: NagLoggerErrorData): void {
    this.record(data, `the rule could not be applied: ${data.errorMessage}`);
  }

  // Nothing is suppressed in the templates, and what passes is not of interest.
  public onCompliance(): void {}
  public onSuppressed(): void {}
  public onSuppressedError(): void {}
  public onNotApplicable(): void {}

  private record({ ruleId, resource }: { readonly ruleId: string; readonly resource: CfnElement }, detail: string): void {
    const { stack, node } = resource;
    this.findings.push({ rule: ruleId, where: `${this.names.get(stack)}/${node.id}`, detail });
  }
}
