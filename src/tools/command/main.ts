import { readFileSync } from 'fs';
import * as path from 'path';
import { Terminal } from './command';
import { COMMANDS } from './commands';
import { run } from './run';

/** Clears the line in which progress is shown. */
const CLEAR = '\r\u001b[K';

/** The program: the only place that knows the process, its arguments and its streams. */
export function main(): void {
  // Who reads no further, as `head` does, is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      throw error;
    }
  });
  void run(process.argv.slice(2), COMMANDS, processTerminal(), version).then((code) => {
    process.exitCode = code; // and not process.exit, which loses what a pipe has not taken yet
  });
}

function processTerminal(): Terminal {
  const clear = process.stderr.isTTY ? CLEAR : '';
  return {
    result: (line) => process.stdout.write(`${line}\n`),
    report: (line) => process.stderr.write(`${clear}${line}\n`),
    progress: (line) => process.stderr.isTTY && process.stderr.write(`${clear}${line}`),
  };
}

function version(): string {
  const { version: current } = JSON.parse(readFileSync(path.join(__dirname, '..', '..', '..', 'package.json'), 'utf8')) as { version: string };
  return current;
}
