import { awscdk, javascript } from 'projen';
import { configureLint, DEVELOPMENT } from './projenrc/lint';
import { configurePackage } from './projenrc/package';
import { addTasks } from './projenrc/tasks';
import { FLOOR } from './projenrc/versions';
import { addWorkflows } from './projenrc/workflows';

const REPOSITORY = 'https://github.com/cdklabs/cdk-appflow';

const project = new awscdk.AwsCdkConstructLibrary({
  name: '@cdklabs/cdk-appflow',
  description: 'The CDK Construct Library for Amazon AppFlow',
  author: 'cdk-appflow contributors',
  authorOrganization: true,
  authorAddress: REPOSITORY,
  repositoryUrl: `git+${REPOSITORY}.git`,
  homepage: `${REPOSITORY}#readme`,
  bugsUrl: `${REPOSITORY}/issues`,
  keywords: ['amazon-appflow', 'appflow', 'aws', 'awscdk', 'cdk', 'constructs', 'integration', 'salesforce'],
  license: 'Apache-2.0',
  copyrightOwner: 'cdk-appflow contributors',
  stability: 'experimental',
  defaultReleaseBranch: 'main',

  cdkVersion: FLOOR.cdk,
  constructsVersion: FLOOR.constructs,
  jsiiVersion: '~6.0.0',
  typescriptVersion: '~6.0.0',
  projenVersion: '0.103.25',
  minNodeVersion: '20.16.0',
  workflowNodeVersion: '20.x',
  packageManager: javascript.NodePackageManager.NPM,

  publishToPypi: { distName: 'cdklabs.cdk-appflow', module: 'cdklabs.cdk_appflow' },
  publishToMaven: {
    mavenGroupId: 'io.github.cdklabs',
    mavenArtifactId: 'cdk-appflow',
    javaPackage: 'io.github.cdklabs.cdk.appflow',
  },
  publishToNuget: { packageId: 'Cdklabs.CdkAppflow', dotNetNamespace: 'Cdklabs.CdkAppflow' },
  publishToGo: { moduleName: 'github.com/cdklabs/cdk-appflow-go' },

  // Exact versions: each was found to run on Node 20 and to work with the others.
  devDeps: [
    '@aws-cdk/integ-runner@2.197.10',
    '@aws-cdk/integ-tests-alpha@2.214.0-alpha.0',
    '@stryker-mutator/core@9.6.1',
    '@stryker-mutator/jest-runner@9.6.1',
    '@jsii/spec@^1.142.0',
    '@types/node@^20',
    'cdk-nag@2.38.2',
    'dependency-cruiser@17.4.3',
    'eslint-plugin-awscdk@4.2.1',
    'fast-check@4.10.2',
    'jscpd@4.1.1',
    'license-checker-rseidelsohn@4.4.2',
    'publib@0.2.1061',
    'publint@0.3.25',
  ],

  projenrcTs: true,
  sampleCode: false,
  release: false,
  depsUpgrade: false,
  pullRequestTemplate: false,
  buildWorkflow: false, // projenrc/workflows.ts has one of its own, for all languages
  githubOptions: {
    mergify: false,
    pullRequestLintOptions: { semanticTitleOptions: { types: ['feat', 'fix', 'perf', 'refactor', 'docs', 'test', 'build', 'chore'] } },
  },
  gitignore: ['.DS_Store', '.stryker-tmp/', '/reports/', '/.jsii.tabl.json', 'cdk.out/', 'cdk-integ.out.*/'],

  tsconfigDevFile: 'tsconfig.dev.json',
  typecheckTests: true,
  jestOptions: {
    jestVersion: '^30',
    updateSnapshot: javascript.UpdateSnapshot.NEVER, // a test run must not hide a difference
    junitReporting: false,
    passWithNoTests: false,
    coverageText: false,
    jestConfig: {
      testMatch: ['<rootDir>/examples/**/*.test.ts'],
      coverageProvider: 'babel', // the default, v8, is several times slower
      coverageReporters: ['text-summary', 'lcov'],
      collectCoverageFrom: ['src/**/*.ts'],
    },
  },
  eslintOptions: {
    dirs: ['src'],
    devdirs: DEVELOPMENT,
    tsconfigPath: './tsconfig.dev.json',
    projectService: false,
    commandOptions: { fix: false }, // a check must not mend what it finds
  },
});

configurePackage(project);
configureLint(project);
addTasks(project);
addWorkflows(project);

project.synth();
