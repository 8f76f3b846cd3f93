import { existsSync, readdirSync } from 'fs';
import { join } from 'path';

/**
 * The tests of the core, then those of the applications and features that use it, in one file, for `npx projen mutate` alone:
 * they run a thousand times there, and loading the AWS CDK once for all of them instead of once for each file halves it.
 */
const TESTS = join(__dirname, '..');
const SOURCES = join(TESTS, '..', 'src');

const twins = readdirSync(TESTS).filter((folder) => existsSync(join(SOURCES, folder)));
const folders = ['core', ...twins.filter((folder) => folder !== 'core').sort()];

folders.flatMap((folder) => readdirSync(join(TESTS, folder), { recursive: true, encoding: 'utf8' }).sort().map((file) => join(TESTS, folder, file)))
  .filter((file) => file.endsWith('.test.ts'))
  .forEach((file) => void jest.requireActual(file));
