import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { CfnParameter, Stack } from 'aws-cdk-lib';
import * as fc from 'fast-check';
import { ConnectorMetadata, EntityMetadata } from '../../../src';
import { entityOfFile, fileOfEntity } from '../../../src/core/metadata/entity-files';
import { similarName } from '../../../src/core/metadata/similar';

const FIELD = { identifier: 'a', supportedFieldTypeDetails: { v1: { fieldType: 'String', filterOperators: [] } }, isDeprecated: null };

function folderOf(files: Record<string, string | Buffer>): ConnectorMetadata {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'metadata-'));
  Object.entries(files).forEach(([file, content]) => fs.writeFileSync(path.join(folder, file), content));
  return ConnectorMetadata.fromFolder(folder);
}

const FILES = {
  'conversations%2FC1.json': JSON.stringify({ connectorEntityFields: [FIELD] }),
  'Pascal.json': JSON.stringify({ ConnectorEntityFields: [{ Identifier: 'a', SupportedFieldTypeDetails: { V1: { FieldType: 'String' } } }] }),
  'utf16.json': Buffer.from('\uFEFF' + JSON.stringify({ connectorEntityFields: [FIELD] }), 'utf16le'),
  'utf16be.json': Buffer.from('\uFEFF' + JSON.stringify({ connectorEntityFields: [FIELD] }), 'utf16le').swap16(),
  'bom.json': '\uFEFF' + JSON.stringify([FIELD]),
  'broken.json': '{ "connectorEntityFields": [',
  'other.json': '{ "a": 1 }',
  'nothing.json': 'null',
  'nameless.json': '[{}]',
  'renamed.json': JSON.stringify({ about: { entity: 'original' }, connectorEntityFields: [FIELD] }),
  'empty.json': '{ "connectorEntityFields": [] }',
  'connector.json': '{}',
  'README.md': '',
};
const known = folderOf(FILES);

test.each(['conversations/C1', 'Pascal', 'utf16', 'utf16be', 'bom'])('the file of %s is read', (entity) => {
  expect(known.fieldsOf(entity)).toEqual([{ name: 'a', dataType: 'String' }]);
});

test('objects are listed by their names', () => {
  expect(known.entityNames).toEqual([
    'Pascal', 'bom', 'broken', 'conversations/C1', 'empty', 'nameless', 'nothing', 'other', 'renamed', 'utf16', 'utf16be',
  ]);
  expect(ConnectorMetadata.fromFolder('/does/not/exist').entityNames).toEqual([]);
});

test.each([
  ['broken', 'is not JSON'],
  ['other', 'holds no connectorEntityFields'],
  ['nothing', 'holds no connectorEntityFields'],
  ['nameless', 'holds a field without an identifier'],
  ['renamed', 'describes "original", not "renamed"'],
])('the file of %s is refused, with its name and the command that mends it', (entity, message) => {
  expect(() => known.fieldsOf(entity)).toThrow(`${entity}.json: ${message}`);
  expect(() => known.fieldsOf(entity)).toThrow(new RegExp(`run npx @cdklabs/cdk-appflow describe \\S+ --entity ${entity}`));
});

test.each([['bon', '; did you mean "bom"?'], ['empty', '.'], ['PASCAL', '; did you mean "Pascal"?']])('%s is not described', (entity, suggestion) => {
  expect(() => known.fieldsOf(entity)).toThrow(`does not describe "${entity}"${suggestion} To record it, run `);
});

test('a file of a connector that is none is refused', () => {
  expect(() => known._connector).toThrow('connector.json: holds no connectorConfiguration');
  expect(folderOf({})._connector).toBeUndefined();
});

test('a folder has to be known at synth', () => {
  expect(() => ConnectorMetadata.fromFolder('')).toThrow('[ConnectorMetadata] folder: not known at synth');
  expect(() => ConnectorMetadata.fromFolder(new CfnParameter(new Stack(), 'P').valueAsString)).toThrow('folder: not known at synth');
});

test('what is no folder is refused', () => {
  expect(() => ConnectorMetadata.fromFolder(__filename).entityNames).toThrow('[ConnectorMetadata] folder: ENOTDIR');
  expect(() => ConnectorMetadata.fromFolder('a\u0000b').entityNames).toThrow('[ConnectorMetadata] folder: ');
});

test('a file that was written again is read again', () => {
  const metadata = folderOf({ 'x.json': '[{ "identifier": "a" }]' });
  expect(metadata.fieldsOf('x')).toEqual([{ name: 'a' }]);
  fs.writeFileSync(path.join(metadata.folder, 'x.json'), '[{ "identifier": "abc" }]');
  expect(ConnectorMetadata.fromFolder(metadata.folder).fieldsOf('x')).toEqual([{ name: 'abc' }]);
});

test('every name has a file of its own, inside of the folder, on every file system', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
    const file = fileOfEntity(name);
    expect(entityOfFile(file)).toBe(name);
    expect(file).toMatch(/^[^./\\:*?"<>|][^/\\:*?"<>|]*\.json$/);
  }));
  expect(fileOfEntity('connector')).toBe('%63onnector.json');
  expect(fileOfEntity('..')).toBe('%2E..json');
  expect(entityOfFile('50%.json')).toBe('50%');
});

test.each([
  ['nmae', ['name', 'note'], 'name'],
  ['ID', ['x', 'id'], 'id'],
  ['Conutry', ['Country', 'County'], 'Country'],
  ['zzz', ['name'], undefined],
])('what %s of %j was meant for', (name, candidates, expected) => {
  expect(similarName(name, candidates)).toBe(expected);
});

describe('the header of a CSV file', () => {
  const at = (text: string | Buffer) => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'csv-')), 'a.csv');
    fs.writeFileSync(file, text);
    return file;
  };

  test.each([
    ['plain', 'id, name\r\n1,2'],
    ['quoted', '"id","name"\n'],
    ['with a byte order mark', '\uFEFFid,name'],
  ])('%s', (_, text) => {
    expect([...EntityMetadata.fromCsvHeader(at(text))._description.fields.keys()]).toEqual(['id', 'name']);
  });

  test('may hold commas and quotes in quotes', () => {
    expect([...EntityMetadata.fromCsvHeader(at('"a,b","say ""x""",c'))._description.fields.keys()]).toEqual(['a,b', 'say "x"', 'c']);
  });

  test('has to be there', () => {
    expect(() => EntityMetadata.fromCsvHeader('/does/not/exist.csv')).toThrow('[EntityMetadata] file: ENOENT');
    expect(() => EntityMetadata.fromCsvHeader(at('a,,b'))).toThrow('does not begin with the names of its columns');
    expect(() => EntityMetadata.fromCsvHeader(at(''))).toThrow('does not begin with the names of its columns');
  });
});
