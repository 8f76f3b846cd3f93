import { parseArgs } from 'util';
import { Command, CommandArguments, CommandError, ExitCode, Terminal } from './command';
import { help } from './help';

/** Runs the command that the arguments name. Never throws: whatever happens becomes a report and an exit code. */
export async function run(args: readonly string[], commands: readonly Command[], terminal: Terminal, version: () => string): Promise<ExitCode> {
  const [name, ...others] = args;
  if (name === '--version') {
    terminal.result(version());
    return ExitCode.WELL;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const named = commands.find((command) => command.name === others[0]);
    terminal.result(help(commands, named));
    return ExitCode.WELL;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    terminal.report(name === undefined ? help(commands) : `${name}: no such command\n\n${help(commands)}`);
    return ExitCode.FAILED;
  }
  try {
    return await runCommand(command, commands, others, terminal);
  } catch (error) {
    terminal.report(`cdk-appflow ${command.name}: ${inWords(error)}`);
    return ExitCode.FAILED;
  }
}

async function runCommand(command: Command, commands: readonly Command[], args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (args.includes('--help') || args.includes('-h')) {
    terminal.result(help(commands, command));
    return ExitCode.WELL;
  }
  return command.run(parse(command, args), terminal);
}

function parse({ name, options, operands }: Command, args: readonly string[]): CommandArguments {
  const config = Object.entries(options).map(([option, { value, isMultiple }]) => [
    option,
    { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: isMultiple ?? false },
  ]);
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: operands !== undefined,
      options: Object.fromEntries(config) as { [option: string]: { type: 'boolean' | 'string'; multiple: boolean } },
    });
    return new CommandArguments(positionals, values);
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\nThe options are shown by: cdk-appflow ${name} --help`);
  }
}

/** An error that is meant for the user is its message; any other is a fault of this library, for which its stack is needed. */
function inWords(error: unknown): string {
  if (error instanceof Error) {
    return error.name === 'CommandError' ? error.message : (error.stack ?? error.message);
  }
  return String(error);
}
