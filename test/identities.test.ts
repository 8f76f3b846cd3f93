/**
 * No flow and no profile is replaced or deleted by a new version unless UPGRADING.md says so.
 *
 * `identities.json` holds the logical ids and physical names of all kinds of flows and profiles, and the connectors of profiles.
 * `npx projen identities:update` writes it anew, once every change of them is announced.
 */
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { Identities, identitiesIn, identitiesNow, unannounced } from './support/identities';

const FILE = join(__dirname, 'data', 'identities.json');
const HEADING = '## Changes that replace a flow or a profile';
const UPDATE = process.env.UPDATE_IDENTITIES === '1';

const before = JSON.parse(readFileSync(FILE, 'utf8')) as Identities;
const now = identitiesNow();
const [, announcements] = readFileSync(join(__dirname, '..', 'UPGRADING.md'), 'utf8').split(HEADING);

test('what would be replaced or deleted is announced in UPGRADING.md', () => {
  expect(announcements).toBeDefined();
  expect(unannounced(before, now, announcements!)).toEqual([]);
});

test('identities.json is what this library makes: npx projen identities:update', () => {
  if (UPDATE && unannounced(before, now, announcements!).length === 0) {
    writeFileSync(FILE, `${JSON.stringify(now, undefined, 2)}\n`);
  }

  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(now);
});

test('every flow and profile of a template has an identity, and nothing else', () => {
  const template = {
    Resources: {
      Flow1: { Type: 'AWS::AppFlow::Flow', Properties: { FlowName: 'nightly' } },
      Profile1: {
        Type: 'AWS::AppFlow::ConnectorProfile',
        Properties: { ConnectorProfileName: { 'Fn::Join': ['', ['a', 'b']] }, ConnectorType: 'CustomConnector', ConnectorLabel: 'Asana' },
      },
      Bucket1: { Type: 'AWS::S3::Bucket', Properties: {} },
    },
  };

  expect(identitiesIn('Stack', template)).toEqual({
    'Stack/Flow1': '"nightly"',
    'Stack/Profile1': '{"Fn::Join":["",["a","b"]]} CustomConnector Asana',
  });
});

describe('a version in which', () => {
  test.each<[string, Identities, string, string[]]>([
    ['nothing changed', { 'Stack/Flow1': '"a"' }, '', []],
    ['a flow is new', { 'Stack/Flow1': '"a"', 'Stack/Flow2': '"b"' }, '', []],
    ['a flow is gone', {}, '', ['Stack/Flow1: is gone']],
    ['a flow has another name', { 'Stack/Flow1': '"b"' }, '', ['Stack/Flow1: is "b", was "a"']],
    ['a flow has another logical id', { 'Stack/Flow2': '"a"' }, '', ['Stack/Flow1: is gone']],
    ['a flow is gone, and that is announced', {}, 'The flow `Flow1` is replaced.', []],
    ['a flow is gone, and another is announced', {}, 'The flow `Flow11` is replaced.', ['Stack/Flow1: is gone']],
  ])('%s', (_title, after, text, expected) => {
    expect(unannounced({ 'Stack/Flow1': '"a"' }, after, text)).toEqual(expected);
  });
});
