import { join } from 'path';
import * as ts from 'typescript';
import * as library from '../src';

/**
 * What jsii takes from an index: classes, enums and interfaces. Functions and constants it leaves out, so the apps of other
 * languages lack them, and apps in TypeScript would depend on internals.
 */
test('the index exports what jsii exports, and nothing else', () => {
  const index = join(__dirname, '..', 'src', 'index.ts');
  const program = ts.createProgram([index], { noEmit: true, types: [], module: ts.ModuleKind.Node20, target: ts.ScriptTarget.ES2023 });
  const checker = program.getTypeChecker();
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(index)!)!)
    .map((symbol) => (symbol.declarations?.some(ts.isExportSpecifier) ? checker.getAliasedSymbol(symbol) : symbol));
  const taken = symbols.filter(({ declarations = [] }) =>
    declarations.some((each) => ts.isClassDeclaration(each) || ts.isEnumDeclaration(each) || ts.isInterfaceDeclaration(each)));

  expect(taken.length).toBeGreaterThan(300);
  expect(symbols.filter((symbol) => !taken.includes(symbol)).map(({ name }) => name)).toEqual([]);
});

test('what can be imported at run time is a class or an enum', () => {
  const values = Object.entries(library) as [string, unknown][];

  expect(values.length).toBeGreaterThan(100);
  expect(values.filter(([name, value]) => !/^[A-Z]/.test(name) || name === name.toUpperCase() || !['function', 'object'].includes(typeof value))).toEqual([]);
});
