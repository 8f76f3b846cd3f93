import { join } from 'path';
import { isClassType, isInterfaceType, isNamedTypeReference, TypeReference } from '@jsii/spec';
import { SecretValue } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { anySource, newFlow, newProfile, newStack, triggersFrom, triggersTo } from './walk';
import { S3Destination } from '../../src';
import { AssemblyReader, loadAssembly } from '../support/api-contract/assembly';
import { CATALOG } from '../support/catalog';
import { location } from '../support/catalog/entry';

type Path = readonly string[];

/** A class of the catalogue with some props, and a stack that shows what they do. */
interface Subject {
  readonly name: string;
  readonly className: string;
  /** New props, and the template of such props once they were changed. */
  render(change: (props: object) => object): string;
  props(): object;
}

/** Properties that change no template, by the class that takes them, and why they are there. */
const ONLY_IN_A_BROWSER = 'a user signs in there; the earlier library took it, and CloudFormation has no property for it';
const WITHOUT_EFFECT: Record<string, string> = {
  'GoogleAdsConnectorProfile.oAuth.endpoints.authorization': ONLY_IN_A_BROWSER,
  'GoogleAnalytics4ConnectorProfile.oAuth.endpoints.authorization': ONLY_IN_A_BROWSER,
  'GoogleBigQueryConnectorProfile.oAuth.endpoints.authorization': ONLY_IN_A_BROWSER,
};

const SUBJECTS: readonly Subject[] = CATALOG.flatMap((application) => [
  ...application.signIns.map((signIn) => subject(signIn.className, signIn.label, (scope, change) =>
    void signIn.make(scope, change(signIn.props(scope))))),
  ...application.sources.map((source) => subject(source.className, source.label, (scope, change) => {
    const made = source.make(scope, change(source.props(scope, newProfile(scope, application.signIns[0]))));
    newFlow(scope, triggersFrom(application)[0]!, made, new S3Destination({ location: location(scope, 'out') }));
  })),
  ...application.destinations.map((destination) => subject(destination.className, destination.label, (scope, change) => {
    const made = destination.make(scope, change(destination.props(scope, newProfile(scope, application.signIns[0]))));
    const [type] = triggersTo(application);
    newFlow(scope, type!, anySource(scope, type!), made);
  })),
]);

const CHANGES = SUBJECTS.flatMap((each) => {
  const unchanged = once(() => each.render((props) => props));
  return leaves(each.props()).map((path) => ({
    name: `${each.name}: ${path.join('.')}`,
    property: `${each.className}.${path.join('.')}`,
    isPlain: hasOther(at(each.props(), path)),
    unchanged,
    outcome: () => outcome(each.render, (props) => changed(props, path)),
  }));
});

beforeAll(() => {
  process.env.CDK_VALIDATION = 'false'; // changed values need not be valid ones
});

test.each(CHANGES.filter(({ property }) => !(property in WITHOUT_EFFECT)))('$name changes the template or is an error', (change) => {
  const result = change.outcome();

  expect(result).not.toBe(change.unchanged());
  expect(change.isPlain && result.startsWith('TypeError')).toBe(false);
});

test.each(Object.entries(WITHOUT_EFFECT))('%s has no effect: %s', (property) => {
  const change = CHANGES.find((each) => each.property === property);

  expect(change?.outcome()).toBe(change?.unchanged());
  expect(change).toBeDefined();
});

describe('the catalogue gives every property of the props', () => {
  const library = new AssemblyReader(loadAssembly(join(__dirname, '../..')));
  const classNames = [...new Set(SUBJECTS.map(({ className }) => className))];

  test.each(classNames)('of %s', (className) => {
    const given = SUBJECTS.filter((each) => each.className === className).map((each) => each.props());

    expect(propertiesOf(library, propsOf(library, className)).filter((path) => given.every((props) => at(props, path) === undefined))).toEqual([]);
  });
});

function subject(className: string, label: string, build: (scope: Construct, change: (props: object) => object) => void): Subject {
  const render = (change: (props: object) => object) => {
    const stack = newStack();
    build(stack, change);
    return JSON.stringify(Template.fromStack(stack).toJSON());
  };
  const props = () => {
    let seen: object = {};
    build(newStack(), (given) => (seen = given));
    return seen;
  };
  return { name: `${className} (${label})`, className, render, props };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The template, or the error instead of one. */
function outcome(render: Subject['render'], change: (props: object) => object): string {
  try {
    return render(change);
  } catch (error) {
    return String(error);
  }
}

/** The paths of all values that are not plain objects. */
function leaves(value: object, path: Path = []): Path[] {
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    isPlain(child) ? leaves(child, [...path, key]) : [[...path, key]]);
}

function changed(value: object, [key = '', ...rest]: Path): object {
  const child = (value as Record<string, unknown>)[key];
  return { ...value, [key]: rest.length > 0 ? changed(child as object, rest) : other(child) };
}

/** Of constructs and the like there is no other value. */
function hasOther(value: unknown): boolean {
  return other(value) !== undefined;
}

/** Another value of the same kind; what has none is left out, as only a program without types could do. */
function other(value: unknown): unknown {
  if (value instanceof SecretValue) {
    return SecretValue.secretsManager('another');
  }
  if (Array.isArray(value)) {
    return [...value as unknown[], ...value as unknown[]];
  }
  switch (typeof value) {
    case 'string':
      return `${value}x`;
    case 'number':
      return value + 1;
    case 'boolean':
      return !value;
    default:
      return undefined;
  }
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((parent, key) => (parent as Record<string, unknown> | undefined)?.[key], value);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** The struct that the constructor of a class takes. */
function propsOf(library: AssemblyReader, className: string): string {
  const type = library.type(className);
  const parameters = isClassType(type) ? type.initializer?.parameters ?? [] : [];
  return structOf(library, parameters.at(-1)?.type) ?? '';
}

/** The paths of all properties of a struct and of the structs in it; what it inherits, the tests of core see to. */
function propertiesOf(library: AssemblyReader, struct: string): Path[] {
  const type = library.type(struct);
  const properties = isInterfaceType(type) ? type.properties ?? [] : [];
  return properties.flatMap((property) => {
    const inner = structOf(library, property.type);
    return [[property.name], ...(inner ? propertiesOf(library, inner).map((path) => [property.name, ...path]) : [])];
  });
}

function structOf(library: AssemblyReader, reference: TypeReference | undefined): string | undefined {
  const name = reference && isNamedTypeReference(reference) ? reference.fqn.split('.').slice(1).join('.') : '';
  const type = library.type(name);
  return isInterfaceType(type) && type.datatype ? name : undefined;
}
