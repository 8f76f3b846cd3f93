/**
 * What cfn-lint and cdk-nag say of the templates of all examples and integration apps. Each finding must be explained in
 * `explained.ts`, and each explanation must be needed.
 *
 * Usage: npx projen templates
 */
import { readdirSync } from 'fs';
import * as path from 'path';
import { cfnLintFindings } from './cfn-lint';
import { EXPLAINED, Explanation } from './explained';
import { Finding } from './finding';
import { nagFindings } from './nag';

/** Those of integ-tests itself, which no user deploys, are left out. */
const TEMPLATES = ['examples', 'test/integ']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)))
  .filter((file) => /(cdk\.out|\.snapshot)\/[^/]+\.template\.json$/.test(file) && !file.includes('DeployAssert'))
  .sort();

const tools: { readonly [name: string]: (templates: readonly string[]) => Finding[] } = {
  'cfn-lint': cfnLintFindings,
  'cdk-nag (AwsSolutions)': nagFindings,
};

const explains = ({ rules, where }: Explanation, finding: Finding) => rules.includes(finding.rule) && where.test(finding.where);
const all: Finding[] = [];
for (const [name, find] of Object.entries(tools)) {
  const findings = find(TEMPLATES);
  console.log(`${name}: ${TEMPLATES.length} templates, ${findings.length} findings`);
  all.push(...findings);
}
const unexplained = all.filter((finding) => !EXPLAINED.some((explanation) => explains(explanation, finding)));
const stale = EXPLAINED.filter((explanation) => !all.some((finding) => explains(explanation, finding)));
unexplained.forEach(({ rule, where, detail }) => console.error(`Not explained: ${rule} ${where}: ${detail}`));
stale.forEach(({ rules, reason }) => console.error(`Explained, but not found any more: ${rules.join(', ')}: ${reason}`));
console.log(`${all.length - unexplained.length} of ${all.length} findings are explained`);
process.exitCode = TEMPLATES.length === 0 || unexplained.length > 0 || stale.length > 0 ? 1 : 0;
