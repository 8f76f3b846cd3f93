import { awscdk, Task } from 'projen';
import { FLOOR, NEWEST } from './versions';

/** An environment in which no test reaches for the network, for credentials or for a region. */
const OFFLINE = {
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_REGION: 'us-east-1',
  CDK_DISABLE_CLI_TELEMETRY: 'true',
  CDK_DISABLE_VERSION_CHECK: '1',
};

/** ts-node without type checks: `tsc` and eslint have done that already. */
const TS_NODE = 'ts-node -T -P tsconfig.dev.json';

/** Succeeds if .jsii is missing or older than a source. */
const STALE = 'sh -c "test ! -f .jsii || find src -newer .jsii | grep -q ."';

/** The tasks of this project beside those that projen knows, and what `build` runs. */
export function addTasks(project: awscdk.AwsCdkConstructLibrary): void {
  project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');
  const task = (name: string, description: string, exec: string, env?: Record<string, string>): Task =>
    project.addTask(name, { description, exec, env, receiveArgs: true });

  task('example', 'Synthesizes the main example: no credentials, no network', `${TS_NODE} examples/salesforce-to-s3/app.ts`, OFFLINE);
  const examples = task('examples', 'Synthesizes every example', `${TS_NODE} scripts/run-examples.ts`, OFFLINE);

  const docs = task('docs', 'Writes the tables of README.md and docs from the facts in src', `${TS_NODE} scripts/generate-docs.ts`);
  docs.exec(`${TS_NODE} scripts/render-dashboard.ts`);
  task('bench', 'Counts what this library costs beside plain CfnFlow', `${TS_NODE} scripts/benchmark/run.ts`);
  task('bench:check', 'Counts what may not grow unseen', `${TS_NODE} scripts/benchmark/run.ts --check`);

  project.tasks.tryFind('docgen')!.reset(`${TS_NODE} scripts/api-pages.ts`);
  project.gitattributes.addAttributes('/API.md', 'linguist-generated');
  project.gitattributes.addAttributes('/docs/api/**', 'linguist-generated');

  // A name that is a reserved word somewhere is silenced where it stands, not everywhere.
  project.compileTask.reset('jsii --fail-on-warnings');
  project.watchTask.reset('jsii -w');

  // Loading the package must not load every application.
  project.compileTask.exec(`${TS_NODE} scripts/lazy-index.ts`);

  const rosetta = task('rosetta', 'Compiles every code block of README.md and the docstrings, and translates it to all languages',
    'jsii-rosetta extract --compile --strict');
  rosetta.exec(`${TS_NODE} scripts/translations.ts`);

  // What `build` checks besides the tests
  const checks = [
    task('lock:check', 'Checks that the lock file names no registry and misses no optional package', `${TS_NODE} scripts/lock-check.ts`),
    task('depcruise', 'Checks that imports run one way', 'depcruise src'),
    task('jscpd', 'Looks for copied code', 'jscpd src --noTips'),
    rosetta,
    task('integ', 'Compares the integration apps with their snapshots', integ(''), integEnvironment()),
  ];
  task('integ:update', 'Writes the snapshots of the integration apps anew', integ('--dry-run --update-on-failed'), integEnvironment());
  const check = project.addTask('check', { description: 'Everything that is checked besides the tests' });
  checks.forEach((each) => check.spawn(each));
  project.postCompileTask.spawn(check);

  // The tests
  const test = project.testTask;
  test.env('CDK_VALIDATION', 'false'); // templates are validated in test:newest, once
  test.prependSpawn(project.compileTask, { condition: STALE }); // some tests read .jsii
  task('test:newest', 'Runs the tests with the newest aws-cdk-lib, in a copy', `${TS_NODE} scripts/test-newest.ts`, OFFLINE);
  task('consumers', 'Installs the packages as users of each language do, and compares what their apps synthesize', 'bash test/consumers/run.sh');
  const installations = [FLOOR, NEWEST].map(({ cdk, constructs }) => `${cdk}/${constructs}`).join(' ');
  task('installs', 'Installs the package with several package managers, floor and newest aws-cdk-lib', `bash test/consumers/installs.sh ${installations}`);
  task('identities:update', 'Writes down the ids and names of flows and profiles, if those that change are announced',
    'jest --coverage=false test/identities.test.ts', { CDK_VALIDATION: 'false', UPDATE_IDENTITIES: '1' });
  task('mutate', 'Changes the code and counts the changes that no test sees', 'stryker run', { CDK_VALIDATION: 'false' });

  const templates = project.addTask('templates', { description: 'Compares what cfn-lint and cdk-nag say of all templates with what is explained' });
  templates.env('CDK_VALIDATION', 'false');
  templates.spawn(examples);
  templates.exec(`${TS_NODE} scripts/templates/check.ts`);

  project.tasks.tryFind('compat')!.reset(`${TS_NODE} scripts/compat.ts`);

  // The package
  project.tasks.tryFind('package-all')!.reset('bash scripts/package-all.sh', { receiveArgs: true });
  const packageCheck = project.addTask('package:check', { description: 'Checks the package as users of npm install it' });
  packageCheck.exec(`${TS_NODE} scripts/package-contents.ts`);
  packageCheck.exec('publint --strict');
  packageCheck.exec('license-checker-rseidelsohn --production --summary --onlyAllow "Apache-2.0;MIT;ISC;BSD-2-Clause;BSD-3-Clause;0BSD"');
  project.packageTask.reset();
  project.packageTask.spawn(project.tasks.tryFind('package:js')!);
  project.packageTask.spawn(packageCheck);
}

function integ(options: string): string {
  return `integ-runner --language typescript --directory test/integ ${options}`.trim();
}

function integEnvironment(): Record<string, string> {
  return { ...OFFLINE, TS_NODE_PROJECT: 'tsconfig.dev.json', TS_NODE_TRANSPILE_ONLY: '1' };
}
