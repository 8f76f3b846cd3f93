import { Command } from './command';

const INVOCATION = 'cdk-appflow';
const PAGE = 'https://github.com/cdklabs/cdk-appflow#commands';
const EXIT_CODES = 'Ends with 0 if all is well, 1 if it found something, 2 if it could not do what was asked.';
const EVERYWHERE: readonly [string, string][] = [['--help', 'shows this text']];

/** The help of all commands, or of one. */
export function help(commands: readonly Command[], command?: Command): string {
  return (command ? helpOf(command) : overview(commands)).join('\n');
}

function overview(commands: readonly Command[]): string[] {
  return [
    `Usage: ${INVOCATION} COMMAND [OPTIONS]`,
    '',
    'What is done outside of an app with flows of Amazon AppFlow.',
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...columns([['COMMAND --help', 'shows the options of a command'], ['--version', 'shows the version of this library']]),
    '',
    EXIT_CODES,
    `See ${PAGE}`,
  ];
}

function helpOf({ name, summary, operands, options, details = [] }: Command): string[] {
  const rows = Object.entries(options).map(([option, { value, isMultiple, summary: does }]): [string, string] => [
    `--${option}${value ? ` ${value}` : ''}`,
    isMultiple ? `${does}; may be given several times` : does,
  ]);
  return [
    `Usage: ${[INVOCATION, name, operands, '[OPTIONS]'].filter(Boolean).join(' ')}`,
    '',
    `${summary}.`,
    ...(details.length > 0 ? ['', ...details] : []),
    '',
    'Options:',
    ...columns([...rows, ...EVERYWHERE]),
    '',
    EXIT_CODES,
    `See ${PAGE}`,
  ];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
