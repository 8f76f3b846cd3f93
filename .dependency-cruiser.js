/**
 * Imports run one way: a layer imports itself and those above it in this list, nothing below.
 * docs/architecture.md shows the picture.
 */
const LAYERS = {
  'private': 'src/core/(private/|flow(-grants)?\\.ts$)',
  'core-files': 'src/core/(?!flow(-grants)?\\.ts$|index\\.ts$)[^/]+\\.ts$',
  'metadata': 'src/core/metadata/',
  'connectors': 'src/core/connectors/',
  'vertices': 'src/core/vertices/',
  'tasks': 'src/core/tasks/',
  'flows': 'src/core/flows/',
  'core': 'src/core/index\\.ts$',
  'applications': 'src/(?!core/|tools/)[^/]+/',
  'library': 'src/index\\.ts$',
  'definitions': 'src/tools/definitions/',
  'drawing': 'src/tools/drawing/',
  'recording': 'src/tools/recording/',
  'reading': 'src/tools/reading/',
  'evaluating': 'src/tools/evaluating/',
  'writing': 'src/tools/writing/',
  'checking': 'src/tools/checking/',
  'command': 'src/tools/command/',
};

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const layers = Object.entries(LAYERS);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no-circle', 'No file imports itself by way of others.', {}, { circular: true }),
    ...layers.slice(0, -1).map(([name, path], index) => rule(
      `${name}-below`,
      `What ${name} builds on does not know what is built on it.`,
      { path: `^${path}` },
      { path: layers.slice(index + 1).map(([, below]) => `^${below}`) },
    )),
    rule('applications-apart', 'An application knows core and itself, never another application.',
      { path: '^src/(?!core/|tools/)([^/]+)/' }, { path: '^src/(?!core/|$1/)[^/]+/' }),
    rule('tools-apart', 'A tool is handed the library by its command, and names no application.',
      { path: '^src/tools/(?!command/)' }, { path: ['^src/index\\.ts$', '^src/(?!core/|tools/)[^/]+/'] }),
    rule('recording-without-cdk', 'To record what an account says needs no CDK: in a wheel there is none.',
      { path: '^src/tools/recording/' }, { path: '^node_modules/(aws-cdk-lib|constructs)/', reachable: true }),
    rule('peers-only', 'The published package has two peers and nothing else at run time.',
      { path: '^src/' }, { pathNot: '^(src|node_modules/(aws-cdk-lib|constructs))/', dependencyTypesNot: ['core'] }),
    rule('found', 'Every import leads to a file.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.dev.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'types', 'default'] },
  },
};
