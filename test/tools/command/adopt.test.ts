import { mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { FakeTerminal } from './terminal';
import { COMMANDS } from '../../../src/tools/command/commands';
import { run } from '../../../src/tools/command/run';

const FLOW = {
  FlowName: 'contacts',
  TriggerConfig: { TriggerType: 'OnDemand' },
  SourceFlowConfig: { ConnectorType: 'Salesforce', ConnectorProfileName: 'crm', SourceConnectorProperties: { Salesforce: { Object: 'Contact' } } },
  DestinationFlowConfigList: [{ ConnectorType: 'S3', DestinationConnectorProperties: { S3: { BucketName: 'landing' } } }],
  Tasks: [{ TaskType: 'Map_all', SourceFields: [''] }],
};

async function adopting(content: unknown, ...options: string[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'adopt-')), 'template.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const terminal = new FakeTerminal();
  const code = await run(['adopt', file, ...options], COMMANDS, terminal, () => '');
  return { code, results: terminal.results, reports: terminal.reports };
}

const templateOf = (...flows: object[]) => ({
  Resources: Object.fromEntries(flows.map((Properties, index) => [`F${index}`, { Type: 'AWS::AppFlow::Flow', Properties }])),
});

test('a flow becomes code that makes the same', async () => {
  const { code, results, reports } = await adopting(templateOf(FLOW));
  expect([code, reports]).toEqual([0, expect.stringContaining('Resources.F0: same')]);
  expect(results).toContain('new OnDemandFlow(this, \'Contacts\', {');
  expect(results).toContain('RemovalPolicy.RETAIN');
});

test('what differs is named, and found by a check, which writes no code', async () => {
  const { code, results, reports } = await adopting(templateOf({ ...FLOW, Unknown: 'x' }), '--check');
  expect([code, results, reports]).toEqual([1, '', expect.stringContaining('unknown: "x" becomes nothing')]);
});

test('a flow that no class makes is named, and the others are adopted', async () => {
  const { code, results, reports } = await adopting(templateOf({ ...FLOW, DestinationFlowConfigList: [] }, FLOW));
  expect([code, reports]).toEqual([0, expect.stringContaining('F0: not adopted: 0 destinations')]);
  expect(results).toContain('OnDemandFlow');
});

test.each([['{', 'JSON'], [{}, 'no resources'], [templateOf(), 'no flow']])('%j is no template with flows', async (content, message) => {
  expect(await adopting(content)).toMatchObject({ code: 2, reports: expect.stringContaining(message) as string });
});

test('a filter with a field that it does not write, and a validation that names none, are carried over', async () => {
  const Tasks = [
    ...FLOW.Tasks,
    {
      TaskType: 'Filter',
      SourceFields: ['a'],
      DestinationField: 'a',
      ConnectorOperator: { Salesforce: 'EQUAL_TO' },
      TaskProperties: [{ Key: 'DATA_TYPE', Value: 'string' }, { Key: 'VALUE', Value: '1' }],
    },
    {
      TaskType: 'Validate',
      SourceFields: ['a'],
      DestinationField: '',
      ConnectorOperator: { Salesforce: 'VALIDATE_NON_NULL' },
      TaskProperties: [{ Key: 'VALIDATION_ACTION', Value: 'DropRecord' }],
    },
  ];
  const { results, reports } = await adopting(templateOf({ ...FLOW, Tasks }));
  expect(reports).toContain('F0: same');
  expect(results).toContain('ValidationCondition.isNull(\'a\')');
});
