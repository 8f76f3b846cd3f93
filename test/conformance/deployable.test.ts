import { anySource, newFlow, newProfile, newStack, triggersFrom, triggersTo, WALKS } from './walk';
import { classApplications } from '../../scripts/docs/application-facts';
import { FlowType, S3Destination } from '../../src';
import { CATALOG } from '../support/catalog';
import { bucket } from '../support/catalog/entry';
import { expectDeployable } from '../support/service-model';

test('the catalogue has every application that has classes, and every one of its roles', () => {
  const classes = classApplications().flatMap(({ profile, source, destination }) => [profile, source, destination]).filter(Boolean);
  const cases = CATALOG.flatMap(({ signIns, sources, destinations }) => [...signIns, ...sources, ...destinations]);

  expect([...new Set(cases.map(({ className }) => className))].filter((name) => !name.startsWith('CustomConnector')).sort()).toEqual(classes.sort());
});

test.each(WALKS.map((walk) => [walk.name, walk] as const))('deploys: %s', (_, { build }) => {
  const stack = newStack();
  build(stack);

  expect(Object.values(expectDeployable(stack).Resources ?? {}).filter(({ Type }) => Type === 'AWS::AppFlow::Flow')).toHaveLength(1);
});

const refusedSources = CATALOG.flatMap((application) => application.sources.flatMap((source) =>
  Object.values(FlowType).filter((type) => !triggersFrom(application).includes(type)).map((type) => ({ application, source, type }))));

test.each(refusedSources)('is refused: $source.className ($source.label), $type', ({ application, source, type }) => {
  const stack = newStack();
  const made = source.make(stack, source.props(stack, newProfile(stack, application.signIns[0])));

  expect(() => newFlow(stack, type, made, new S3Destination({ location: { bucket: bucket(stack) } }))).toThrow(
    `source: ${made.connectorType._facts.displayName} cannot start ${type} flows`,
  );
});

const refusedDestinations = CATALOG.flatMap((application) => application.destinations.flatMap((destination) =>
  Object.values(FlowType).filter((type) => !triggersTo(application).includes(type)).map((type) => ({ application, destination, type }))));

test.each(refusedDestinations)('is refused: $destination.className ($destination.label), $type', ({ application, destination, type }) => {
  const stack = newStack();
  const made = destination.make(stack, destination.props(stack, newProfile(stack, application.signIns[0])));

  expect(() => newFlow(stack, type, anySource(stack, type), made)).toThrow(
    `destination: ${made.connectorType._facts.displayName} takes no ${type} flows`,
  );
});
