import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { App, CfnParameter, Lazy, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { HOURLY, newStack, PETSTORE, petting, pettingOften, reading, SALESFORCE, salesforceIn, destinationIn, tasksOf, writing } from './flows';
import {
  ConnectorMetadata,
  Filter,
  FilterCondition,
  FlowPerObject,
  Mapping,
  MetadataMismatch,
  OnDemandFlowProps,
  SalesforceSource,
  Task,
  Transform,
  Validation,
  ValidationAction,
  ValidationCondition,
  WriteOperation,
} from '../../../src';
import { warnings } from '../../support/applications';
import { expectDeployable } from '../../support/service-model';

const known = ConnectorMetadata.fromFolder(SALESFORCE);
const lenient = ConnectorMetadata.fromFolder(SALESFORCE, { onMismatch: MetadataMismatch.WARNING });
const pets = ConnectorMetadata.fromFolder(PETSTORE);
const unrecorded = ConnectorMetadata.fromFolder(path.join(SALESFORCE, 'nothing'));
const equals = (name: string, value: string) => Filter.when(FilterCondition.stringEquals({ name }, value));

describe('data types', () => {
  test('that are left out are those of the field', () => {
    const stack = reading({
      mappings: [Mapping.map({ name: 'Name' }, { name: 'name' }), Mapping.map({ name: 'CreatedDate', dataType: 'mine' }, { name: 'c', dataType: 'timestamp' })],
      filters: [Filter.when(FilterCondition.timestampGreaterThan({ name: 'CreatedDate' }, new Date(0)))],
    }, known);
    expectDeployable(stack);
    expect(tasksOf(stack)).toEqual([
      ['Filter', 'Name|CreatedDate', undefined, {}],
      ['Map', 'Name', 'name', { SOURCE_DATA_TYPE: 'string' }],
      ['Map', 'CreatedDate', 'c', { SOURCE_DATA_TYPE: 'mine', DESTINATION_DATA_TYPE: 'timestamp' }],
      ['Filter', 'CreatedDate', undefined, { DATA_TYPE: 'datetime', VALUE: '0' }],
    ]);
  });

  test('of a destination are those of its own fields', () => {
    expect(tasksOf(writing([Mapping.rename('name', 'Name'), Mapping.rename('id', 'extId__c')], WriteOperation.upsert(['extId__c']), known))).toEqual([
      ['Filter', 'name|id', undefined, {}],
      ['Map', 'name', 'Name', { DESTINATION_DATA_TYPE: 'string' }],
      ['Map', 'id', 'extId__c', { SOURCE_DATA_TYPE: 'string', DESTINATION_DATA_TYPE: 'string' }],
    ]);
  });

  test('of a comparison have to come from the user where nobody else knows them', () => {
    expect(() => reading({ filters: [equals('Name', 'x')] })).toThrow('[Stack/Flow] filters[0] on "Name", field.dataType: missing');
  });

  test('without metadata nothing is filled in', () => {
    expect(tasksOf(reading({ mappings: [Mapping.fields(['Name'])] }))[1]).toEqual(['Map', 'Name', 'Name', {}]);
  });
});

describe('a field that does not exist is refused', () => {
  test.each<[string, Partial<OnDemandFlowProps>, string]>([
    ['in a mapping', { mappings: [Mapping.rename('Nmae', 'n')] }, 'mappings[0]: "Nmae" is no field of "Account"; did you mean "Name"?'],
    ['among fields', { mappings: [Mapping.fields(['Name', 'Websit'])] }, '"Websit" is no field of "Account"; did you mean "Website"?'],
    ['in a concatenation', { mappings: [Mapping.concat([{ name: 'Name' }, { name: 'Nam' }], { name: 'x' }, '${Name}')] }, '"Nam" is no field'],
    ['in an exclusion', { mappings: [Mapping.mapAll({ exclude: ['Fax', 'Fx'] })] }, 'mappings[0]: "Fx" is no field of "Account"; did you mean "Fax"?'],
    ['in an exclusion of mapEach', { mappings: [Mapping.mapEach({ exclude: ['Fx'] })] }, 'mapEach.exclude: "Fx" is no field of "Account"'],
    ['in a transform', { transforms: [Transform.mask('Phon')] }, 'transforms[0]: "Phon" is no field of "Account"; did you mean "Phone"?'],
    ['in a validation', { validations: [Validation.when(ValidationCondition.isNull('Qqqq'), ValidationAction.ignoreRecord())] }, 'validations[0]: "Qqqq" is no field of "Account". So says'],
    ['in a filter', { filters: [Filter.when(FilterCondition.stringEquals({ name: 'Typ', dataType: 's' }, 'a'))] }, 'filters[0]: "Typ" is no field'],
    ['in a raw task', { mappings: [new Mapping([new Task('Map', ['Nmae'], { operation: 'NO_OP' }, [], 'n')])] }, '"Nmae" is no field'],
  ])('%s', (_, props, message) => {
    expect(() => reading(props, known)).toThrow(message);
    expect(() => reading(props, known)).toThrow(/run npx @cdklabs\/cdk-appflow describe \S+ --entity Account\. See https:/);
    expect(warnings(reading(props, lenient), 'notAsDescribed')).toEqual([expect.stringContaining(message.replace(/^.*?: /, ''))]);
  });

  test('as a timestamp field', () => {
    expect(() => pettingOften(HOURLY, 'chnged', pets)).toThrow('pullConfig.timestampField: "chnged" is no field of "pet"; did you mean "changed"?');
  });

  test('of files in a bucket', () => {
    expect(() => writing([Mapping.rename('nam', 'Name')], WriteOperation.insert(), known))
      .toThrow('mappings[0]: "nam" is no field of "the source"; did you mean "name"? So says source.metadata');
  });

  test('but a field of a field may be named in any way', () => {
    const stack = petting({}, { mappings: [Mapping.fields(['owner/name', 'owner.mail', 'owner[0]', 'owner.name'])] }, pets);
    expect(tasksOf(stack)).toHaveLength(5);
  });

  test('but what is known only at deployment passes', () => {
    const stack = newStack();
    const field = new CfnParameter(stack, 'Field').valueAsString;
    reading({
      mappings: [Mapping.rename(field, 'x'), Mapping.mapAll({ exclude: Lazy.list({ produce: () => ['a'] }) })],
      filters: [Filter.when(FilterCondition.stringEquals({ name: field, dataType: field }, field))],
    }, known, 'Account', stack);
    expect(Template.fromStack(stack).findResources('AWS::AppFlow::Flow')).toBeDefined();
  });
});

describe('what a field of a source accepts', () => {
  test.each<[string, () => Stack, string]>([
    ['operators', () => reading({ filters: [Filter.when(FilterCondition.stringContains({ name: 'Type' }, 'a'))] }, known), '"Type", a picklist, cannot be filtered with CONTAINS; it accepts EQUAL_TO'],
    ['filters', () => reading({ filters: [equals('Description', 'a')] }, known), '"Description" cannot be filtered'],
    ['reading', () => petting({}, { mappings: [Mapping.fields(['secret'])] }, pets), '"secret" cannot be read'],
    ['incremental transfer', () => pettingOften(HOURLY, 'born', pets), '"born" does not tell when a record changed'],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(message);
  });

  test('is accepted', () => {
    const filters = [equals('Type', 'a'), Filter.when(FilterCondition.stringContains({ name: 'Name' }, 'x'))];
    expectDeployable(reading({ filters }, known));
    expectDeployable(petting({}, { filters: [equals('kind', 'dog')], mappings: [Mapping.mapAll({ exclude: ['secret'] })] }, pets));
    expectDeployable(pettingOften(HOURLY, 'changed', pets));
  });

  test.each<[string, string, () => Stack, string]>([
    ['other capitals', 'fieldSpelledDifferently', () => reading({ mappings: [Mapping.rename('name', 'n')] }, known), 'mappings[0]: "name" is spelled "Name"'],
    ['a deprecated field', 'fieldDeprecated', () => petting({}, { mappings: [Mapping.fields(['chip'])] }, pets), 'mappings[0]: "chip"'],
    ['a value that is not listed', 'valueNotListed', () => petting({}, { filters: [equals('kind', 'cow')] }, pets), '"cow"; "kind" has dog, cat'],
    ['one of several values', 'valueNotListed', () => petting({}, {
      filters: [Filter.when(FilterCondition.stringEquals({ name: 'kind' }, ['dog', 'cow']))],
    }, pets), 'filters[0]: "cow"; "kind"'],
    ['a format', 'formatNamesNoField', () => reading({
      mappings: [Mapping.concat([{ name: 'Name' }, { name: 'Fax' }], { name: 'x' }, '${Name} ${Fx}')],
    }, known), '"${Name} ${Fx}": "Fx"'],
  ])('warns of %s', (_, name, make, message) => {
    expect(warnings(make(), name)).toEqual([expect.stringContaining(message)]);
  });

  test('warns of a timestamp field without a time', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'metadata-'));
    fs.writeFileSync(path.join(folder, 'pet.json'), JSON.stringify([{ identifier: 'a', supportedFieldTypeDetails: { v1: { fieldType: 'phone' } } }]));
    expect(warnings(pettingOften(HOURLY, 'a', ConnectorMetadata.fromFolder(folder)), 'timestampFieldWithoutTime')).toEqual([expect.stringContaining('"a" is a phone')]);
  });
});

describe('what a field of a destination accepts', () => {
  const NAME = Mapping.rename('name', 'Name');
  test.each<[string, OnDemandFlowProps['mappings'], WriteOperation, string]>([
    ['an unknown field', [Mapping.rename('name', 'Nam')], WriteOperation.insert(), '"Nam" is no field of "Account"'],
    ['a field that is only read', [Mapping.rename('name', 'CreatedDate')], WriteOperation.insert(), '"CreatedDate" cannot be written by INSERT'],
    ['one that no update writes', [Mapping.rename('name', 'CreatedDate')], WriteOperation.update(['Id']), '"CreatedDate" cannot be written by UPDATE'],
    ['one that no upsert writes', [Mapping.rename('name', 'CreatedDate')], WriteOperation.upsert(['Id']), '"CreatedDate" cannot be written by UPSERT'],
    ['an id that is none', [NAME], WriteOperation.upsert(['Fax']), 'destination.operation.ids[0]: "Fax" does not identify a record for UPSERT; these do: Id, extId__c'],
    ['an id of another operation', [NAME], WriteOperation.update(['extId__c']), '"extId__c" does not identify a record for UPDATE; these do: Id'],
    ['an id that does not exist', [NAME], WriteOperation.update(['Idd']), 'destination.operation.ids[0]: "Idd" is no field of "Account"; did you mean "Id"?'],
  ])('refuses %s', (_, mappings, operation, message) => {
    expect(() => writing(mappings, operation, known)).toThrow(message);
  });

  test('accepts ids, and fields that can be written', () => {
    expectDeployable(writing([NAME, Mapping.rename('id', 'Id')], WriteOperation.update(['Id']), known));
    expectDeployable(writing([NAME], WriteOperation.insert(), known));
    expectDeployable(writing([Mapping.rename('id', 'CreatedDate')], WriteOperation.delete(['Id']), known));
  });

  test('warns of a field without which no record is made', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'metadata-'));
    const field = (identifier: string, isDefaultedOnCreate?: boolean, more: object = {}) =>
      ({ identifier, destinationProperties: { isCreatable: true, isNullable: false, isDefaultedOnCreate }, ...more });
    const fields = [field('id', false), field('name', false), field('filled', true), field('unknown'), field('given', false, { defaultValue: 'x' })];
    fs.writeFileSync(path.join(folder, 'Account.json'), JSON.stringify({ connectorEntityFields: fields }));
    const required = ConnectorMetadata.fromFolder(folder);
    const missing = (mappings: OnDemandFlowProps['mappings']) => warnings(writing(mappings, WriteOperation.insert(), required), 'requiredFieldNotMapped');
    expect(missing([Mapping.fields(['id'])])).toEqual([expect.stringContaining('mappings: "name", by ')]);
    expect(missing([Mapping.fields(['id', 'name'])])).toEqual([]);
    expect(missing([Mapping.mapAll()])).toEqual([]);
  });
});

describe('mapEach', () => {
  test('maps each field under its own name, with its data type', () => {
    const stack = reading({ mappings: [Mapping.mapEach({ exclude: ['Description'] })] }, known);
    expectDeployable(stack);
    const tasks = tasksOf(stack);
    expect(tasks).toHaveLength(1 + 66);
    expect(tasks[1]).toEqual(['Map', 'Id', 'Id', { SOURCE_DATA_TYPE: 'id' }]);
  });

  test('leaves out what cannot be read, and fields of fields', () => {
    const fields = tasksOf(petting({}, { mappings: [Mapping.mapEach()] }, pets)).slice(1).map(([, field]) => field);
    expect(fields).toEqual(['id', 'kind', 'chip', 'owner', 'changed', 'born']);
  });

  test('leaves out what the destination cannot write', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'metadata-'));
    const destinationProperties = { isCreatable: false };
    fs.writeFileSync(path.join(folder, 'Account.json'), JSON.stringify([{ identifier: 'id', destinationProperties }, { identifier: 'name' }]));
    const fields = tasksOf(writing([Mapping.mapEach()], WriteOperation.insert(), ConnectorMetadata.fromFolder(folder))).slice(1);
    expect(fields.map(([, field]) => field)).toEqual(['name']);
  });

  test('needs to know the fields', () => {
    expect(() => reading({ mappings: [Mapping.mapEach()] })).toThrow('mapEach needs to know the fields of the source');
    expect(() => petting({}, { mappings: [Mapping.mapEach({ exclude: ['id', 'kind', 'chip', 'owner', 'changed', 'born'] })] }, pets))
      .toThrow('mapEach leaves no field');
  });

  test('spells out the fields of each object', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'metadata-'));
    for (const [name, fields] of Object.entries({ A: ['id', 'x'], B: ['id', 'y'] })) {
      fs.writeFileSync(path.join(folder, `${name}.json`), JSON.stringify({ connectorEntityFields: fields.map((identifier) => ({ identifier })) }));
    }
    const stack = newStack();
    const both = ConnectorMetadata.fromFolder(folder);
    FlowPerObject.onDemand(stack, 'All', both.entityNames, {
      source: new SalesforceSource({ profile: salesforceIn(stack, both), object: 'A' }),
      destination: destinationIn(stack),
      mappings: [Mapping.mapEach({ exclude: ['id'] })],
    });
    const flows = Object.values(Template.fromStack(stack).findResources('AWS::AppFlow::Flow')) as { Properties: { Tasks: { SourceFields: string[] }[] } }[];
    expect(flows.map((flow) => flow.Properties.Tasks.map((task) => task.SourceFields))).toEqual([[['x'], ['x']], [['y'], ['y']]]);
  });
});

describe('what is not recorded', () => {
  test('is not checked, and a warning names what was meant', () => {
    const stack = reading({ mappings: [Mapping.fields(['Anything'])] }, known, 'Acount');
    expect(warnings(stack, 'objectNotDescribed')).toEqual([expect.stringMatching(/source: "Acount", .*did you mean "Account"\? npx @cdklabs\/cdk-appflow describe .* --entity Acount/)]);
    expect(warnings(reading({}, unrecorded), 'objectNotDescribed')).toHaveLength(1);
  });

  test('at the first deployment is an error of the flow alone, so that the profile can be deployed', () => {
    const app = new App();
    const stack = new Stack(app, 'Stack');
    reading({ mappings: [Mapping.mapEach(), Mapping.rename('Id', 'x')], filters: [equals('Name', 'x')] }, unrecorded, 'Account', stack);
    const errors = Annotations.fromStack(stack).findError('/Stack/Flow', Match.anyValue()).map(({ entry }) => String(entry.data));
    expect(errors).toEqual([
      expect.stringContaining('mapEach needs to know the fields of the source, which are not recorded yet. Deploy the connector profile, then run npx'),
      expect.stringContaining('filters[0] on "Name", field.dataType: missing'),
    ]);
    expect(() => app.synth()).not.toThrow();
  });

  test('for the version of the API is not checked', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'metadata-'));
    fs.writeFileSync(path.join(folder, 'pet.json'), JSON.stringify({ about: { entity: 'pet', apiVersion: 'v2' }, connectorEntityFields: [{ identifier: 'a' }] }));
    const old = ConnectorMetadata.fromFolder(folder);
    expect(warnings(petting({ apiVersion: 'v1' }, { mappings: [Mapping.fields(['b'])] }, old), 'describedForOtherVersion'))
      .toEqual([expect.stringContaining('source.apiVersion: "v1", and ')]);
    expect(() => petting({ apiVersion: 'v2' }, { mappings: [Mapping.fields(['b'])] }, old)).toThrow('"b" is no field of "pet"');
  });
});
