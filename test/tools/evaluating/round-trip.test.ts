import { join } from 'path';
import { App, Stack } from 'aws-cdk-lib';
import * as api from '../../../src';
import { roundTrip } from '../../../src/tools/evaluating/round-trip';
import { AssemblyJson } from '../../../src/tools/reading/assembly';
import { Library } from '../../../src/tools/reading/library';
import { Reader } from '../../../src/tools/reading/reader';
import { Json, valueOf } from '../../../src/tools/reading/values';
import { SUBJECTS } from '../../conformance/subjects';
import { newStack, WALKS } from '../../conformance/walk';
import { loadAssembly } from '../../support/api-contract/assembly';

const library = new Library(api, loadAssembly(join(__dirname, '../../..')) as unknown as AssemblyJson);
const reader = new Reader(library);

interface Template {
  readonly Resources: { readonly [id: string]: { readonly Type: string; readonly Properties: Json } };
}

/** The properties of the flow of a template, and the label of a profile of it. */
function flowOf(template: Template) {
  const resources = Object.entries(template.Resources);
  const flow = resources.find(([, { Type }]) => Type === 'AWS::AppFlow::Flow')?.[1].Properties;
  const labelOf = (name: unknown): string | undefined => resources
    .filter(([id, { Type, Properties }]) => Type === 'AWS::AppFlow::ConnectorProfile'
      && [JSON.stringify({ Ref: id }), JSON.stringify(Properties.ConnectorProfileName)].includes(JSON.stringify(name)))
    .map(([, { Properties }]) => valueOf(Properties, 'ConnectorLabel') as string)[0];
  return { flow, labelOf };
}

function templateOf(build: (stack: Stack) => void): Template {
  const stack = newStack(new App());
  build(stack);
  const template = (stack as unknown as { _toCloudFormation(): object })._toCloudFormation();
  return stack.resolve(template) as Template;
}

const CASES = [
  ...WALKS.map(({ name, build }) => ({ name, template: () => templateOf((stack) => void build(stack)) })),
  ...SUBJECTS.map((subject) => ({ name: subject.name, template: () => subject.render((props) => props) as unknown as Template })),
].filter(({ name }) => !/^\w+ConnectorProfile \([^)]*\)$/.test(name));

test.each(CASES)('$name is read, and made again exactly', ({ template }) => {
  const { flow, labelOf } = flowOf(template());
  const { flow: read, differences } = roundTrip(library, reader, flow!, { labelOf });

  expect([differences, read.leftovers, read.notes]).toEqual([[], [], []]);
});

test('there are walks of every application', () => {
  expect(CASES.length).toBeGreaterThan(150);
});
