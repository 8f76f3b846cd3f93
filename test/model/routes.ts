import { isDeepStrictEqual } from 'util';
import { SecretValue, Stack } from 'aws-cdk-lib';
import { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { Place, placesIn } from './places';
import { WriteOperation } from '../../src';
import { at, isPlain, leaves, Path, replaced, Subject } from '../conformance/subjects';
import { TemplateJson } from '../support/service-model';

/** How a plain value, as the model knows it, becomes the value of a prop. */
interface Codec {
  readonly sample: unknown;
  write(plain: unknown): unknown;
}

/** A prop whose value arrives at a place of the template. */
export interface Route {
  readonly subject: Subject;
  readonly prop: Path;
  readonly resourceType: string;
  readonly path: string;
  /** A value that is right. */
  readonly sample: unknown;
  /** The text at the place, of the text of the prop. */
  whole(text: string): string;
  /** The template with another value. */
  render(plain: unknown): TemplateJson;
}

const MARKS = ['Mark1', '301', 'en', 'https://mark.example.com', 'upsolver-appflow-mark', 'a.b.c1'];

function codecOf(value: unknown): Codec {
  if (value instanceof SecretValue) {
    return { sample: 'Mark1', write: (plain) => (plain === undefined ? undefined : SecretValue.unsafePlainText(plain as string)) };
  }
  if (value instanceof WriteOperation) {
    return { sample: value.ids, write: (plain) => new WriteOperation(value.type, plain as string[] | undefined) };
  }
  if (isPlain(value) && Object.values(value).every((member) => member instanceof SecretValue)) {
    const write = (plain: unknown) =>
      Object.fromEntries(Object.entries((plain ?? {}) as Record<string, string>).map(([key, text]) => [key, SecretValue.unsafePlainText(text)]));
    return { sample: { key: 'Mark1' }, write };
  }
  if (Construct.isConstruct(value) && 'bucketName' in value) {
    const { bucketName } = value as unknown as IBucket;
    return { sample: bucketName, write: (plain) => (plain === undefined ? undefined : Bucket.fromBucketName(Stack.of(value), 'Other', plain as string)) };
  }
  return { sample: value, write: (plain) => plain };
}

/** All routes of a subject. */
export function routesOf(subject: Subject): Route[] {
  const props = subject.props();
  return nodes(props).flatMap((prop) => {
    const { sample } = codecOf(at(props, prop));
    const render = (plain: unknown) => subject.render((given) => replaced(given, prop, codecOf(at(given, prop)).write(plain)));
    return traced(sample, render).flatMap(({ resourceType, path, value, mark }) => {
      const whole = (text: string) => (typeof value === 'string' && typeof mark === 'string' ? value.split(mark).join(text) : text);
      const route = { subject, prop, resourceType, path, sample: mark, whole, render };
      const [item] = Array.isArray(mark) ? mark as unknown[] : [];
      const ofItem = { ...route, path: `${path}[]`, sample: item, whole: (text: string) => text, render: (plain: unknown) => render([plain]) };
      return item === undefined ? [route] : [route, ofItem];
    });
  });
}

/** Where a value arrives. Of a text, the first mark that the library takes is looked for, alone or within another text. */
function traced(sample: unknown, render: (plain: unknown) => TemplateJson): (Place & { readonly mark: unknown })[] {
  const marks = typeof sample === 'string' ? [...MARKS, sample]
    : Array.isArray(sample) ? [MARKS.slice(0, 1), sample]
      : typeof sample === 'number' || typeof sample === 'object' ? [sample] : [];
  for (const mark of marks) {
    const places = attempt(() => placesIn(render(mark))) ?? [];
    const same = places.filter(({ value }) => isDeepStrictEqual(value, mark));
    const within = places.filter(({ value }) => typeof value === 'string' && typeof mark === 'string' && value.includes(mark));
    const found = same.length > 0 || mark !== MARKS[0] ? same : within;
    if (found.length > 0) {
      return unique(found).map((place) => ({ ...place, mark }));
    }
  }
  return [];
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function unique(places: Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.resourceType} ${place.path}`, place])).values()];
}

/** The paths of all values, and of plain objects with values, which may be maps. */
function nodes(props: object): Path[] {
  const paths = leaves(props);
  const parents = paths.flatMap((path) => path.slice(0, -1).map((_, index) => path.slice(0, index + 1).join('.')));
  return [...paths, ...[...new Set(parents)].map((path) => path.split('.'))];
}
