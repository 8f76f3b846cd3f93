import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';

const ROOT = join(__dirname, '..', '..');
const WORKFLOWS = join(ROOT, '.github', 'workflows');
const REGISTRIES = ['npm', 'pypi', 'maven', 'nuget', 'go'];

const textOf = (name: string) => readFileSync(join(WORKFLOWS, name), 'utf8');
const files = readdirSync(WORKFLOWS);
const release = textOf('release.yml');
/** The text of a job, which ends where the next line of its own indentation begins. */
const jobOf = (text: string, name: string) => new RegExp(`^  ${name}:\\n(?:(?:    .*|)\\n)*`, 'm').exec(text)![0];

test.each(files)('%s names every action by a commit', (file) => {
  const used = [...textOf(file).matchAll(/uses: (\S+)/g)].map(([, action]) => action);

  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((action) => !action.startsWith('./') && !/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

test.each(REGISTRIES)('the job for %s runs what is locked, in the environment that asks a maintainer', (registry) => {
  const job = jobOf(release, registry);

  expect(job).toContain('environment:\n      name: release\n');
  expect(job).toContain('run: npm ci --ignore-scripts');
  expect(job).toMatch(/run: npx --no-install publib-\w+ dist\/\w+/);
  expect(job).not.toMatch(/--yes|--package/);
  if (/setup-python/.test(job)) {
    expect(job).toContain('--require-hashes -r scripts/publish/requirements.txt');
    expect(job).toContain('PIP_NO_INDEX: "1"');
  }
});

test('publib is a package of the lock file, whose hash it has', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: { [path: string]: { integrity?: string; dev?: boolean } } };

  expect(packages['node_modules/publib']).toMatchObject({ integrity: expect.stringMatching(/^sha512-/), dev: true });
});

test('every Python package for publishing has a version and a hash', () => {
  const lines = readFileSync(join(ROOT, 'scripts', 'publish', 'requirements.txt'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));

  expect(lines.filter((line) => !/^[\w.-]+==[\w.]+ --hash=sha256:[0-9a-f]{64}$/.test(line))).toEqual([]);
  expect(lines.map((line) => line.split('==')[0])).toEqual(expect.arrayContaining(['id', 'twine']));
});

test('only a commit of main is published', () => {
  expect(jobOf(release, 'reviewed')).toContain('git merge-base --is-ancestor "$GITHUB_SHA" origin/main');
  expect(jobOf(release, 'build')).toContain('needs: reviewed');
  expect(jobOf(release, 'package')).toContain('needs: build');
  REGISTRIES.forEach((registry) => expect(jobOf(release, registry)).toContain('needs: package'));
});

test('the npm package carries provenance', () => {
  expect(jobOf(release, 'npm')).toContain('NPM_CONFIG_PROVENANCE: "true"');
  expect(jobOf(release, 'npm')).toContain('id-token: write');
});

test('no workflow may write but what it has to', () => {
  const writes = files.flatMap((file) => [...textOf(file).matchAll(/^ +([\w-]+): write$/gm)].map(([, right]) => `${file} ${right}`));

  expect([...new Set(writes)].sort()).toEqual(['release.yml contents', 'release.yml id-token']);
});

test('packages with known vulnerabilities are looked for each week', () => {
  expect(textOf('audit.yml')).toMatch(/schedule:\n +- cron: 17 5 \* \* 1/);
  expect(textOf('audit.yml')).toContain('npm audit --package-lock-only --omit dev');
});

test('it is said how to report a vulnerability, and who reviews', () => {
  expect(readFileSync(join(ROOT, 'SECURITY.md'), 'utf8')).toContain('/security/advisories/new');
  expect(readFileSync(join(ROOT, '.github', 'CODEOWNERS'), 'utf8')).toMatch(/^\* @\S+$/m);
});
