/**
 * Compares the public API with that of the last release, the newest tag before this commit, which is compiled in a folder of
 * its own. Whatever breaks users fails, unless `.compatignore` names it.
 *
 * Usage: npx projen compat, after npx projen compile
 */
import { execFileSync } from 'child_process';
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import * as path from 'path';

const RELEASES = 'v[0-9]*';

/** The newest tag before this commit; a commit that is being released has its own tag already. */
function lastRelease(): string | undefined {
  const tags = ['tag', '--merged', 'HEAD^', '--sort=-version:refname', '--list', RELEASES];
  return execFileSync('git', tags, { encoding: 'utf8' }).split('\n')[0] || undefined;
}

function compareWith(release: string): void {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'release-')), release);
  const run = (cwd: string, command: string, ...args: string[]) => execFileSync(command, args, { cwd, stdio: 'inherit' });
  run('.', 'git', 'worktree', 'add', '--detach', folder, release);
  try {
    run(folder, 'npm', 'ci', '--ignore-scripts');
    run(folder, 'npx', 'jsii');
    run('.', 'npx', 'jsii-diff', folder, '.', '--error-on=all', '--keys', '--ignore-file=.compatignore');
  } finally {
    run('.', 'git', 'worktree', 'remove', '--force', folder);
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}

const release = lastRelease();
if (release) {
  console.log(`Comparing the API with ${release}`);
  compareWith(release);
} else {
  console.log('There is no release before this commit: nothing to compare the API with.');
}
