import { differences } from '../../../src/tools/evaluating/difference';

const NO_OP = { S3: 'NO_OP' };

test('what AppFlow does not tell apart is no difference', () => {
  const before = {
    KMSArn: 'key',
    Description: undefined,
    SourceFlowConfig: { SourceConnectorProperties: { SAPOData: { ObjectPath: 'a' } }, IncrementalPullConfig: {} },
    TriggerConfig: { TriggerProperties: { ScheduleExpression: 'rate(1 minute)' } },
    Tasks: [
      { TaskType: 'Filter', SourceFields: ['b', 'a'], ConnectorOperator: { S3: 'PROJECTION' } },
      { TaskType: 'Map', SourceFields: ['a'], DestinationField: 'a', TaskProperties: [{ Key: 'x', Value: '1' }, { Key: 'y', Value: '2' }] },
      { TaskType: 'Map_all', SourceFields: [''], ConnectorOperator: NO_OP, TaskProperties: [{ Key: 'EXCLUDE_SOURCE_FIELDS_LIST', Value: '[]' }] },
    ],
  };
  const after = {
    kmsArn: 'key',
    SourceFlowConfig: { SourceConnectorProperties: { SapoData: { ObjectPath: 'a' } } },
    TriggerConfig: { TriggerProperties: { ScheduleExpression: 'rate(1minutes)' } },
    Tasks: [
      { TaskType: 'Map_all', SourceFields: [] },
      { TaskType: 'Filter', SourceFields: ['a', 'b'], ConnectorOperator: { s3: 'PROJECTION' } },
      {
        TaskType: 'Map',
        SourceFields: ['a'],
        DestinationField: 'a',
        ConnectorOperator: NO_OP,
        TaskProperties: [{ Key: 'y', Value: '2' }, { Key: 'x', Value: '1' }],
      },
    ],
  };

  expect(differences(before, after)).toEqual([]);
});

test.each([
  ['a name', { FlowName: 'a' }, { FlowName: 'b' }, ['flowname']],
  ['a key that is lost', { KMSArn: 'key' }, {}, ['kmsarn']],
  ['a list of another length', { DestinationFlowConfigList: [{}, {}] }, { DestinationFlowConfigList: [{}] }, ['destinationflowconfiglist']],
  ['what a task maps to', { Tasks: [{ TaskType: 'Map', SourceFields: ['a'], DestinationField: 'A' }] },
    { Tasks: [{ TaskType: 'Map', SourceFields: ['a'], DestinationField: 'a' }] }, ['tasks', 0, 'to']],
  ['the case of a user\'s own key', { x: { CustomProperties: { aB: '1' } } }, { x: { CustomProperties: { ab: '1' } } }, ['x', 'customproperties', 'aB']],
])('%s is a difference', (_, before, after, place) => {
  expect(differences(before, after)[0]?.place).toEqual(place);
});
