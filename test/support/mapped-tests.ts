import { existsSync, readFileSync } from 'fs';
import { join } from 'path';

const TESTS = join(__dirname, '..');

/** The test that holds what is right: its file, below test and without its ending, and its name. */
export type MappedTest = readonly [id: string, right: string, file: string, name: string];

/** Fails unless the file of a mapped test holds a test of that name. */
export function expectMapped([, , file, name]: MappedTest): void {
  const path = [`${file}.test.ts`, `${file}.ts`].map((relative) => join(TESTS, relative)).find(existsSync);

  expect(path).toBeDefined();
  expect(readFileSync(path!, 'utf8')).toContain(`'${name}'`);
}
