import { readdirSync } from 'fs';
import { join } from 'path';

/**
 * All tests of the core in one file, for `npx projen mutate` alone: the core is tested thousands of times there, and loading
 * the AWS CDK once for all tests instead of once for each file halves it.
 */
const CORE = join(__dirname, '..', 'core');

readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .sort()
  .forEach((file) => void jest.requireActual(join(CORE, file)));
