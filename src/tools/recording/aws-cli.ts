import { execFile } from 'child_process';

/** Where and as whom the AWS CLI asks. */
export interface AwsOptions {
  readonly region?: string;
  readonly profile?: string;
}

/** Why the AWS CLI gave no answer, in words. */
export class NoAnswerError extends Error {}

const LARGEST_ANSWER = 2 ** 28;

/** What AWS says, and what it means to who ran the command. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/Unable to locate credentials|NoCredentials|ExpiredToken|InvalidClientTokenId|UnrecognizedClient|token has expired|Error loading SSO/i,
    'there are no valid AWS credentials; sign in, or name a profile of the AWS CLI with --profile'],
  [/must specify a region|NoRegion/i, 'there is no region; name it with --region'],
  [/config profile .* could not be found|ProfileNotFound/i, 'the AWS CLI has no such profile'],
  [/AccessDenied|not authorized/i, 'the rights are missing; profile.grants.describe(role) gives them'],
  [/ResourceNotFound|does not exist|not found/i, 'AppFlow knows no such connector profile or object in this account and region'],
  [/Could not connect|EndpointConnectionError|ConnectTimeout/i, 'AppFlow cannot be reached; is it offered in this region?'],
];

/** Asks AppFlow by the AWS CLI, which knows how its user signs in. */
export class AwsCli {
  constructor(private readonly options: AwsOptions) {}

  /**
   * The answer to an operation, as the AWS CLI prints it.
   *
   * Without a shell, so that no name can be more than a name.
   *
   * @throws NoAnswerError if there is none
   */
  public async ask(operation: string, parameters: { readonly [name: string]: string | undefined }): Promise<unknown> {
    const flags = Object.entries({ ...parameters, ...this.options })
      .flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
    const answer = await run(['appflow', operation, ...flags, '--output', 'json']);
    try {
      return JSON.parse(answer) as unknown;
    } catch {
      throw new NoAnswerError(`aws appflow ${operation}: the answer is not JSON`);
    }
  }
}

function run(args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, AWS_PAGER: '' };
    execFile('aws', args, { encoding: 'utf8', env, maxBuffer: LARGEST_ANSWER }, (error, stdout, stderr) => {
      if (error) {
        reject(new NoAnswerError(inWords(args, error, stderr.trim())));
      } else {
        resolve(stdout);
      }
    });
  });
}

function inWords([, operation]: readonly string[], error: NodeJS.ErrnoException | Error, stderr: string): string {
  if ('code' in error && error.code === 'ENOENT') {
    return 'the AWS CLI was not found; install it: https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html';
  }
  const [, cause] = CAUSES.find(([pattern]) => pattern.test(stderr)) ?? [];
  const said = `aws appflow ${operation}: ${stderr || error.message}`;
  return cause ? `${cause} (${said})` : said;
}
