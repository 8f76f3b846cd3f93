/**
 * Prints what users of npm install, and fails if it is more or less than they need.
 *
 * Usage: npx projen package:check
 */
import { execFileSync } from 'child_process';

/** What `npm pack --json` says of a package. */
interface Package {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const FILES = ['.jsii', 'API.md', 'LICENSE', 'README.md', 'bin/cdk-appflow', 'package.json'];
const COMPILED = /^lib\/.+(\.js|\.d\.ts)$/;

const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
const [{ size, unpackedSize, files }] = JSON.parse(output) as Package[];
const paths = files.map(({ path }) => path);
const needless = paths.filter((path) => !FILES.includes(path) && !COMPILED.test(path));
const missing = FILES.filter((path) => !paths.includes(path));

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
console.log(`${paths.length} files, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`);
needless.forEach((path) => console.error(`Published, but of no use to users: ${path}`));
missing.forEach((path) => console.error(`Not published: ${path}`));
process.exitCode = needless.length + missing.length > 0 ? 1 : 0;
