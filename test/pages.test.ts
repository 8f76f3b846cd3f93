import { existsSync, readdirSync, readFileSync } from 'fs';
import { basename, dirname, join, relative } from 'path';
import * as ts from 'typescript';

/** README.md at the top has jsii-rosetta to itself, docs/applications.md a test of its own. */
const ROOT = join(__dirname, '..');
const FENCE = /^```ts(?: fixture=(\w+)| nofixture)?\n([\s\S]*?)^```$/gm;
/** What may stand only outside of functions. */
const OUTSIDE = /^(?:import|declare) [\s\S]*?;$/gm;

const OPTIONS: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.Node20,
  types: [],
  paths: { '@cdklabs/cdk-appflow': [join(ROOT, 'src', 'index.ts')] },
};

/** A stack around a code block without a fixture of its own, so that `this` is a scope. */
const STACK = `import { Stack as PageStack } from 'aws-cdk-lib';
import { Construct as PageConstruct } from 'constructs';
class Page extends PageStack {
  constructor(scope: PageConstruct, id: string) {
    super(scope, id);
    /// here
  }
}`;

/** The code blocks of a page, each as a file that lies beside README.md. */
function snippets(page: string): [string, string][] {
  const blocks = [...readFileSync(join(ROOT, page), 'utf8').matchAll(FENCE)];
  return blocks.map(([fence, fixture, code], index) => [
    join(ROOT, `${basename(dirname(page))}-${basename(page, '.md')}-${index + 1}.ts`),
    fence.startsWith('```ts nofixture') ? code : embedded(code, fixture),
  ]);
}

function embedded(code: string, fixture: string | undefined): string {
  const around = fixture ? readFileSync(join(ROOT, 'rosetta', `${fixture}.ts-fixture`), 'utf8') : STACK;
  const outside = [...code.matchAll(OUTSIDE)].map(([statement]) => statement);
  return [...outside, around.replace('/// here', () => code.replace(OUTSIDE, ''))].join('\n');
}

const WALK_THROUGHS = readdirSync(join(ROOT, 'src')).map((folder) => join('src', folder, 'README.md'));
const PAGES = ['docs/custom-connectors.md', 'docs/files.md', 'docs/metadata.md', 'docs/operations.md', ...WALK_THROUGHS.filter((page) => existsSync(join(ROOT, page)))];
const FILES = new Map(PAGES.flatMap(snippets));

function compile(): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => FILES.has(name) || fileExists(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = FILES.get(name);
    return text === undefined ? getSourceFile(name, languageVersion, ...rest) : ts.createSourceFile(name, text, languageVersion);
  };
  return ts.createProgram({ rootNames: [...FILES.keys()], options: OPTIONS, host });
}

describe('code in pages', () => {
  let program: ts.Program;
  beforeAll(() => {
    program = compile();
  }, 120_000);

  test('there are pages with code', () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(8);
    expect(PAGES.filter((page) => snippets(page).length === 0)).toEqual([]);
  });

  test.each([...FILES.keys()].map((name) => [relative(ROOT, name), name]))('%s compiles', (_title, name) => {
    const file = program.getSourceFile(name);
    const faults = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];

    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  }, 120_000);
});
