/**
 * Imports run one way: private, core files, connectors, vertices, tasks, flows, applications, index.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** The rooms of core, lowest first: each imports only from those before it, and from itself. */
const ROOMS = ['private', 'connectors', 'vertices', 'tasks', 'flows'];

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-peers',
      severity: 'error',
      comment: 'The published package has two peers and nothing else at run time.',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-optional', 'unknown', 'undetermined'], pathNot: 'aws-cdk-lib|constructs' },
    },
    ...ROOMS.slice(1).map((room, index) => ({
      name: `below-${room}`,
      severity: 'error',
      comment: `What lies below ${room} does not know it.`,
      from: { path: `^src/core/(${ROOMS.slice(0, index + 1).join('|')})/` },
      to: { path: `^src/core/(${ROOMS.slice(index + 1).join('|')})/` },
    })),
    {
      name: 'core-files',
      severity: 'error',
      comment: 'What a flow is to everyone else knows nothing above it.',
      from: { path: '^src/core/[^/]+\\.ts$', pathNot: '^src/core/index\\.ts$' },
      to: { path: '^src/core/(connectors|vertices|tasks|flows)/' },
    },
    {
      name: 'core-knows-no-application',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'applications-know-core-only',
      severity: 'error',
      from: { path: '^src/(?!core/)([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/$1/'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'types', 'default'] },
  },
};
