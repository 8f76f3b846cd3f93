// The lock file names no registry, and holds every optional package that it mentions: npm ci fails on a missing one.
const { packages } = require('../package-lock.json');

const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
const faults = Object.entries(packages).flatMap(([path, entry]) => [
  ...(entry.resolved?.startsWith('http') ? [`${path} names an address`] : []),
  ...Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !names.has(name))
    .map((name) => `${path} wants ${name}, which has no entry`),
]);

faults.forEach((fault) => console.error(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
