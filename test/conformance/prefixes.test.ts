import { Stack } from 'aws-cdk-lib';
import { IBucket } from 'aws-cdk-lib/aws-s3';
import { at, leaves, Path, replaced, Subject, SUBJECTS } from './subjects';
import { findTemplateFaults, TemplateJson } from '../support/service-model';
import { warningsOf } from '../support/tasks';

/** Every prefix of object keys that a class of the catalogue takes. */
const PREFIXES = SUBJECTS.flatMap((each) =>
  leaves(each.props()).filter((path) => path.at(-1) === 'prefix').map((path) => [`${each.name} ${path.join('.')}`, each, path] as const));

/** The stack in which a subject is made with another prefix, and its template. */
function madeWith(each: Subject, path: Path, prefix: string): { readonly stack: Stack; readonly template: TemplateJson } {
  let bucket: IBucket | undefined;
  const template = each.render((props) => {
    bucket = at(props, [...path.slice(0, -1), 'bucket']) as IBucket;
    return replaced(props, path, prefix);
  });
  return { stack: Stack.of(bucket!), template };
}

test('sources, destinations, error locations, intermediate locations and responses are among them', () => {
  const names = PREFIXES.map(([name]) => name);

  for (const part of [
    'S3Source', 'S3Destination', 'UpsolverDestination', 'RedshiftConnectorProfile', 'RedshiftDestination', 'SnowflakeConnectorProfile',
    'SnowflakeDestination', 'errorHandling.errorLocation', 'successResponseHandling.location',
  ]) {
    expect(names.filter((name) => name.includes(part))).not.toEqual([]);
  }
});

test.each(PREFIXES)('%s: a slash at the start is warned about, once', (_name, each, path) => {
  const { stack } = madeWith(each, path, '/in');

  expect(warningsOf(stack, 'prefixBeginsWithSlash')).toEqual([expect.stringMatching(/[pP]refix: "\/in": /)]);
});

test.each(PREFIXES)('%s: a slash alone is no prefix', (_name, each, path) => {
  const { stack, template } = madeWith(each, path, '/');

  expect(warningsOf(stack, 'prefixBeginsWithSlash')).toEqual([]);
  expect(JSON.stringify(template)).not.toContain('"/"');
  expect(findTemplateFaults(template)).toEqual([]);
});

test.each(PREFIXES)('%s: an address with bucket is refused', (_name, each, path) => {
  expect(() => madeWith(each, path, 's3://bucket/in')).toThrow('prefix: "s3://bucket/in" does not fit');
});
