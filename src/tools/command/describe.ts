import { existsSync } from 'fs';
import { CommandArguments, CommandError, ExitCode, Terminal } from './command';
import { AwsCli } from '../recording/aws-cli';
import { Job, jobsOf, UnknownJobError } from '../recording/jobs';
import { Recorder } from '../recording/recorder';
import { usesOfApp, usesOfFolder } from '../recording/uses';

/** So many questions are asked at once. */
const AT_ONCE = 4;

/** Records what an account says of its applications, or compares it with what was recorded. */
export async function describe(given: CommandArguments, terminal: Terminal): Promise<ExitCode> {
  const isCheck = given.has('check');
  const recorder = new Recorder(new AwsCli({ region: given.value('region'), profile: given.value('profile') }), isCheck);
  const jobs = jobsFor(given);
  if (jobs.length === 0) {
    throw new CommandError('no flow and no connector profile of the app has metadata, so there is nothing to record');
  }
  const codes = await inOrder(jobs, async (job) => {
    const what = `${job.folder}: ${job.entity ?? 'the connector'}`;
    terminal.progress(`asking for ${what}`);
    try {
      const { file, changes } = await recorder.record(job);
      return { lines: [`${file}: ${outcome(changes, isCheck)}`, ...changes.map((change) => `  ${change}`)], code: changes.length > 0 && isCheck ? ExitCode.FOUND : ExitCode.WELL };
    } catch (error) {
      return { error: `${what}: ${(error as Error).message}`, code: ExitCode.FAILED };
    }
  }, ({ lines = [], error }) => {
    lines.forEach((line) => terminal.result(line));
    if (error !== undefined) {
      terminal.report(error);
    }
  });
  return Math.max(...codes.map(({ code }) => code)) as ExitCode;
}

function jobsFor(given: CommandArguments): Job[] {
  const [folder, ...others] = given.operands;
  if (others.length > 0) {
    throw new CommandError(`${others.join(', ')}: give one folder at most`);
  }
  const entities = given.values('entity');
  if (entities.length > 0 && folder === undefined) {
    throw new CommandError('--entity: give the folder, too');
  }
  const app = given.value('app') ?? 'cdk.out';
  if (!existsSync(app) && (folder === undefined || given.value('app') !== undefined)) {
    throw new CommandError(`${app}: there is no synthesized app; run cdk synth, name its folder with --app, or name a folder with metadata`);
  }
  const ofApp = existsSync(app) ? usesOfApp(app) : [];
  const folders = folder === undefined ? [...new Set(ofApp.map((use) => use.folder))] : [folder];
  // What the app says wins, since the profile may have a new name; what it does not use is refreshed all the same.
  const ofFiles = folders.flatMap(usesOfFolder).map((use) => {
    const isNamed = ofApp.some((other) => other.folder === use.folder && other.connectorProfileName !== undefined);
    return isNamed ? { ...use, connectorProfileName: undefined } : use;
  });
  try {
    return jobsOf([...ofApp, ...ofFiles], { folder, connectorProfile: given.value('connector-profile'), entities, apiVersion: given.value('api-version') });
  } catch (error) {
    throw error instanceof UnknownJobError ? new CommandError(error.message) : error;
  }
}

function outcome(changes: readonly string[], isCheck: boolean): string {
  return changes.length === 0 ? 'up to date' : isCheck ? 'differs' : 'written';
}

/** Works on a few items at once, and shows what came of each in their order. */
async function inOrder<T, R>(items: readonly T[], work: (item: T) => Promise<R>, show: (result: R) => void): Promise<R[]> {
  const results: Promise<R>[] = [];
  for (const [index, item] of items.entries()) {
    await results[index - AT_ONCE];
    results.push(work(item));
  }
  const shown: R[] = [];
  for (const result of results) {
    shown.push(await result);
    show(shown[shown.length - 1]);
  }
  return shown;
}
