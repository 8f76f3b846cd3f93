import { readdirSync } from 'fs';
import { join } from 'path';

/**
 * The tests of the core, then those that alone use a part of it, in one file, for `npx projen mutate` alone: they run a
 * thousand times there, and loading the AWS CDK once for all of them instead of once for each file halves it.
 */
const FOLDERS = ['core', 'asana', 'deploying', 'googleads', 'jdbcsmalldatascale', 's3', 'snowflake'];

FOLDERS.map((folder) => join(__dirname, '..', folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.test.ts'))
  .forEach((file) => void jest.requireActual(file));
