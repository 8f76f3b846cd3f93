import { newStack, WALKS } from './walk';
import { FlowType } from '../../src';
import { expectDeployable } from '../support/service-model';
import { isIntrinsic, isRecord } from '../support/service-model/intrinsics';
import { ResourceModel } from '../support/service-model/model';

/** What is not offered, and why. A pattern matches whole paths. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/.*\.LookoutMetrics(\..+)?/, 'AWS ended Amazon Lookout for Metrics'],
  [/.*\.GoogleAnalytics(\..+)?/, 'Google ended Universal Analytics'],
  [/.*\.Redshift\.DatabaseUrl/, 'AWS announced the end of connections by JDBC URL; those by the Data API, for clusters and Serverless, are there'],
  [/.*\.(Connector)?OAuthRequest(\..+)?/, 'an authorization code is good once and for minutes: it expires before the stack deploys, or with the first update'],
];

const APPLICATION_PARTS = new RegExp([
  /\.(SourceConnectorProperties|DestinationConnectorProperties|ConnectorProfileProperties|ConnectorProfileCredentials|ConnectorOperator)\./,
  /(^|\.)(ApiVersion|ConnectorType|ConnectorLabel|ConnectionMode|ConnectorProfileName)$/,
  /^MetadataCatalogConfig/,
].map(({ source }) => source).join('|'));

const reached: Record<string, Set<string>> = { 'AWS::AppFlow::Flow': new Set(), 'AWS::AppFlow::ConnectorProfile': new Set() };

beforeAll(() => {
  for (const { build } of WALKS.filter(({ type }) => type !== FlowType.SCHEDULED)) { // which differ only in the trigger
    const stack = newStack();
    build(stack);
    for (const { Type, Properties } of Object.values(expectDeployable(stack).Resources ?? {})) {
      collect(ResourceModel.of(Type), Properties, '', reached[Type]);
    }
  }
});

describe.each(Object.keys(reached))('%s', (type) => {
  const belonging = ResourceModel.of(type)!.paths.filter((path) => APPLICATION_PARTS.test(path));

  test('every property that belongs to an application is reached from its props, or left out for a reason', () => {
    expect(belonging.length).toBeGreaterThan(50);
    expect(belonging.filter((path) => !reached[type]?.has(path) && !isLeftOut(path))).toEqual([]);
  });

  test('nothing that is reached is said to be left out', () => {
    expect([...reached[type] ?? []].filter(isLeftOut)).toEqual([]);
  });
});

test.each(LEFT_OUT)('%s is in the schema, and left out: %s', (pattern) => {
  const paths = Object.keys(reached).flatMap((type) => ResourceModel.of(type)!.paths);

  expect(paths.some((path) => wholly(pattern, path))).toBe(true);
});

function isLeftOut(path: string): boolean {
  return LEFT_OUT.some(([pattern]) => wholly(pattern, path));
}

function wholly(pattern: RegExp, path: string): boolean {
  return pattern.exec(path)?.[0] === path;
}

/** Collects the paths that a value of a template has, as the model writes them. */
function collect(model: ResourceModel | undefined, value: unknown, path: string, paths: Set<string> | undefined): void {
  if (!model || !paths) {
    return;
  }
  paths.add(path);
  if (Array.isArray(value)) {
    (value as unknown[]).forEach((item) => collect(model, item, `${path}[]`, paths));
  } else if (isRecord(value) && !isIntrinsic(value)) {
    const isMap = model.constraint(path)?.type === 'map';
    Object.entries(value).forEach(([key, child]) => collect(model, child, isMap ? `${path}{}` : path ? `${path}.${key}` : key, paths));
  }
}
