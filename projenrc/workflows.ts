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

/** The actions that projen names by a tag, by the commits of these tags: a tag can be moved. */
const PINNED: { readonly [action: string]: string } = {
  'actions/setup-dotnet': 'a98b56852c35b8e3190ac28c8c2271da59106c68', // v6.0.0
  'actions/setup-go': 'b7ad1dad31e06c5925ef5d2fc7ad053ef454303e', // v7.0.0
  'actions/setup-java': 'de7274f081f381c8f8158605e0321c36c376e2e6', // v6.0.1
  'actions/setup-node': '820762786026740c76f36085b0efc47a31fe5020', // v7.0.0
  'actions/setup-python': '5fda3b95a4ea91299a34e894583c3862153e4b97', // v7.0.0
};

/** The environment of the repository whose rules say who may publish; its secrets are those of the registries. */
const PUBLISHING = 'release';

/** The files of the commit, and no token beside them. */
const CHECKOUT = { ...github.WorkflowSteps.checkout(), with: { 'persist-credentials': false } };
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
    env: { NPM_TRUSTED_PUBLISHER: 'true', NPM_ACCESS_LEVEL: 'public', NPM_CONFIG_PROVENANCE: 'true' },
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
  const hub = project.github!;
  Object.entries(PINNED).forEach(([action, commit]) => hub.actions.set(action, `${action}@${commit}`));
  addBuild(hub);
  addRelease(hub);
  addAudit(hub);
  // It reads titles and writes nothing.
  hub.tryFindWorkflow('pull-request-lint')!.file!.addOverride('jobs.validate.permissions', { 'pull-requests': 'read' });
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
    reviewed: {
      name: 'The tag is on main',
      runsOn: ['ubuntu-latest'],
      permissions: READ,
      timeoutMinutes: 5,
      steps: [
        github.WorkflowSteps.checkout({ with: { fetchDepth: 0 } }),
        { name: 'Refuse what nobody has reviewed', run: 'git merge-base --is-ancestor "$GITHUB_SHA" origin/main' },
      ],
    },
    build: { needs: ['reviewed'], uses: './.github/workflows/build.yml', permissions: READ },
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
        { name: 'List what the package brings', run: 'npm sbom --package-lock-only --omit dev --omit peer --sbom-format cyclonedx > dist/sbom.cdx.json' },
        github.WorkflowSteps.uploadArtifact({ with: { name: 'dist', path: 'dist' } }),
      ],
    },
  });
  for (const [name, { trusts, command, tools, env }] of Object.entries(REGISTRIES)) {
    workflow.addJob(name, {
      needs: ['package'],
      runsOn: ['ubuntu-latest'],
      permissions: trusts ? { ...READ, idToken: JobPermission.WRITE } : READ,
      environment: { name: PUBLISHING },
      timeoutMinutes: 20,
      tools: { node: ALL_TOOLS.node, ...tools },
      steps: [
        CHECKOUT,
        { run: 'npm ci --ignore-scripts' },
        ...(tools.python ? [{ run: 'python3 -m pip install --user --require-hashes -r scripts/publish/requirements.txt' }] : []),
        github.WorkflowSteps.downloadArtifact({ with: { name: 'dist', path: 'dist' } }),
        // What publib would install by itself is there already, and nothing else may come.
        { run: `npx --no-install ${command}`, env: { ...env, ...(tools.python && { PIP_NO_INDEX: '1' }) } },
      ],
    });
  }
  workflow.addJob('notes', {
    needs: Object.keys(REGISTRIES),
    runsOn: ['ubuntu-latest'],
    permissions: { contents: JobPermission.WRITE },
    steps: [
      github.WorkflowSteps.checkout(),
      github.WorkflowSteps.downloadArtifact({ with: { name: 'dist', path: 'dist' } }),
      { run: 'gh release create "$GITHUB_REF_NAME" dist/sbom.cdx.json --generate-notes --verify-tag', env: { GH_TOKEN: secret('GITHUB_TOKEN') } },
    ],
  });
}

/** Looks once a week for packages with known vulnerabilities: any that users get, and serious ones of those that build. */
function addAudit(hub: github.GitHub): void {
  const workflow = hub.addWorkflow('audit');
  workflow.on({ schedule: [{ cron: '17 5 * * 1' }], workflowDispatch: {} });
  workflow.addJob('audit', {
    runsOn: ['ubuntu-latest'],
    permissions: READ,
    timeoutMinutes: 10,
    tools: { node: ALL_TOOLS.node },
    steps: [
      CHECKOUT,
      { run: 'npm audit --package-lock-only --omit dev' },
      { run: 'npm audit --package-lock-only --audit-level high', if: 'always()' },
    ],
  });
}
