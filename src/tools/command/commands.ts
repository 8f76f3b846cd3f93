import { Command } from './command';

/** All commands, in the order of the help. A row loads its module when it runs: `require`, since imports are hoisted. */
export const COMMANDS: readonly Command[] = [];
