import { readFileSync } from 'fs';
import { join } from 'path';
import * as cdk from 'aws-cdk-lib';
import { aws_appflow, aws_events, aws_kms } from 'aws-cdk-lib';
import * as appflow from '../src';

const TYPES_ONLY = ['Date', 'IKey', 'ISecret'];
const VALUES: Record<string, unknown> = { ...cdk, ...aws_events, ...aws_appflow, ...aws_kms, ...appflow };

/** The classes in the last column of the tables of a page, each with its member, if the page names one. */
function namesOf(page: string): [string, string | undefined][] {
  const rows = readFileSync(join(__dirname, '..', page), 'utf8').split('\n').filter((line) => line.startsWith('| '));
  return rows.flatMap((row) => [...row.split('|').slice(2).join('|').matchAll(/`([^`]+)`/g)])
    .flatMap(([, code]) => [...code!.matchAll(/\b([A-Z]\w+)(?:\.(\w+))?/g)])
    .map(([, name, member]): [string, string | undefined] => [name!, member])
    .filter(([name]) => !TYPES_ONLY.includes(name) && !/^[A-Z]+$/.test(name));
}

test.each(['docs/terraform.md', 'docs/console.md'])('%s names classes and members that there are', (page) => {
  const names = namesOf(page);

  expect(names.length).toBeGreaterThan(20);
  expect(names.filter(([name, member]) => {
    const value = VALUES[name] as Record<string, unknown> | undefined;
    return value === undefined || (member !== undefined && !(member in value));
  })).toEqual([]);
});
