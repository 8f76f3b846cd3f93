import { awscdk, javascript } from 'projen';
import { addTasks } from './projenrc/tasks';

const REPOSITORY = 'https://github.com/cdklabs/cdk-appflow.git';

const project = new awscdk.AwsCdkConstructLibrary({
  name: '@cdklabs/cdk-appflow',
  description: 'The CDK construct library for Amazon AppFlow',
  author: 'cdk-appflow contributors',
  authorOrganization: true,
  authorAddress: REPOSITORY.replace('.git', ''),
  repositoryUrl: REPOSITORY,
  stability: 'experimental',
  license: 'Apache-2.0',
  copyrightOwner: 'cdk-appflow contributors',
  keywords: ['aws', 'cdk', 'awscdk', 'appflow', 'amazon-appflow', 'constructs', 'integration', 'salesforce'],
  defaultReleaseBranch: 'main',

  cdkVersion: '2.234.0',
  constructsVersion: '10.5.1',
  jsiiVersion: '~6.0.0',
  typescriptVersion: '~6.0.0',
  projenVersion: '0.103.25',
  minNodeVersion: '20.16.0',
  packageManager: javascript.NodePackageManager.NPM,
  projenrcTs: true,
  sampleCode: false,
  pullRequestTemplate: false,
  release: false,
  depsUpgrade: false,
  tsconfigDevFile: 'tsconfig.dev.json',
  publishToPypi: { distName: 'cdklabs.cdk-appflow', module: 'cdklabs.cdk_appflow' },
  publishToMaven: {
    mavenGroupId: 'io.github.cdklabs',
    mavenArtifactId: 'cdk-appflow',
    javaPackage: 'io.github.cdklabs.cdk.appflow',
  },
  publishToNuget: { packageId: 'Cdklabs.CdkAppflow', dotNetNamespace: 'Cdklabs.CdkAppflow' },
  publishToGo: { moduleName: 'github.com/cdklabs/cdk-appflow-go' },

  devDeps: [
    '@aws-cdk/integ-runner@2.197.10',
    '@aws-cdk/integ-tests-alpha@2.214.0-alpha.0',
    '@jsii/spec',
    '@types/node@^20',
    'dependency-cruiser@17.4.3',
    'eslint-plugin-awscdk@4.2.1',
    'fast-check@4.10.2',
    'jscpd@4.3.0',
    'publint@0.3.25',
  ],
  jestOptions: {
    jestVersion: '^30',
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    jestConfig: {
      coverageProvider: 'babel',
      collectCoverageFrom: ['src/**/*.ts'],
    },
  },
  gitignore: ['cdk.out/', '.jsii.tabl.json', '*.js.map', 'cdk-integ.out.*'],
  eslintOptions: {
    dirs: ['src'],
    devdirs: ['test', 'examples', 'scripts', 'projenrc'],
    commandOptions: { fix: false },
  },
});

new javascript.NpmConfig(project).addConfig('omit-lockfile-registry-resolved', 'true');
project.package.addField('type', 'commonjs');
project.package.addField('overrides', {
  'unrs-resolver': '1.12.2',
  'eslint-plugin-awscdk': { typescript: '$typescript' },
});

['/docs/', '/examples/', '/rosetta/', '/scripts/', '/.ci/', '/.jscpd.json', '/.dependency-cruiser.js', '/CONTRIBUTING.md', '/UPGRADING.md'].forEach(
  (path) => project.addPackageIgnore(path),
);

// One TypeScript project for all that is not published, which its linter has to be told.
project.tsconfigDev.addInclude('.projenrc.ts');
const eslintConfig = project.tryFindObjectFile('.eslintrc.json');
eslintConfig?.addDeletionOverride('parserOptions.projectService');
eslintConfig?.addOverride('parserOptions.project', './tsconfig.dev.json');

addTasks(project);
project.synth();
