import { mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Stack } from 'aws-cdk-lib';
import { ConnectorMetadata, CustomConnectorProfile, FlowType, WriteOperationType } from '../../../src';
import { ANY_CUSTOM_CONNECTOR } from '../../../src/core/connectors/connector-type';
import { factsOf } from '../../../src/core/vertices/vertex-facts';
import { FakeConnectorType } from '../../support/fakes';

const DOCUMENTED = new FakeConnectorType({
  source: { triggers: [FlowType.ON_DEMAND], filterOperators: ['EQUAL_TO'], destinations: ['S3'], minimumIntervalMinutes: 1440 },
  destination: { triggers: [FlowType.ON_DEMAND], writeOperations: [WriteOperationType.INSERT], confirmedWriteOperations: [] },
});

function told(connectorConfiguration?: object, connectorType = DOCUMENTED) {
  const folder = mkdtempSync(join(tmpdir(), 'told-'));
  if (connectorConfiguration) {
    writeFileSync(join(folder, 'connector.json'), JSON.stringify({ connectorConfiguration: { connectorType: 'CustomConnector', ...connectorConfiguration } }));
  }
  const metadata = ConnectorMetadata.fromFolder(folder);
  const profile = CustomConnectorProfile.fromConnectorProfileAttributes(new Stack(new App(), 'S'), 'P', { connectorProfileName: 'p', metadata });
  return factsOf({ connectorType, _profile: profile });
}

test('what a connector tells allows more than what is documented', () => {
  const { source, destination } = told({
    supportedTriggerTypes: ['Event'],
    supportedOperators: ['PROJECTION', 'CONTAINS'],
    supportedDestinationConnectors: ['EventBridge'],
    supportedWriteOperations: ['UPSERT'],
  });
  expect(source).toMatchObject({ triggers: ['OnDemand', 'Event'], filterOperators: ['EQUAL_TO', 'CONTAINS'], destinations: ['S3', 'EventBridge'] });
  expect(destination).toMatchObject({ triggers: ['OnDemand', 'Event'], writeOperations: ['INSERT', 'UPSERT'], confirmedWriteOperations: ['UPSERT'] });
});

test.each([
  [['DAILY'], 1440],
  [['HOURLY', 'DAILY'], 60],
  [['BYMINUTE'], 1],
  [undefined, 1440],
])('of the frequencies %j follows the shortest interval, %d minutes', (supportedSchedulingFrequencies, minutes) => {
  expect(told({ supportedSchedulingFrequencies }).source?.minimumIntervalMinutes).toBe(minutes);
});

test('a role that nobody documents is there if the connector tells of it', () => {
  const mute = new FakeConnectorType({ source: undefined, destination: undefined });
  expect(told({ canUseAsSource: false }, mute)).toMatchObject({ source: undefined, destination: undefined });
  expect(told({ canUseAsSource: true, canUseAsDestination: true, supportedTriggerTypes: ['Scheduled'] }, mute)).toMatchObject({
    source: { triggers: ['Scheduled'], filterOperators: expect.arrayContaining(['CONTAINS', 'BETWEEN']) as string[] }, destination: {},
  });
});

test('without connector.json the facts are those that are documented', () => {
  expect(told()).toEqual(DOCUMENTED._facts);
});

test('an imported profile gets the name of its connector from there', () => {
  const { displayName } = told({ connectorName: 'Pets', connectorLabel: 'Petstore' }, ANY_CUSTOM_CONNECTOR as FakeConnectorType);
  expect(displayName).toBe('Pets');
});
