import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { anySource, newFlow, newProfile, newStack, triggersFrom, triggersTo } from './walk';
import { S3Destination } from '../../src';
import { CATALOG } from '../support/catalog';
import { location } from '../support/catalog/entry';
import { TemplateJson } from '../support/service-model';

/** Where a value stands in props. */
export type Path = readonly string[];

/** A class with some props, and a template that shows what they do. */
export interface Subject {
  readonly name: string;
  readonly className: string;
  /** New props. */
  props(): object;
  /** The template of new props, once they were changed. */
  render(change: (props: object) => object): TemplateJson;
}

/** A subject that is built, in a stack of its own, of props that `build` hands to `change`. */
export function subject(className: string, label: string, build: (scope: Construct, change: (props: object) => object) => void): Subject {
  return {
    name: `${className} (${label})`,
    className,
    props: () => {
      let seen: object = {};
      build(newStack(), (given) => (seen = given));
      return seen;
    },
    render: (change) => {
      const stack = newStack();
      build(stack, change);
      return Template.fromStack(stack).toJSON() as TemplateJson;
    },
  };
}

/** All profiles, sources and destinations of the catalogue. */
export const SUBJECTS: readonly Subject[] = CATALOG.flatMap((application) => [
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

/** The paths of all values that are not plain objects. */
export function leaves(value: object, path: Path = []): Path[] {
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    isPlain(child) ? leaves(child, [...path, key]) : [[...path, key]]);
}

/** The value at a path. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((parent, key) => (parent as Record<string, unknown> | undefined)?.[key], value);
}

/** A copy with another value at a path. */
export function replaced(value: object, [key = '', ...rest]: Path, replacement: unknown): object {
  const child = (value as Record<string, unknown>)[key];
  return { ...value, [key]: rest.length > 0 ? replaced(child as object, rest, replacement) : replacement };
}

/** Whether a value is an object literal. */
export function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
