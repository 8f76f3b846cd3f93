import { readFileSync } from 'fs';
import { join } from 'path';
import * as ts from 'typescript';

const ROOT = join(__dirname, '..');
const FENCE = /^```ts fixture=operations\n([\s\S]*?)^```$/gm;

/** The code blocks of the page, each within the fixture, as files that lie beside README.md. */
function snippets(): ReadonlyMap<string, string> {
  const page = readFileSync(join(ROOT, 'docs', 'operations.md'), 'utf8');
  const fixture = readFileSync(join(ROOT, 'rosetta', 'operations.ts-fixture'), 'utf8');
  const blocks = [...page.matchAll(FENCE)].map(([, code]) => code);
  return new Map(blocks.map((code, index) => [join(ROOT, `operations-${index + 1}.ts`), fixture.replace('/// here', () => code)]));
}

test('the code in docs/operations.md compiles', () => {
  const files = snippets();
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.Node20,
    types: [],
    paths: { '@cdklabs/cdk-appflow': [join(ROOT, 'src', 'index.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, languageVersion, ...rest) : ts.createSourceFile(name, text, languageVersion);
  };
  const program = ts.createProgram({ rootNames: [...files.keys()], options, host });
  const faults = [...files.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });

  expect(files.size).toBeGreaterThan(10);
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
}, 120_000);
