import { ChildProcess, spawn, spawnSync } from 'child_process';
import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { App, Stack, Stage } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  ConnectorMetadata,
  CustomConnectorProfile,
  CustomConnectorSource,
  Mapping,
  OnDemandFlow,
  S3Destination,
  SalesforceConnectorProfile,
  SalesforceSource,
} from '../../../src';
import { COMMANDS } from '../../../src/tools/command/commands';
import { run } from '../../../src/tools/command/run';
import { usesOfApp } from '../../../src/tools/recording/uses';
import { FakeTerminal } from '../command/terminal';

const field = (identifier: string, fieldType = 'string', more: object = {}) => ({ identifier, supportedFieldTypeDetails: { v1: { fieldType } }, ...more });
const CONNECTOR = {
  canUseAsSource: true,
  supportedTriggerTypes: ['OnDemand'],
  registeredBy: 'arn:aws:iam::123456789012:user/somebody',
  registeredAt: 1700000000,
  connectorArn: 'arn:aws:appflow:us-east-1:123456789012:connector/x',
  logoURL: 'https://example.com',
};

/** The real AWS CLI, against a service that answers as AppFlow does. Where it is not installed, a script that asks the same. */
const hasCli = spawnSync('aws', ['--version']).status === 0 && process.env.AWS_CLI_STAND_IN === undefined;
const searched = hasCli ? process.env.PATH : [path.join(__dirname, 'stand-in'), process.env.PATH].join(path.delimiter);
const state = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'state-')), 'state.json');
const environment = { ...process.env };
let service: ChildProcess;
let folder: string;

function answers(content: object): void {
  fs.writeFileSync(state, JSON.stringify({ entities: {}, profiles: [], connector: CONNECTOR, ...content }));
}

async function describing(...args: string[]) {
  const terminal = new FakeTerminal();
  const code = await run(['describe', ...args], COMMANDS, terminal, () => '');
  return { code, results: terminal.results, reports: terminal.reports };
}

const written = (file: string) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Record<string, unknown>;

beforeAll(async () => {
  answers({});
  service = spawn(process.execPath, [path.join(__dirname, 'stub.js'), state]);
  const port = await new Promise<string>((resolve) => service.stdout!.once('data', (text) => resolve(String(text).trim())));
  Object.assign(process.env, {
    PATH: searched,
    AWS_ENDPOINT_URL_APPFLOW: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_CONFIG_FILE: '/does/not/exist',
    AWS_SHARED_CREDENTIALS_FILE: '/does/not/exist',
    AWS_EC2_METADATA_DISABLED: 'true',
  });
});

afterAll(() => {
  service.kill();
  process.env = environment;
});

beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'recorded-')), 'a folder');
});

describe('cdk-appflow describe', () => {
  jest.setTimeout(60_000);

  test('records, finds nothing to do, then says what has changed', async () => {
    answers({ entities: { 'sf Account': [field('Id', 'id'), field('Old__c')] }, profiles: [{ connectorProfileName: 'sf', connectorType: 'Salesforce' }] });
    const asked = [folder, '--entity', 'Account', '--connector-profile', 'sf', '--region', 'eu-west-1'];
    const first = await describing(...asked);
    expect(first).toMatchObject({ code: 0, reports: '' });
    expect(first.results).toContain(`${path.join(folder, 'Account.json')}: written\n  not recorded yet`);
    expect(written('Account.json')).toEqual({
      about: { connectorProfile: 'sf', entity: 'Account' },
      connectorEntityFields: [field('Id', 'id'), field('Old__c')],
    });
    expect(written('connector.json')).toEqual({
      about: { connectorProfile: 'sf', connectorType: 'Salesforce' },
      connectorConfiguration: { canUseAsSource: true, connectorType: 'Salesforce', supportedTriggerTypes: ['OnDemand'] },
    });
    expect(ConnectorMetadata.fromFolder(folder).fieldsOf('Account')).toEqual([{ name: 'Id', dataType: 'id' }, { name: 'Old__c', dataType: 'string' }]);

    expect(await describing(folder, '--check')).toEqual({
      code: 0, reports: '', results: `${path.join(folder, 'connector.json')}: up to date\n${path.join(folder, 'Account.json')}: up to date`,
    });

    answers({
      entities: { 'sf Account': [field('New__c', 'int'), field('Id', 'id', { isDeprecated: true })] },
      connector: { ...CONNECTOR, canUseAsSource: false },
    });
    const before = fs.readFileSync(path.join(folder, 'Account.json'), 'utf8');
    const changed = await describing(folder, '--check');
    expect(changed.code).toBe(1);
    expect(changed.results).toContain('  ~ canUseAsSource: true -> false');
    expect(changed.results).toContain('  ~ Id.isDeprecated: unknown -> true\n  + New__c (int)\n  - Old__c (string)');
    expect(fs.readFileSync(path.join(folder, 'Account.json'), 'utf8')).toBe(before);

    expect((await describing(folder)).code).toBe(0);
    expect((await describing(folder, '--check')).code).toBe(0);
  });

  test('finds out what an imported profile connects to, page by page', async () => {
    answers({
      entities: { 'pets p/1 v1': [field('id')] },
      profiles: [{ connectorProfileName: 'pets', connectorType: 'CustomConnector', connectorLabel: 'Petstore' }],
    });
    expect(await describing(folder, '--entity', 'p/1', '--connector-profile', 'pets', '--api-version', 'v1')).toMatchObject({ code: 0 });
    expect(written('p%2F1.json').about).toEqual({ entity: 'p/1', apiVersion: 'v1', connectorProfile: 'pets' });
    expect(written('connector.json').about).toEqual({ connectorProfile: 'pets', connectorType: 'CustomConnector', connectorLabel: 'Petstore' });
    expect((await describing(folder, '--check')).code).toBe(0);
  });

  test('records what a synthesized app uses', async () => {
    answers({ entities: { 'sf Account': [field('Id')], 'sf Contact': [field('Id')] } });
    const out = synthesize(folder);
    const { code, results } = await describing('--app', out);
    expect(code).toBe(0);
    expect(results.split('\n').filter((line) => line.endsWith('written')).map((line) => path.basename(line))).toEqual([
      'connector.json: written', 'Account.json: written', 'Contact.json: written',
    ]);
  });

  test('mends a broken file', async () => {
    answers({ entities: { 'sf Account': [field('Id')] } });
    const app = synthesize(folder);
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'Account.json'), '{ "connectorEntityFields"');
    const { results } = await describing(folder, '--app', app, '--entity', 'Account');
    expect(results).toMatch(/Account\.json: written\n {2}is not JSON/);
    expect(ConnectorMetadata.fromFolder(folder).fieldsOf('Account')).toHaveLength(1);
  });

  test.each<[string, object, string[], Record<string, string>, RegExp]>([
    ['an unknown object', {}, [], {}, /Acount: AppFlow knows no such connector profile or object in this account and region \(aws appflow describe-connector-entity:/],
    ['missing rights', { denied: true }, [], {}, /the rights are missing; profile\.grants\.describe\(role\) gives them/],
    ['no such profile of the AWS CLI', {}, ['--profile', 'nobody'], {}, /the AWS CLI has no such profile/],
    ['no credentials', {}, [], { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }, /there are no valid AWS credentials/],
    ['no AWS CLI', {}, [], { PATH: '/does/not/exist' }, /the AWS CLI was not found; install it: https:/],
    ['no region', {}, [], { AWS_DEFAULT_REGION: '', AWS_REGION: '' }, /there is no region; name it with --region/],
    ['an unknown connector profile', {}, [], {}, /AppFlow knows no such connector profile/],
  ])('says that there is %s, and writes nothing', async (_, content, args, env, message) => {
    answers(content);
    const before = Object.fromEntries(Object.keys(env).map((key) => [key, process.env[key]]));
    Object.entries(env).forEach(([key, value]) => (value === '' ? delete process.env[key] : (process.env[key] = value)));
    const { code, reports } = await describing(folder, '--entity', 'Acount', '--connector-profile', 'sf', ...args);
    Object.entries(before).forEach(([key, value]) => (value === undefined ? delete process.env[key] : (process.env[key] = value)));
    expect(code).toBe(2);
    expect(reports).toMatch(message);
    expect(fs.existsSync(folder)).toBe(false);
  });
});

describe('cdk-appflow describe without asking', () => {
  test.each([
    [['--app', '/does/not/exist'], '/does/not/exist: there is no synthesized app; run cdk synth'],
    [['--entity', 'x'], '--entity: give the folder, too'],
    [['a', 'b', 'c'], 'b, c: give one folder at most'],
    [['nowhere'], 'nowhere: name the connector profile to ask with --connector-profile'],
  ])('refuses %j', async (args, message) => {
    expect(await describing(...args)).toMatchObject({ code: 2, results: '', reports: expect.stringContaining(message) as string });
  });

  test('refuses a folder of several connector profiles', async () => {
    const out = synthesize(folder, ['sf', 'other']);
    expect((await describing('--app', out)).reports).toContain('belongs to several connector profiles, other, sf; choose one');
  });

  test('says that no app uses metadata', async () => {
    const out = new App({ outdir: fs.mkdtempSync(path.join(os.tmpdir(), 'app-')) }).synth().directory;
    expect((await describing('--app', out)).reports).toContain('there is nothing to record');
  });
});

test('an app tells what it uses, in stages too, and its templates hold nothing of it', () => {
  const out = synthesize(folder);
  expect(usesOfApp(out)).toEqual(expect.arrayContaining([
    { folder, connectorProfileName: 'sf', connectorType: 'Salesforce' },
    { folder, connectorProfileName: 'sf', connectorType: 'Salesforce', entity: 'Account' },
    { folder, connectorProfileName: 'sf', connectorType: 'Salesforce', entity: 'Contact' },
  ]));
  expect(usesOfApp(out)).toHaveLength(3);
  const templates = fs.readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.template.json'));
  expect(templates).toHaveLength(2);
  expect(templates.map((file) => fs.readFileSync(path.join(out, file), 'utf8')).join()).not.toContain('describe');
});

test('an app tells the label of a custom connector, where it knows it', () => {
  const app = new App({ outdir: fs.mkdtempSync(path.join(os.tmpdir(), 'app-')) });
  const stack = new Stack(app, 'Stack');
  const metadata = ConnectorMetadata.fromFolder(folder);
  const profile = CustomConnectorProfile.fromConnectorProfileAttributes(stack, 'P', { connectorProfileName: 'pets', metadata });
  flowFrom(stack, new CustomConnectorSource({ profile, entity: 'pet', apiVersion: 'v1' }));
  expect(usesOfApp(app.synth().directory)).toContainEqual(
    { folder, connectorProfileName: 'pets', connectorType: 'CustomConnector', entity: 'pet', apiVersion: 'v1' },
  );
});

/** An app that reads two objects, one of them in a stage. */
function synthesize(metadataFolder: string, [one, other]: readonly string[] = ['sf', 'sf']): string {
  const app = new App({ outdir: fs.mkdtempSync(path.join(os.tmpdir(), 'app-')) });
  const metadata = ConnectorMetadata.fromFolder(metadataFolder);
  const add = (stack: Stack, connectorProfileName: string, object: string) => {
    const profile = SalesforceConnectorProfile.fromConnectorProfileAttributes(stack, 'P', { connectorProfileName, metadata });
    flowFrom(stack, new SalesforceSource({ profile, object }));
  };
  add(new Stack(app, 'Stack'), one, 'Account');
  add(new Stack(new Stage(app, 'Stage'), 'Stack'), other ?? one, 'Contact');
  return app.synth().directory;
}

function flowFrom(stack: Stack, source: SalesforceSource | CustomConnectorSource): void {
  const destination = new S3Destination({ location: { bucket: new Bucket(stack, 'B') } });
  new OnDemandFlow(stack, 'F', { source, destination, mappings: [Mapping.mapAll()] });
}
