import { spawnSync } from 'child_process';
import { join } from 'path';
import { FakeTerminal } from './terminal';
import { Command, CommandArguments, CommandError, ExitCode } from '../../../src/tools/command/command';
import { COMMANDS } from '../../../src/tools/command/commands';
import { help } from '../../../src/tools/command/help';
import { run } from '../../../src/tools/command/run';

const seen: CommandArguments[] = [];
const LOOK: Command = {
  name: 'look',
  summary: 'Looks at files',
  operands: '[FILE...]',
  details: ['It only looks.'],
  options: {
    out: { summary: 'where to write', value: 'FILE' },
    only: { summary: 'what to look at', value: 'NAME', isMultiple: true },
    check: { summary: 'writes nothing' },
  },
  run: (given, terminal) => {
    seen.push(given);
    terminal.result('looked');
    return given.has('check') ? ExitCode.FOUND : ExitCode.WELL;
  },
};
const broken = (error: unknown): Command => ({ ...LOOK, name: 'broken', run: () => Promise.reject(error) });

async function running(args: string[], commands: readonly Command[] = [LOOK]) {
  const terminal = new FakeTerminal();
  const code = await run(args, commands, terminal, () => '1.2.3');
  return { code, results: terminal.results, reports: terminal.reports };
}

describe('the command line', () => {
  beforeEach(() => seen.splice(0));

  test('hands operands and options on', async () => {
    const { code, results, reports } = await running(['look', 'a b', '--only', 'x', '--only=y', '--out', 'file', 'c']);
    expect([code, results, reports]).toEqual([0, 'looked', '']);
    expect(seen[0].operands).toEqual(['a b', 'c']);
    expect(seen[0].values('only')).toEqual(['x', 'y']);
    expect(seen[0].value('out')).toBe('file');
    expect(seen[0].has('check')).toBe(false);
    expect(seen[0].values('nothing')).toEqual([]);
    expect(seen[0].value('nothing')).toBeUndefined();
  });

  test('ends with what the command says', async () => {
    expect((await running(['look', '--check'])).code).toBe(1);
  });

  test.each([
    [['look', '--colour']],
    [['look', '--out']],
    [['strict', 'operand']],
  ])('refuses %j, and says where the options are shown', async (args) => {
    const { code, results, reports } = await running(args, [LOOK, { ...LOOK, name: 'strict', operands: undefined }]);
    expect([code, results]).toEqual([2, '']);
    expect(reports).toContain(`cdk-appflow ${args[0]} --help`);
    expect(reports).not.toContain('    at ');
    expect(seen).toEqual([]);
  });

  test('an error for the user is its message, without a stack', async () => {
    const { code, reports } = await running(['broken'], [broken(new CommandError('x.json: is not JSON'))]);
    expect([code, reports]).toEqual([2, 'cdk-appflow broken: x.json: is not JSON']);
  });

  test('any other error is shown with its stack, and fails', async () => {
    const { code, reports } = await running(['broken'], [broken(new TypeError('oh'))]);
    expect(code).toBe(2);
    expect(reports).toMatch(/TypeError: oh\n\s+at /);
    expect((await running(['broken'], [broken('text')])).reports).toBe('cdk-appflow broken: text');
  });

  test.each([[['--help']], [['-h']], [['help']], [['help', 'nothing']]])('%j shows all commands', async (args) => {
    const { code, results } = await running(args);
    expect(code).toBe(0);
    expect(results).toContain('  look  Looks at files');
    expect(results).toContain('0 if all is well, 1 if it found something, 2 if it could not');
  });

  test.each([[['look', '--help']], [['look', 'x', '-h']], [['help', 'look']]])('%j shows the options of a command', async (args) => {
    const { code, results } = await running(args);
    expect(code).toBe(0);
    expect(results).toContain('Usage: cdk-appflow look [FILE...] [OPTIONS]\n\nLooks at files.\n\nIt only looks.\n');
    expect(results).toContain('  --only NAME  what to look at; may be given several times\n  --check      writes nothing\n');
    expect(seen).toEqual([]);
  });

  test('without a command, or with an unknown one, the help is a report', async () => {
    const nothing = await running([]);
    expect([nothing.code, nothing.results, nothing.reports]).toEqual([2, '', help([LOOK])]);
    const unknown = await running(['lok']);
    expect([unknown.code, unknown.results]).toEqual([2, '']);
    expect(unknown.reports).toBe(`lok: no such command\n\n${help([LOOK])}`);
  });

  test('--version is that of the package', async () => {
    expect(await running(['--version'])).toEqual({ code: 0, results: '1.2.3', reports: '' });
  });
});

describe('the table of commands', () => {
  test('each has a name of its own', () => {
    const names = COMMANDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('no command is loaded before it runs, nor is CDK', () => {
    const script = [
      "require('ts-node').register({ transpileOnly: true, project: 'tsconfig.dev.json' });",
      "process.argv = ['node', 'cdk-appflow', '--help'];",
      "require('./src/tools/command/main').main();",
      "process.on('exit', () => console.error(Object.keys(require.cache).filter((f) => /aws-cdk-lib|constructs|\\/src\\//.test(f)).join('\\n')));",
    ].join('\n');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: join(__dirname, '..', '..', '..'), encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: cdk-appflow COMMAND');
    expect(stderr.trim().split('\n').map((file) => file.replace(/.*\/src\//, '')).sort()).toEqual(
      ['command', 'commands', 'help', 'main', 'run'].map((name) => `tools/command/${name}.ts`),
    );
  });
});
