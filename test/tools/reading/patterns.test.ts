import { join } from 'path';
import * as api from '../../../src';
import { AssemblyJson } from '../../../src/tools/reading/assembly';
import { learnFlows, READ_APART } from '../../../src/tools/reading/flows';
import { Learned } from '../../../src/tools/reading/learn';
import { Library } from '../../../src/tools/reading/library';
import { learnOperations } from '../../../src/tools/reading/operations';
import { holesOf } from '../../../src/tools/reading/pattern';
import { leafPaths } from '../../../src/tools/reading/shape';
import { End, learnVertices } from '../../../src/tools/reading/vertices';
import { loadAssembly } from '../../support/api-contract/assembly';

const library = new Library(api, loadAssembly(join(__dirname, '../../..')) as unknown as AssemblyJson);

const INTERMEDIATE = 'a calculation reads it into an intermediate field, whose type is always a text';
const WITHOUT_TYPE = 'the task has no property for the type of its field';
const ONE_BOUND = 'a comparison has one bound; several are refused';

/** Properties that no pattern shows, and why. */
const NOT_RENDERED: { readonly [path: string]: string } = {
  ...Object.fromEntries(['add', 'divide', 'multiply', 'subtract'].flatMap((method) =>
    [1, 2].map((index) => [`Mapping/${method}.sourceField${index}.dataType`, INTERMEDIATE]))),
  'Mapping/concat.from.*.dataType': INTERMEDIATE,
  'Mapping/mapEach.options.exclude.*': 'what is left out is in no task, so what was left out cannot be read back',
  'Validation/when.condition/isNotNumeric.field.dataType': WITHOUT_TYPE,
  'Validation/when.condition/isZero.field.dataType': WITHOUT_TYPE,
  ...Object.fromEntries(['GreaterThan', 'GreaterThanEquals', 'LessThan', 'LessThanEquals'].map((name) =>
    [`Filter/when.condition/timestamp${name}.val.*`, ONE_BOUND])),
};

/** The paths of all properties for which no pattern has a hole. */
function withoutHole(learned: readonly Learned[]): string[] {
  const holes = new Set(learned.flatMap(({ pattern }) => holesOf(pattern)));
  const paths = new Set(learned.flatMap(({ shape }) => leafPaths(shape)));
  return [...paths].filter((path) => !holes.has(path)).sort();
}

describe.each([['source', 'ISource'], ['destination', 'IDestination']] as const)('every %s', (end: End, type) => {
  const learned = learnVertices(library, end);
  const classes = library.assembly.classesOf(library.assembly.fqn(type)).map(({ fqn }) => fqn);

  test('can be read backwards', () => {
    expect(classes.length).toBeGreaterThan(10);
    expect(classes.filter((fqn) => !learned.some(({ shape }) => shape.fqn === fqn))).toEqual([]);
  });

  test('shows each of its properties', () => {
    expect(withoutHole(learned)).toEqual([]);
  });
});

test('every operation shows each of its properties, or there is a reason', () => {
  expect(withoutHole(learnOperations(library))).toEqual(Object.keys(NOT_RENDERED).sort());
});

test('every flow shows each of its properties that is not read apart', () => {
  const flows = learnFlows(library);
  expect(flows.map(({ fqn }) => fqn)).toEqual(expect.arrayContaining(['OnDemandFlow', 'OnEventFlow', 'OnScheduleFlow'].map((name) => library.assembly.fqn(name))));
  expect(withoutHole(flows)).toEqual([]);
  expect(Object.values(READ_APART).every((reason) => reason.length > 10)).toBe(true);
});
