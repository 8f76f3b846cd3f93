/**
 * The template validator of aws-cdk-lib over the whole catalogue. aws-cdk-lib has had it since 2.262.0, and `npx projen test:newest`
 * runs this with it; older versions only synthesize everything in one app.
 */
import { readdirSync } from 'fs';
import { join } from 'path';
import { App, CfnResource, LegacyStackSynthesizer, SecretValue, Stack } from 'aws-cdk-lib';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { version as LIBRARY_VERSION } from 'aws-cdk-lib/package.json';
import { newStack, WALKS } from './walk';
import { SalesforceToS3 } from '../../examples/salesforce-to-s3/stack';
import { TemplateJson } from '../support/service-model';

const STRICT = { '@aws-cdk/core:strictCfnValidateErrors': true, '@aws-cdk/core:validateAgainstDefaultRules': true };

const INTEGRATION_APPS = join(__dirname, '../integ');
const [, MINOR = 0] = LIBRARY_VERSION.split('.').map(Number);
const VALIDATES = MINOR >= 262 && process.env.CDK_VALIDATION !== 'false';

test('every template of the catalogue passes, in one app', () => {
  const app = new App({ context: STRICT });
  const ids = WALKS.map(({ build }, index) => {
    build(newStack(app, `Walk${index}`));
    return `Walk${index}`;
  });

  const assembly = app.synth();
  const flows = ids.map((id) => Object.values((assembly.getStackByName(id).template as TemplateJson).Resources ?? {})
    .filter(({ Type }) => Type === 'AWS::AppFlow::Flow'));

  expect(flows.map(({ length }) => length)).toEqual(ids.map(() => 1));
});

test('every template of the examples and the integration apps passes', () => {
  const app = new App({ context: STRICT });
  const stacks = readdirSync(INTEGRATION_APPS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.template.json') && !file.includes('DeployAssert'))
    .map((file) => {
      const stack = new Stack(app, file.replace(/\W+/g, '-'), { synthesizer: new LegacyStackSynthesizer() });
      new CfnInclude(stack, 'Template', { templateFile: join(INTEGRATION_APPS, file) });
      return stack.stackName;
    });
  new SalesforceToS3(app, 'Example', {
    instanceUrl: 'https://example.my.salesforce.com',
    accessToken: SecretValue.secretsManager('salesforce', { jsonField: 'accessToken' }),
    refreshToken: SecretValue.secretsManager('salesforce', { jsonField: 'refreshToken' }),
    clientId: SecretValue.secretsManager('salesforce', { jsonField: 'clientId' }),
    clientSecret: SecretValue.secretsManager('salesforce', { jsonField: 'clientSecret' }),
  });

  expect(app.synth().stacks.map(({ stackName }) => stackName).sort()).toEqual([...stacks, 'Example'].sort());
  expect(stacks.length).toBeGreaterThan(8);
});

test('the validator would see a mistake, where there is one', () => {
  const app = new App({ context: STRICT });
  new CfnResource(newStack(app), 'Flow', { type: 'AWS::AppFlow::Flow', properties: { FlowName: 'F' } });

  if (VALIDATES) {
    expect(() => app.synth()).toThrow(/FlowName: 'F' does not match/);
  } else {
    expect(() => app.synth()).not.toThrow();
  }
});
