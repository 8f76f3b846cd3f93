import { mkdtempSync, readFileSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as fc from 'fast-check';
import {
  ConnectorMetadata,
  Filter,
  FilterCondition,
  Mapping,
  OnDemandFlow,
  OnDemandFlowProps,
  S3Destination,
  S3Source,
  SalesforceConnectorProfile,
  SalesforceDestination,
  SalesforceSource,
  Transform,
  WriteOperation,
} from '../../src';

type Json = Record<string, unknown>;

const RUNS = Number(process.env.PROPERTY_RUNS ?? 200);
const ACCOUNT = JSON.parse(readFileSync(join(__dirname, '..', 'core', 'metadata', 'files', 'salesforce', 'Account.json'), 'utf8')) as {
  readonly connectorEntityFields: (Json & { readonly identifier: string })[];
};
const NAMES = ACCOUNT.connectorEntityFields.map(({ identifier }) => identifier);

/** A name of a field, mostly one that exists. */
const name = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: fc.constantFrom('Nmae', 'id', 'New__c', 'Owner.Name') });

const reading = fc.record({
  kind: fc.constant('reading' as const),
  fields: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
  exclude: fc.option(fc.uniqueArray(name, { maxLength: 2 })),
  masked: fc.option(name),
  filter: fc.option(fc.record({ name, operator: fc.constantFrom('stringEquals' as const, 'stringContains' as const, 'stringNotEquals' as const) })),
});
const writing = fc.record({
  kind: fc.constant('writing' as const),
  fields: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
  ids: fc.uniqueArray(fc.oneof(fc.constantFrom('Id', 'extId__c'), name), { minLength: 1, maxLength: 1 }),
  type: fc.constantFrom('insert' as const, 'update' as const, 'upsert' as const, 'delete' as const),
});
type Subject = typeof reading extends fc.Arbitrary<infer R> ? (typeof writing extends fc.Arbitrary<infer W> ? R | W : never) : never;

function propsOf(stack: Stack, subject: Subject, metadata?: ConnectorMetadata): OnDemandFlowProps {
  const profile = SalesforceConnectorProfile.fromConnectorProfileAttributes(stack, 'P', { connectorProfileName: 'sf', metadata });
  const bucket = new Bucket(stack, 'B');
  if (subject.kind === 'writing') {
    const operation = subject.type === 'insert' ? WriteOperation.insert() : WriteOperation[subject.type](subject.ids);
    return {
      source: new S3Source({ bucket, prefix: 'in' }),
      destination: new SalesforceDestination({ profile, object: 'Account', operation }),
      mappings: [Mapping.fields(subject.fields)],
    };
  }
  const { fields, exclude, masked, filter } = subject;
  return {
    source: new SalesforceSource({ profile, object: 'Account' }),
    destination: new S3Destination({ location: { bucket } }),
    mappings: exclude ? [Mapping.mapAll({ exclude })] : [Mapping.fields(fields)],
    transforms: masked ? [Transform.mask(masked)] : [],
    filters: filter ? [Filter.when(FilterCondition[filter.operator]({ name: filter.name, dataType: 'string' }, 'x'))] : [],
  };
}

/** The template without data types, or why there is none. */
function outcome(subject: Subject, metadata?: ConnectorMetadata): { readonly template?: string; readonly refusal?: string } {
  try {
    const stack = new Stack(new App({ context: { 'aws:cdk:disable-asset-staging': true } }), 'S');
    new OnDemandFlow(stack, 'F', propsOf(stack, subject, metadata));
    return { template: withoutDataTypes(Template.fromStack(stack).toJSON()) };
  } catch (error) {
    return { refusal: String(error) };
  }
}

function withoutDataTypes(template: Json): string {
  return JSON.stringify(template, (key, value: unknown) => {
    const properties = key === 'TaskProperties' && Array.isArray(value) ? (value as { readonly Key: string }[]) : undefined;
    return properties ? properties.filter(({ Key }) => !Key.endsWith('DATA_TYPE')) : value;
  });
}

function recorded(connectorEntityFields: readonly object[]): ConnectorMetadata {
  const folder = mkdtempSync(join(tmpdir(), 'part-'));
  writeFileSync(join(folder, 'Account.json'), JSON.stringify({ connectorEntityFields }));
  return ConnectorMetadata.fromFolder(folder);
}

/** Leaves members out, by one bit for each; never the name of a field. */
function partOf(value: unknown, isKept: () => boolean): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) {
    return value;
  }
  const members = Object.entries(value).filter(([key]) => key === 'identifier' || isKept());
  return Object.fromEntries(members.map(([key, member]) => [key, key === 'identifier' ? member : partOf(member, isKept)]));
}

const known = recorded(ACCOUNT.connectorEntityFields);

test('to know less never refuses more', () => {
  fc.assert(fc.property(fc.oneof(reading, writing), fc.infiniteStream(fc.boolean()), (subject, kept) => {
    const full = outcome(subject, known);
    const part = ACCOUNT.connectorEntityFields.map((field) => partOf(field, () => kept.next().value as boolean) as object);
    const less = outcome(subject, recorded(part));
    const nothing = outcome(subject);

    expect(nothing.template === undefined && less.template !== undefined).toBe(false);
    expect(less.template === undefined && full.template !== undefined).toBe(false);
  }), { numRuns: RUNS, ...seed() });
});

test('what is known changes nothing in a template but data types', () => {
  fc.assert(fc.property(fc.oneof(reading, writing), (subject) => {
    const { template } = outcome(subject, known);
    fc.pre(template !== undefined);

    expect(template).toBe(outcome(subject).template);
  }), { numRuns: RUNS, ...seed() });
});

test('the flows are worth asking for: some are refused and some are not', () => {
  const outcomes = fc.sample(fc.oneof(reading, writing), { numRuns: 100, seed: 1 }).map((subject) => outcome(subject, known).refusal === undefined);

  expect(new Set(outcomes).size).toBe(2);
});

function seed(): { seed?: number } {
  return process.env.PROPERTY_SEED ? { seed: Number(process.env.PROPERTY_SEED) } : {};
}
