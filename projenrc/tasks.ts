import { awscdk } from 'projen';

/** True when the assembly is missing or older than a source. */
const ASSEMBLY_IS_STALE = 'test ! -f .jsii || test -n "$(find src -name \'*.ts\' -newer .jsii -print -quit)"';

/** The newest aws-cdk-lib that the library is tested with, beside the oldest. */
export const NEWEST = { cdk: '2.276.0', constructs: '10.8.1' };

/** The tasks of this project beside those that projen knows, and what they add to those. */
export function addTasks(project: awscdk.AwsCdkConstructLibrary): void {
  project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');

  // The assembly is an input of the tests. CDK's own validation costs a second for each test file: it has a leg of its own.
  project.testTask.prependSpawn(project.compileTask, { condition: ASSEMBLY_IS_STALE });
  project.testTask.env('CDK_VALIDATION', 'false');

  const checks = [
    project.addTask('depcruise', {
      description: 'Imports run one way, and nothing but aws-cdk-lib and constructs is imported',
      exec: 'depcruise src --config .dependency-cruiser.js',
    }),
    project.addTask('jscpd', { description: 'Finds copied code', exec: 'jscpd src --config .jscpd.json' }),
    project.addTask('lock:check', { description: 'The lock file is complete and names no address', exec: 'node scripts/check-lock.js' }),
    project.addTask('rosetta', {
      description: 'Every code block of README and docstrings compiles',
      exec: 'jsii-rosetta extract --compile --strict --no-loose .',
    }),
    integTask(project, 'integ', 'Checks the snapshots of the integration apps', ''),
  ];
  integTask(project, 'integ:update', 'Updates the snapshots of the integration apps', ' --dry-run --update-on-failed');
  const check = project.addTask('check', { description: 'All checks beside the tests' });
  checks.forEach((task) => check.spawn(task));
  project.postCompileTask.spawn(check);

  project.addTask('example', {
    description: 'Synthesizes the main example and prints what it made',
    exec: 'ts-node -T -P tsconfig.dev.json examples/salesforce-to-s3/app.ts',
  });
  project.addTask('test:newest', {
    description: `Runs the tests with aws-cdk-lib ${NEWEST.cdk} and its validation of templates, in a copy`,
    exec: `bash scripts/test-newest.sh ${NEWEST.cdk} ${NEWEST.constructs}`,
    receiveArgs: true,
  });
  project.packageTask.reset();
  project.packageTask.spawn(project.tasks.tryFind('package:js')!);
  project.packageTask.exec('publint --strict');
}

function integTask(project: awscdk.AwsCdkConstructLibrary, name: string, description: string, flags: string) {
  return project.addTask(name, {
    description,
    env: {
      AWS_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      TS_NODE_TRANSPILE_ONLY: '1',
      TS_NODE_PROJECT: 'tsconfig.dev.json',
      CDK_VALIDATION: 'false',
    },
    exec: `integ-runner --directory test/integ --language typescript${flags}`,
  });
}
