import { App, SecretValue, Stack } from 'aws-cdk-lib';
import { CustomConnectorAuth, CustomConnectorProfile } from '../../../src';
import { KNOWN_LABELS } from '../../../src/core/connectors/known-labels';
import { CATALOG } from '../../support/catalog';
import { warningsOf } from '../../support/tasks';

const warned = (connectorLabel: string) => {
  const stack = new Stack(new App(), 'Stack');
  new CustomConnectorProfile(stack, 'Profile', { connectorLabel, auth: CustomConnectorAuth.apiKey(SecretValue.secretsManager('key')) });
  return warningsOf(stack, 'labelNearlyKnown');
};

test('the known labels are those of the applications', () => {
  const labels = CATALOG.map(({ connectorType }) => connectorType.asProfileConnectorLabel).filter((label) => label !== undefined);

  expect([...new Set(labels)].filter((label) => !['CustomConnector', 'Label'].includes(label)).sort()).toEqual([...KNOWN_LABELS].sort());
});

test.each([['mailchimp', 'Mailchimp'], ['Github', 'GitHub'], ['google-big-query', 'GoogleBigQuery']])('the label %s is nearly %s', (label, known) => {
  expect(warned(label)).toEqual([expect.stringContaining(`connectorLabel: "${label}", and "${known}" is known`)]);
});

test.each(['Mailchimp', 'mailchimp2', 'own'])('the label %s is not warned about', (label) => {
  expect(warned(label)).toEqual([]);
});
