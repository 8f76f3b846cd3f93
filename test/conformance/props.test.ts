import { SecretValue } from 'aws-cdk-lib';
import { propertiesOf } from './props-of';
import { at, leaves, replaced, Subject, SUBJECTS } from './subjects';

/** Properties that change no template, by the class that takes them, and why they are there. */
const ONLY_IN_A_BROWSER = 'a user signs in there; the earlier library took it, and CloudFormation has no property for it';
const WITHOUT_EFFECT: Record<string, string> = {
  'GoogleAdsConnectorProfile.oAuth.endpoints.authorization': ONLY_IN_A_BROWSER,
  'GoogleAnalytics4ConnectorProfile.oAuth.endpoints.authorization': ONLY_IN_A_BROWSER,
  'GoogleBigQueryConnectorProfile.oAuth.endpoints.authorization': ONLY_IN_A_BROWSER,
};

const CHANGES = SUBJECTS.flatMap((each) => {
  const unchanged = once(() => JSON.stringify(each.render((props) => props)));
  return leaves(each.props()).map((path) => ({
    name: `${each.name}: ${path.join('.')}`,
    property: `${each.className}.${path.join('.')}`,
    isPlain: hasOther(at(each.props(), path)),
    unchanged,
    outcome: () => outcome(each, (props) => replaced(props, path, other(at(props, path)))),
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

/** What is known changes no template by itself: test/core/metadata has what it does. */
const KNOWLEDGE = 'metadata';

describe('the catalogue gives every property of the props', () => {
  const classNames = [...new Set(SUBJECTS.map(({ className }) => className))];

  test.each(classNames)('of %s', (className) => {
    const given = SUBJECTS.filter((each) => each.className === className).map((each) => each.props());

    const rendered = propertiesOf(className).filter((path) => path.join('.') !== KNOWLEDGE);

    expect(rendered.filter((path) => given.every((props) => at(props, path) === undefined))).toEqual([]);
  });
});

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The template, or the error instead of one. */
function outcome(each: Subject, change: (props: object) => object): string {
  try {
    return JSON.stringify(each.render(change));
  } catch (error) {
    return String(error);
  }
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
