import { join } from 'path';
import { App, Stack } from 'aws-cdk-lib';
import * as ts from 'typescript';
import * as api from '../../../src';
import { differences } from '../../../src/tools/evaluating/difference';
import { AssemblyJson } from '../../../src/tools/reading/assembly';
import { Library } from '../../../src/tools/reading/library';
import { Reader } from '../../../src/tools/reading/reader';
import { Json } from '../../../src/tools/reading/values';
import { programOf } from '../../../src/tools/writing/program';
import { TypeScriptWriter } from '../../../src/tools/writing/typescript';
import { newStack, WALKS } from '../../conformance/walk';
import { loadAssembly } from '../../support/api-contract/assembly';

const library = new Library(api, loadAssembly(join(__dirname, '../../..')) as unknown as AssemblyJson);
const reader = new Reader(library);
const SOURCE_WITH = (object: string) => ({
  ConnectorType: 'Salesforce', ConnectorProfileName: 'profile', SourceConnectorProperties: { Salesforce: { Object: object } },
});
const FLOW = {
  FlowName: 'class',
  TriggerConfig: { TriggerType: 'OnDemand' },
  SourceFlowConfig: SOURCE_WITH('Account'),
  DestinationFlowConfigList: [{ ConnectorType: 'S3', DestinationConnectorProperties: { S3: { BucketName: 'landing' } } }],
  Tasks: [{ TaskType: 'Map_all', SourceFields: [], TaskProperties: [{ Key: 'EXCLUDE_SOURCE_FIELDS_LIST', Value: '[]' }] }],
};

function written(...flows: readonly Json[]): string {
  const read = flows.map((flow) => ({ ...reader.read(flow), name: String(flow.FlowName) }));
  return TypeScriptWriter.write(programOf(read), 'AdoptedStack');
}

/** The flows of a file, as it makes them. */
function run(code: string): readonly Json[] {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const exported: { AdoptedStack?: new (scope: App, id: string) => Stack } = {};
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const load = (module: string): unknown => module === '@cdklabs/cdk-appflow' ? api : require(module);
  new Function('require', 'exports', outputText)(load, exported);
  const stack = new exported.AdoptedStack!(new App(), 'Adopted');
  const template = stack.resolve((stack as unknown as { _toCloudFormation(): object })._toCloudFormation()) as Json;
  const resources = Object.values(template.Resources as { [id: string]: { Type: string; Properties: Json } });
  return resources.filter(({ Type }) => Type === 'AWS::AppFlow::Flow').map(({ Properties }) => JSON.parse(JSON.stringify(Properties)) as Json);
}

const ONE_OF_EACH = [...new Map(WALKS.map((walk) => [walk.name.replace(/ \([^)]*\)/g, ''), walk])).values()];

test.each(ONE_OF_EACH)('the file for $name makes it again', ({ build }) => {
  const stack = newStack(new App());
  const flow = build(stack);
  const resource = flow.node.defaultChild as unknown as { _toCloudFormation(): object };
  const rendered = JSON.stringify(stack.resolve(resource._toCloudFormation()));
  const { Resources } = JSON.parse(rendered) as { Resources: { [id: string]: { Properties: Json } } };
  const { Properties } = Object.values(Resources)[0]!;

  const [made] = run(written(Properties));
  expect(differences(Properties, made!)).toEqual([]);
});

test.each(['\'"`${x}\\', 'a\tb', 'Äö', '__proto__', 'x'.repeat(400)])('a text of %j stays what it is', (nasty) => {
  const flow = { ...FLOW, FlowName: 'flow', SourceFlowConfig: { ...SOURCE_WITH('o'), ConnectorProfileName: 'profile' }, Tags: [{ Key: '__proto__', Value: 'a' }] };
  const DestinationFlowConfigList = [{ ConnectorType: 'S3', DestinationConnectorProperties: { S3: { BucketName: 'landing', BucketPrefix: nasty } } }];

  expect(written({ ...flow, DestinationFlowConfigList })).toContain('__proto__');
  expect(run(written({ ...flow, Tags: undefined, DestinationFlowConfigList }))[0]).toMatchObject({ DestinationFlowConfigList });
});

test('what flows share is declared once, and names are unique and no words of the language', () => {
  const code = written(FLOW, { ...FLOW, FlowName: 'Class', SourceFlowConfig: SOURCE_WITH('Contact') });

  expect(code.match(/fromBucketName/g)).toHaveLength(1);
  expect(code.match(/fromConnectorProfileName/g)).toHaveLength(1);
  expect(code).toContain('const class2 = new OnDemandFlow(this, \'Class\', {');
  expect(run(code).map(({ FlowName }) => FlowName)).toEqual(['class', 'Class']);
});

test('what cannot be carried over is a comment in one line', () => {
  expect(written({ ...FLOW, Unknown: 'a\nb' })).toContain('// Not carried over: Unknown = "a\\nb"\n');
});
