import { Bucket } from 'aws-cdk-lib/aws-s3';
import { testStack } from './support/applications';
import { expectDeployable } from './support/service-model';
import { classApplications, genericApplications, MISSING } from '../scripts/docs/application-facts';
import { contentOf, generatedFiles } from '../scripts/docs/files';
import { readmeWithTable } from '../scripts/docs/readme-table';
import { googleSheets } from '../scripts/docs/snippets/google-sheets';
import { stripe } from '../scripts/docs/snippets/stripe';
import { zohoCrm } from '../scripts/docs/snippets/zoho-crm';
import { warningId, WARNINGS } from '../src/core/private/warnings';

const FILES = generatedFiles();

test.each(Object.keys(FILES))('%s is up to date; if not, run npx projen docs', (path) => {
  expect(contentOf(path)).toBe(FILES[path]);
});

test('all 79 applications of the user guide are listed, each once', () => {
  const page = FILES['docs/applications.md'] ?? '';
  const links = [...page.matchAll(/^\| \[(.+?)\]\(/gm)].map(([, name]) => name);

  expect(new Set(links).size).toBe(links.length);
  expect(links.length + MISSING.length).toBe(79);
});

test('no application has both classes of its own and an entry among those without', () => {
  const generic = genericApplications().map(({ name }) => name);

  expect(generic).toHaveLength(45);
  expect(classApplications().filter(({ facts }) => generic.includes(facts.displayName))).toEqual([]);
});

test.each(classApplications())('$facts.displayName has a class for each role that its facts know', ({ facts, source, destination }) => {
  expect([source, destination].map(Boolean)).toEqual([facts.source !== undefined, facts.destination !== undefined]);
});

test('no label of a connector is guessed', () => {
  expect(genericApplications().filter((application) => 'label' in application || 'connectorLabel' in application)).toEqual([]);
  expect(FILES['docs/applications.md']?.match(/connectorLabel: '.*'/g)).toEqual(Array(3).fill("connectorLabel: 'LabelThatTheCliPrints'"));
});

test.each([['Google Sheets', googleSheets], ['Stripe', stripe], ['Zoho CRM', zohoCrm]])('the code for %s deploys', (_, connect) => {
  const stack = testStack();
  connect(stack, new Bucket(stack, 'Bucket'));

  expect(Object.values(expectDeployable(stack).Resources ?? {}).map(({ Type }) => Type)).toEqual(
    expect.arrayContaining(['AWS::AppFlow::ConnectorProfile', 'AWS::AppFlow::Flow']),
  );
});

test('every warning has a section, under its id', () => {
  const ids = [...(FILES['docs/checks.md'] ?? '').matchAll(/^`(@cdklabs\/cdk-appflow:.+)`$/gm)].map(([, id]) => id);

  expect(ids).toEqual(Object.keys(WARNINGS).map((name) => warningId(name as keyof typeof WARNINGS)));
});

test('a README without a place for the table is left alone', () => {
  expect(readmeWithTable('# Title\n')).toBeUndefined();
});
