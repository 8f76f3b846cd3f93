import { Lazy } from 'aws-cdk-lib';
import { Checks } from '../../../src/core/private/checks';
import { joinedEntity } from '../../../src/core/vertices/source-base';
import { expectRefusal } from '../../support/refusals';

const LATER = Lazy.string({ produce: () => 'later' });

function joined(parts: Record<string, string | undefined>, prefix?: string): string {
  const checks = new Checks('Source');
  const entity = joinedEntity(checks, '.', parts, undefined, prefix);
  checks.end();
  return entity;
}

test.each([
  [{ schema: 'public', table: 'orders' }, undefined, 'public.orders'],
  [{ project: 'p', table: 't' }, 'table/', 'table/p.t'],
  [{ schema: LATER, table: 'orders' }, undefined, `${LATER}.orders`],
  [{ schema: 'x'.repeat(256), table: 'y'.repeat(255) }, undefined, `${'x'.repeat(256)}.${'y'.repeat(255)}`],
])('the parts %j after %s are joined', (parts, prefix, entity) => {
  expect(joined(parts, prefix)).toBe(entity);
});

test.each([
  ['an empty part', { schema: '', table: 'orders' }, '[Source] object.schema: "" does not fit'],
  ['a part with a space', { schema: 'public', table: 'a b' }, '[Source] object.table: "a b" does not fit'],
  ['parts that are too long together', { schema: 'x'.repeat(256), table: 'y'.repeat(256) }, '[Source] object: "xxx'],
])('fails for %s, and says it once', (_title, parts, problem) => {
  expectRefusal(() => joined(parts), problem);
});
