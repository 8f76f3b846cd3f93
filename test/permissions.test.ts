import { readFileSync } from 'fs';
import { join } from 'path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { newStack, WALKS } from './conformance/walk';
import { permissionsWithTable, statementRows } from '../scripts/docs/permissions/page';
import { REASONS } from '../scripts/docs/permissions/reasons';
import { inOneLine, PolicyTemplate, Statement, statementsOf } from '../scripts/docs/permissions/statement';

const PAGE = readFileSync(join(__dirname, '..', 'docs', 'permissions.md'), 'utf8');
const rows = statementRows();

test.each(rows.map(({ statement }) => inOneLine(statement)))('has a reason and a source: %s', (line) => {
  expect(REASONS.get(line)).toEqual({ why: expect.stringMatching(/^[A-Za-z].{20,}[^.]$/), source: expect.stringMatching(/^https:\/\/docs\.aws\.amazon\.com\//) });
});

test('every reason is that of a statement', () => {
  const lines = rows.map(({ statement }) => inOneLine(statement));

  expect([...REASONS.keys()].filter((line) => !lines.includes(line))).toEqual([]);
});

test('the page shows them all', () => {
  expect(permissionsWithTable(PAGE)).toEqual(PAGE);
});

test('a statement that is wider has no reason', () => {
  const { statement } = rows.find(({ statement: { actions } }) => actions.includes('s3:GetObjectVersion'))!;
  const wider: Statement[] = [
    { ...statement, actions: [...statement.actions, 's3:PutObject'] },
    { ...statement, resources: ['{bucket}/*'] },
    { ...statement, conditions: ['StringLike s3:prefix = *'] },
    { ...statement, who: '*' },
  ];

  expect(REASONS.has(inOneLine(statement))).toBe(true);
  expect(wider.filter((each) => REASONS.has(inOneLine(each)))).toEqual([]);
});

test('no application writes a statement that the table does not allow', () => {
  const faults = new Set<string>();
  for (const { name, build } of WALKS) {
    const stack = newStack(new App());
    build(stack);
    statementsOf(Template.fromStack(stack).toJSON() as PolicyTemplate)
      // A logical id with its hash is that of a role which the test app has made and passed.
      .filter((statement) => !/[0-9A-F]{8}$/.test(statement.holder) && !isAllowed(statement))
      .forEach((statement) => faults.add(`${name}: ${inOneLine(statement)}`));
  }

  expect([...faults]).toEqual([]);
});

test('what the principal needs that deploys is a policy to paste', () => {
  const [, json = ''] = /<!-- deploy-policy -->\n```json\n([^`]*)```/.exec(PAGE) ?? [];
  const { Statement: statements } = JSON.parse(json) as { Statement: { Effect: string; Action: string | string[] }[] };
  const actions = statements.flatMap(({ Action }) => Action);

  expect(new Set(statements.map(({ Effect }) => Effect))).toEqual(new Set(['Allow']));
  expect(actions).toEqual(expect.arrayContaining([
    's3:ListAllMyBuckets', 's3:ListBucket', 's3:GetBucketLocation', 's3:GetBucketPolicy', 'kms:ListKeys', 'kms:DescribeKey', 'kms:ListAliases',
    'kms:CreateGrant', 'kms:ListGrants', 'iam:PassRole', 'secretsmanager:CreateSecret', 'secretsmanager:PutResourcePolicy',
  ]));
  expect(actions.filter((action) => action.includes('*'))).toEqual([]);
});

/** Whether each action of a statement stands in the table, for the same holder, with the same conditions, and no wider resource. */
function isAllowed(statement: Statement): boolean {
  return statement.actions.every((action) => rows.some(({ statement: row }) =>
    row.holder === statement.holder
      && (row.who === statement.who || (row.holder === 'IntegrationRole' && statement.who.startsWith('arn:aws:iam::')))
      && row.actions.includes(action)
      && row.conditions.every((condition) => statement.conditions.some((own) => keyOf(own) === keyOf(condition)))
      && (!statement.resources.includes('*') || row.resources.includes('*'))));
}

function keyOf(condition: string): string {
  return condition.split(' = ')[0]!;
}
