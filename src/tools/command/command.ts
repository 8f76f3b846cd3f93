/** How a command ends. */
export enum ExitCode {
  /** It did what was asked, and found nothing. */
  WELL = 0,

  /** It did what was asked, and found something: a fault, a difference. */
  FOUND = 1,

  /** It could not do what was asked: wrong arguments, a file that cannot be read, a service that does not answer. */
  FAILED = 2,
}

/** One option of a command. */
export interface CommandOption {
  /** What it does, for the help. */
  readonly summary: string;

  /** What stands for its value in the help, such as `FOLDER`; without it, the option is a flag. */
  readonly value?: string;

  /** Whether it may be given several times. */
  readonly isMultiple?: boolean;
}

/** What the user has typed, after the name of the command. */
export class CommandArguments {
  constructor(
    /** What is no option. */
    public readonly operands: readonly string[],
    private readonly options: { readonly [name: string]: string | boolean | readonly (string | boolean)[] | undefined },
  ) {}

  /** The value of an option; of one that may be given several times, the last. */
  public value(name: string): string | undefined {
    return this.values(name).at(-1);
  }

  /** All values of an option that may be given several times. */
  public values(name: string): readonly string[] {
    const given = this.options[name];
    return given === undefined ? [] : [given].flat().map(String);
  }

  /** Whether a flag is set. */
  public has(name: string): boolean {
    return this.options[name] === true;
  }
}

/** Where a command writes to. */
export interface Terminal {
  /** Writes a line of the result, to stdout. */
  result(line: string): void;

  /** Writes a line of the report, to stderr. */
  report(line: string): void;

  /** Shows what is being done, in place of what was shown before; only where somebody watches. */
  progress(line: string): void;
}

/** One row of the table of commands. */
export interface Command {
  readonly name: string;

  /** What it is for, in one line of the help. */
  readonly summary: string;

  /** The operands, as the help shows them, such as `[FOLDER...]`. */
  readonly operands?: string;

  /** What the help of this command alone says besides. */
  readonly details?: readonly string[];

  readonly options: { readonly [name: string]: CommandOption };

  /** Does it. What it needs is loaded here and not before, so that no command pays for another. */
  run(given: CommandArguments, terminal: Terminal): ExitCode | Promise<ExitCode>;
}

/** Why a command could not do what was asked, in words for its user, who needs no stack. */
export class CommandError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandError';
  }
}
