/**
 * Synthesizes every example, each in a process of its own, as a user runs it: no credentials, no network.
 *
 * Usage: npx projen examples
 */
import { spawnSync } from 'child_process';
import { existsSync, readdirSync } from 'fs';
import { join } from 'path';

const apps = readdirSync('examples').map((name) => join('examples', name, 'app.ts')).filter((app) => existsSync(app));
const failed = apps.filter((app) => {
  console.log(app);
  return spawnSync('ts-node', ['-T', '-P', 'tsconfig.dev.json', app], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0;
});
failed.forEach((app) => console.error(`${app} does not synthesize`));
console.log(`${apps.length - failed.length} of ${apps.length} examples synthesize`);
process.exitCode = apps.length === 0 || failed.length > 0 ? 1 : 0;
