/**
 * Runs all tests, then the conformance tests with the template validator of aws-cdk-lib in strict mode,
 * against the newest aws-cdk-lib that the library is known to work with: in a copy, so that this tree keeps the floor.
 */
import { spawnSync } from 'child_process';
import { constants, cpSync, mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { basename, join } from 'path';
import { NEWEST, packages } from '../projenrc/versions';

const LEFT_OUT = ['.git', 'coverage', 'dist', 'cdk.out', 'reports'];

const copy = mkdtempSync(join(tmpdir(), 'newest-'));
try {
  cpSync('.', copy, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => !LEFT_OUT.includes(basename(path)) || path.includes('node_modules'),
  });
  run('npm', ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--prefer-offline', ...packages(NEWEST)]);
  checkVersions();
  run('npx', ['jest', '--ci', '--coverage=false', ...process.argv.slice(2)], { CDK_VALIDATION: 'false' });
  // The test of warnings loads whole apps; those of integ-tests hold an empty stack of its own, which the validator refuses.
  run('npx', ['jest', '--ci', '--coverage=false', 'test/conformance', '--testPathIgnorePatterns', 'conformance/warnings'], {
    CDK_VALIDATION: 'true',
    CDK_CONTEXT_JSON: JSON.stringify({ '@aws-cdk/core:strictCfnValidateErrors': true }),
  });
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** What is installed has to be what the tests shall prove: older versions have no template validator, and would pass. */
function checkVersions(): void {
  const installed = packages(NEWEST).map((wanted) => {
    const name = wanted.slice(0, wanted.lastIndexOf('@'));
    const { version } = JSON.parse(readFileSync(join(copy, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
    return `${name}@${version}`;
  });
  if (installed.join() !== packages(NEWEST).join()) {
    throw new Error(`${installed.join(' and ')} were installed instead of ${packages(NEWEST).join(' and ')}`);
  }
}

function run(command: string, args: string[], env: Record<string, string> = {}): void {
  const { status } = spawnSync(command, args, { cwd: copy, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) {
    throw new Error(`${[command, ...args].join(' ')} failed in the copy with ${packages(NEWEST).join(' and ')}`);
  }
}
