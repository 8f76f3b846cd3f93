/**
 * Rewrites the compiled lib/index.js, so that each file is loaded when a name of it is first used: an app that copies from
 * Salesforce to Amazon S3 does not pay for the other applications. The same is done to aws-cdk-lib.
 */
import { readFileSync, writeFileSync } from 'fs';
import { createRequire } from 'module';
import * as path from 'path';

const load = createRequire(__filename);
const INDEX = path.join(__dirname, '..', 'lib', 'index.js');
const REQUIRED = /\brequire\("(\.[^"]*)"\)/g;

/** The files that a compiled index exports, those of other indexes in place of the indexes. */
function filesExportedBy(index: string): string[] {
  return [...readFileSync(index, 'utf8').matchAll(REQUIRED)].flatMap(([, specifier]) => {
    const file = load.resolve(path.join(path.dirname(index), specifier));
    return path.basename(file) === 'index.js' ? filesExportedBy(file) : [file];
  });
}

function lazyIndex(files: string[]): string {
  // What a file exports for the library alone, the index leaves out.
  const ofIndex = load(INDEX) as object;
  const exported = files.flatMap((file) => Object.keys(load(file) as object).map((name) => ({ name, file })))
    .filter(({ name }) => Object.hasOwn(ofIndex, name));
  const names = exported.map(({ name }) => name);
  return [
    '"use strict";',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    // Never assigned to a value: by this line, Node.js tells ECMAScript modules which names there are.
    `exports.${names.join(' = exports.')} = void 0;`,
    'const lazy = (name, load) => Object.defineProperty(exports, name, { enumerable: true, configurable: true, get: () => {',
    '  const value = load()[name];',
    '  Object.defineProperty(exports, name, { enumerable: true, value });',
    '  return value;',
    '} });',
    ...exported.map(({ name, file }) => `lazy("${name}", () => require("./${path.relative(path.dirname(INDEX), file).replace(/\\/g, '/').replace(/\.js$/, '')}"));`),
    '',
  ].join('\n');
}

const files = filesExportedBy(INDEX);
if (files.length > 0) {
  writeFileSync(INDEX, lazyIndex(files));
}
