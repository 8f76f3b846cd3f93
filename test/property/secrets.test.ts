/**
 * A marked secret, given in every way that the CDK offers, to every way to sign in: it is refused or warned about unless it is
 * safe, and its text is in no message, in no metadata and not in manifest.json; where it is safe, in no file at all.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Aws, CfnDynamicReference, CfnDynamicReferenceService, CfnParameter, CfnResource, Fn, Lazy, SecretValue, Stack, Token } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import * as fc from 'fast-check';
import { ConnectorProfileBase } from '../../src';
import { AppFlowError } from '../../src/core/private/errors';
import { at, leaves, Path, replaced } from '../conformance/subjects';
import { CATALOG } from '../support/catalog';
import { Case } from '../support/catalog/entry';

const SEED = Number(process.env.PROPERTY_SEED ?? 20261127);
const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);
const MARK = 'hunter2.hunter2.hunter2'; // fits as a password, as a token and as a JSON Web Token

/** A text that a user may give as a secret, and whether somebody can read it. */
interface Given {
  readonly how: string;
  readonly isExposed: boolean;
  readonly text: (stack: Stack) => string;
}

const parameter = (stack: Stack, props: ConstructorParameters<typeof CfnParameter>[2]) =>
  new CfnParameter(stack, `Parameter${stack.node.children.length}`, props).valueAsString;

const LEAVES: readonly Given[] = [
  { how: 'plain', isExposed: true, text: () => MARK },
  { how: 'shown parameter', isExposed: true, text: (stack) => parameter(stack, {}) },
  { how: 'default of a hidden parameter', isExposed: true, text: (stack) => parameter(stack, { noEcho: true, default: MARK }) },
  { how: 'hidden parameter', isExposed: false, text: (stack) => parameter(stack, { noEcho: true }) },
  { how: 'parameter of Systems Manager', isExposed: true, text: () => new CfnDynamicReference(CfnDynamicReferenceService.SSM, '/path').toString() },
  { how: 'secret by name', isExposed: false, text: () => SecretValue.secretsManager('name', { jsonField: 'field' }).unsafeUnwrap() },
  { how: 'secret of the stack', isExposed: false, text: (stack) => new Secret(stack, `Secret${stack.node.children.length}`).secretValue.unsafeUnwrap() },
  { how: 'custom resource', isExposed: false, text: (stack) => new CfnResource(stack, `Custom${stack.node.children.length}`, { type: 'Custom::Token' }).getAtt('Token').toString() },
];

const WRAPPINGS: readonly ((inner: Given) => Given)[] = [
  ({ how, isExposed, text }) => ({ how: `Lazy(${how})`, isExposed, text: (stack) => Lazy.string({ produce: () => inner(stack, text) }) }),
  ({ how, isExposed, text }) => ({ how: `lazy any(${how})`, isExposed, text: (stack) => Token.asString(Lazy.any({ produce: () => inner(stack, text) })) }),
  ({ how, isExposed, text }) => ({ how: `join(${how})`, isExposed, text: (stack) => Token.asString(Fn.join('', [text(stack), Aws.NO_VALUE])) }),
  ({ how, isExposed, text }) => ({ how: `sub(${how})`, isExposed, text: (stack) => Fn.sub('${Value}', { Value: text(stack) }) }),
  ({ how, isExposed, text }) => ({ how: `base64(${how})`, isExposed, text: (stack) => Fn.base64(text(stack)) }),
  // What is not selected stands in the template all the same.
  ({ how, text }) => ({ how: `select(${how})`, isExposed: true, text: (stack) => Fn.select(1, [MARK, text(stack)]) }),
  ({ how, isExposed, text }) => ({ how: `if(${how})`, isExposed, text: (stack) => Fn.conditionIf('Condition', text(stack), Aws.NO_VALUE).toString() }),
  ({ how, text }) => ({ how: `region and(${how})`, isExposed: true, text: (stack) => `${Aws.REGION}${text(stack)}` }),
];

const made = new WeakMap<Stack, Map<(stack: Stack) => string, string>>();

/** A text that is produced late, and must not make its constructs again each time. */
function inner(stack: Stack, text: (stack: Stack) => string): string {
  const known = made.get(stack) ?? new Map<(stack: Stack) => string, string>();
  made.set(stack, known);
  const value = known.get(text) ?? text(stack);
  known.set(text, value);
  return value;
}

const GIVEN: fc.Arbitrary<Given> = fc.tuple(fc.constantFrom(...LEAVES), fc.array(fc.constantFrom(...WRAPPINGS), { maxLength: 3 }))
  .map(([leaf, wrappings]) => wrappings.reduce((given, wrap) => wrap(given), leaf));

/** Every property that takes a secret, of every way to sign in. */
const PLACES: readonly { readonly signIn: Case<ConnectorProfileBase>; readonly path: Path }[] = CATALOG.flatMap(({ signIns }) =>
  signIns.flatMap((signIn) => {
    const props = signIn.props(new Stack(new App(), 'Props'));
    return leaves(props).filter((path) => at(props, path) instanceof SecretValue).map((path) => ({ signIn, path }));
  }));

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

test('secrets are looked for in every application', () => {
  expect(PLACES.length).toBeGreaterThan(40);
});

test(`${RUNS} secrets of seed ${SEED} are safe, refused or warned about, and never told`, () => {
  const outcomes = { refused: 0, warned: 0, safe: 0 };
  fc.assert(fc.property(fc.constantFrom(...PLACES), GIVEN, ({ signIn, path }, given) => {
    const outdir = mkdtempSync(join(tmpdir(), 'secrets-'));
    folders.push(outdir);
    const app = new App({ outdir, analyticsReporting: false, treeMetadata: false });
    const stack = new Stack(app, 'Stack', { env: { account: '123456789012', region: 'eu-west-1' } });
    const props = replaced(signIn.props(stack), path, SecretValue.unsafePlainText(given.text(stack)));
    try {
      signIn.make(stack, props as never);
      app.synth();
    } catch (error) {
      expect(String((error as Error).message)).not.toContain(MARK);
      expect(error instanceof AppFlowError || /^Validation failed/.test((error as Error).message)).toBe(true);
      outcomes.refused += 1;
      return;
    }
    const files = new Map(readdirSync(outdir).map((name) => [name, readFileSync(join(outdir, name), 'utf8')]));
    const told = [...files].filter(([, text]) => text.includes(MARK)).map(([name]) => name);
    const isWarned = app.node.findAll().some(({ node }) => node.metadata.some(({ data }) => /clear text/.test(String(data))));
    expect(isWarned).toBe(given.isExposed);
    expect(told.filter((name) => !given.isExposed || !name.endsWith('.template.json'))).toEqual([]);
    outcomes[given.isExposed ? 'warned' : 'safe'] += 1;
  }), { seed: SEED, numRuns: RUNS });

  expect(outcomes.warned).toBeGreaterThan(RUNS / 10);
  expect(outcomes.safe).toBeGreaterThan(RUNS / 10);
}, RUNS * 1000);
