/**
 * Checks package-lock.json and everything else that is committed:
 * no file names the registry that happened to be used, and no locked package lacks an optional one
 * (`npm ci` fails if one does).
 */
import { spawnSync } from 'child_process';
import { readFileSync } from 'fs';

interface Lock {
  readonly packages: Record<string, { readonly optionalDependencies?: Record<string, string> }>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const locked = new Set(Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));
const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies).filter((name) => !locked.has(name)).map((name) => `${path}: optional package ${name} is not in package-lock.json`));

// In brackets, so that the pattern does not find itself.
const registry = String.raw`"resolved": "[h]ttp|[r]egistry\.`;
const grep = spawnSync('git', ['grep', '-nIE', registry], { encoding: 'utf8' });
const named = grep.stdout.split('\n').filter((line) => line).map((line) => `A registry is named in ${line}`);

const failed = grep.status === 0 || grep.status === 1 ? [] : [`git grep could not look: ${grep.stderr}`];

const faults = [...missing, ...named, ...failed];
faults.forEach((fault) => console.error(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
