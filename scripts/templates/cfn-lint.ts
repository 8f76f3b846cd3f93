import { execFileSync, spawnSync } from 'child_process';
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import * as path from 'path';
import { Finding, templateName } from './finding';

const REQUIREMENTS = path.join(__dirname, 'requirements.txt');

/** One match in the JSON that cfn-lint prints. */
interface Match {
  readonly Rule: { readonly Id: string };
  readonly Filename: string;
  readonly Location: { readonly Path: readonly (string | number)[] | null };
  readonly Message: string;
}

/** The errors and warnings that cfn-lint has for templates; it is installed for this run. */
export function cfnLintFindings(templates: readonly string[]): Finding[] {
  const environment = mkdtempSync(path.join(tmpdir(), 'cfn-lint-'));
  try {
    execFileSync('python3', ['-m', 'venv', environment]);
    const command = (name: string) => path.join(environment, 'bin', name);
    execFileSync(command('pip'), ['install', '--quiet', '--requirement', REQUIREMENTS], { stdio: ['ignore', 'ignore', 'inherit'] });
    // Its exit code only says whether it found anything.
    const { stdout, stderr } = spawnSync(command('cfn-lint'), ['--format', 'json', '--regions', 'us-east-1', '--', ...templates], { encoding: 'utf8' });
    if (stderr) {
      throw new Error(`cfn-lint: ${stderr}`);
    }
    return (JSON.parse(stdout) as Match[]).map(({ Rule, Filename, Location, Message }) => ({
      rule: Rule.Id,
      where: `${templateName(Filename)}/${Location.Path?.[1] ?? ''}`,
      detail: `${Message} (${(Location.Path ?? []).join('/')})`,
    }));
  } finally {
    rmSync(environment, { recursive: true, force: true });
  }
}
