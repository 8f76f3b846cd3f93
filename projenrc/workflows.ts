import { awscdk, github } from 'projen';

const { JobPermission } = github.workflows;

/** All that the packages of all languages are built with. */
const ALL_TOOLS: github.workflows.Tools = {
  node: { version: '24' },
  java: { distribution: 'temurin', version: '17' },
  python: { version: '3.12' },
  go: { version: '1.25' },
  dotnet: { version: '8.x' },
};

const NODE_VERSIONS = ['20', '22', '24'];
const PUBLIB = 'publib@0.2.1061';
const READ = { contents: JobPermission.READ };

/** How one registry is told who publishes. */
interface Registry {
  /** Whether it trusts this workflow by its identity, without a secret. */
  readonly trusts?: boolean;

  readonly command: string;
  readonly tools: github.workflows.Tools;
  readonly env: { readonly [name: string]: string };
}

const secret = (name: string) => `\${{ secrets.${name} }}`;

const REGISTRIES: { readonly [name: string]: Registry } = {
  npm: {
    trusts: true,
    command: 'publib-npm dist/js',
    tools: {},
    env: { NPM_TRUSTED_PUBLISHER: 'true', NPM_ACCESS_LEVEL: 'public' },
  },
  pypi: {
    trusts: true,
    command: 'publib-pypi dist/python',
    tools: { python: ALL_TOOLS.python },
    env: { PYPI_TRUSTED_PUBLISHER: 'true' },
  },
  maven: {
    command: 'publib-maven dist/java',
    tools: { java: ALL_TOOLS.java },
    env: {
      MAVEN_SERVER_ID: 'central-ossrh',
      MAVEN_USERNAME: secret('MAVEN_USERNAME'),
      MAVEN_PASSWORD: secret('MAVEN_PASSWORD'),
      MAVEN_GPG_PRIVATE_KEY: secret('MAVEN_GPG_PRIVATE_KEY'),
      MAVEN_GPG_PRIVATE_KEY_PASSPHRASE: secret('MAVEN_GPG_PRIVATE_KEY_PASSPHRASE'),
    },
  },
  nuget: {
    trusts: true,
    command: 'publib-nuget dist/dotnet',
    tools: { dotnet: ALL_TOOLS.dotnet, python: ALL_TOOLS.python },
    env: { NUGET_TRUSTED_PUBLISHER: 'true', NUGET_USERNAME: secret('NUGET_USERNAME') },
  },
  go: {
    command: 'publib-golang dist/go',
    tools: { go: ALL_TOOLS.go },
    env: {
      GITHUB_TOKEN: secret('GO_GITHUB_TOKEN'),
      GIT_USER_NAME: 'github-actions',
      GIT_USER_EMAIL: 'github-actions@github.com',
    },
  },
};

/** The workflows of the repository: what every change goes through, and what a tag publishes. */
export function addWorkflows(project: awscdk.AwsCdkConstructLibrary): void {
  addBuild(project.github!);
  addRelease(project.github!);
}

function addBuild(hub: github.GitHub): void {
  const workflow = hub.addWorkflow('build');
  workflow.on({ pullRequest: {}, push: { branches: ['main'] }, workflowDispatch: {}, workflowCall: {} });
  workflow.addJobs({
    build: {
      name: 'Everything, in every language',
      runsOn: ['ubuntu-latest'],
      permissions: READ,
      timeoutMinutes: 60,
      tools: ALL_TOOLS,
      steps: [github.WorkflowSteps.checkout(), { run: 'bash .ci/run' }],
    },
    versions: {
      name: 'Node ${{ matrix.node }}, ${{ matrix.task }}',
      runsOn: ['ubuntu-latest'],
      permissions: READ,
      timeoutMinutes: 30,
      // The task `test` runs with the oldest aws-cdk-lib that the library accepts, `test:newest` with the newest it knows.
      strategy: { failFast: false, matrix: { domain: { node: NODE_VERSIONS, task: ['test', 'test:newest'] } } },
      tools: { node: { version: '${{ matrix.node }}' } },
      steps: [github.WorkflowSteps.checkout(), { run: 'npm ci' }, { run: 'npx projen compile' }, { run: 'npx projen ${{ matrix.task }}' }],
    },
    compat: {
      name: 'API compared with the last release',
      runsOn: ['ubuntu-latest'],
      permissions: READ,
      timeoutMinutes: 20,
      tools: { node: ALL_TOOLS.node },
      steps: [
        github.WorkflowSteps.checkout({ with: { fetchDepth: 0 } }),
        { run: 'npm ci' },
        { run: 'npx projen compile' },
        { run: 'npx projen compat' },
      ],
    },
  });
}

function addRelease(hub: github.GitHub): void {
  const workflow = hub.addWorkflow('release');
  workflow.on({ push: { tags: ['v*.*.*'] } });
  workflow.addJobs({
    build: { uses: './.github/workflows/build.yml', permissions: READ },
    package: {
      needs: ['build'],
      runsOn: ['ubuntu-latest'],
      permissions: READ,
      timeoutMinutes: 30,
      tools: ALL_TOOLS,
      steps: [
        github.WorkflowSteps.checkout(),
        { run: 'npm ci' },
        { name: 'Take the version from the tag', run: 'npm version --no-git-tag-version --allow-same-version "${GITHUB_REF_NAME#v}"' },
        { run: 'npx projen compile' },
        { run: 'npx projen package-all' },
        github.WorkflowSteps.uploadArtifact({ with: { name: 'dist', path: 'dist' } }),
      ],
    },
  });
  for (const [name, { trusts, command, tools, env }] of Object.entries(REGISTRIES)) {
    workflow.addJob(name, {
      needs: ['package'],
      runsOn: ['ubuntu-latest'],
      permissions: trusts ? { ...READ, idToken: JobPermission.WRITE } : READ,
      timeoutMinutes: 20,
      tools: { node: ALL_TOOLS.node, ...tools },
      steps: [
        github.WorkflowSteps.downloadArtifact({ with: { name: 'dist', path: 'dist' } }),
        { run: `npx --yes --package ${PUBLIB} ${command}`, env },
      ],
    });
  }
  workflow.addJob('notes', {
    needs: Object.keys(REGISTRIES),
    runsOn: ['ubuntu-latest'],
    permissions: { contents: JobPermission.WRITE },
    steps: [
      github.WorkflowSteps.checkout(),
      { run: 'gh release create "$GITHUB_REF_NAME" --generate-notes --verify-tag', env: { GH_TOKEN: secret('GITHUB_TOKEN') } },
    ],
  });
}
