import { App, Stack } from 'aws-cdk-lib';
import { ConnectionMode } from '../../../src';
import { warnOfPrivateLink } from '../../../src/core/connectors/private-link';
import { FakeConnectorType } from '../../support/fakes';
import { warningsOf } from '../../support/tasks';

const NAMED = { displayName: 'To', privateLink: true, privateLinkRegions: ['us-east-1'] };

test.each<[string, object, ConnectionMode, string | undefined, string | undefined]>([
  ['a private connection that is not known', { displayName: 'To' }, ConnectionMode.PRIVATE, 'us-east-1', 'connectionMode: PRIVATE for To: '],
  ['a public connection', { displayName: 'To' }, ConnectionMode.PUBLIC, 'us-east-1', undefined],
  ['a private connection to an application that has them', { displayName: 'To', privateLink: true }, ConnectionMode.PRIVATE, 'eu-west-1', undefined],
  ['a private connection in a region that is named', NAMED, ConnectionMode.PRIVATE, 'us-east-1', undefined],
  ['a private connection in another region', NAMED, ConnectionMode.PRIVATE, 'eu-west-1', 'connectionMode: PRIVATE for To in eu-west-1: '],
  ['a private connection in a region that only the deployment knows', NAMED, ConnectionMode.PRIVATE, undefined, undefined],
])('%s: warned about or not', (_title, facts, mode, region, expected) => {
  const stack = new Stack(new App(), 'Stack', { env: { region } });
  warnOfPrivateLink(stack, new FakeConnectorType(facts), mode);

  expect(warningsOf(stack, 'privateLinkNotDocumented')).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
});
