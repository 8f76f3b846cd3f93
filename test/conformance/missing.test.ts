import { Stack } from 'aws-cdk-lib';
import { allMembersOf, isRequired, propsOf } from './props-of';
import { at, isPlain, Path, replaced, SUBJECTS } from './subjects';
import { LambdaConnector, OnDemandFlow, OnEventFlow, OnScheduleFlow } from '../../src';
import { AppFlowError } from '../../src/core/private/errors';

/** The paths of all values of props: objects as well as what is in them. */
function paths(value: object, path: Path = []): Path[] {
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    [[...path, key], ...(isPlain(child) ? paths(child, [...path, key]) : [])]);
}

function without(props: object, path: Path): object {
  const parent = path.slice(0, -1);
  const { [path.at(-1)!]: _left, ...rest } = at(props, parent) as Record<string, unknown>;
  return parent.length === 0 ? rest : replaced(props, parent, rest);
}

/** What the types demand, and a complete refresh grant makes useless. */
const DISPENSABLE = ['GitHubConnectorProfile oAuth.accessToken'];

function outcomeOf(make: () => unknown): unknown {
  try {
    make();
    return undefined;
  } catch (error) {
    return error;
  }
}

const propsAreRequired = (className: string) => allMembersOf(propsOf(className)).some(({ optional }) => !optional);

const MISSING = SUBJECTS.flatMap((subject) => paths(subject.props()).map((path): [string, string, Path, typeof subject] => [subject.name, path.join('.'), path, subject]));

test.each(MISSING)('%s without %s synthesizes, or is refused with a message of this library', (_name, _path, path, subject) => {
  const error = outcomeOf(() => subject.render((props) => without(props, path)));

  expect(error === undefined || error instanceof AppFlowError ? '' : String(error)).toBe('');
  if (isRequired(subject.className, path) && !DISPENSABLE.includes(`${subject.className} ${path.join('.')}`)) {
    expect(String(error)).toContain(path.at(-1));
  }
});

test.each(SUBJECTS)('$name without any props is refused with a message of this library, or synthesizes', (subject) => {
  const outcome = outcomeOf(() => subject.render(() => ({})));

  expect(outcome instanceof AppFlowError || !propsAreRequired(subject.className)).toBe(true);
  expect(outcome === undefined || outcome instanceof AppFlowError).toBe(true);
});

test.each<[string, (stack: Stack, props: never) => object]>([
  ['OnDemandFlow', (stack, props) => new OnDemandFlow(stack, 'Flow', props)],
  ['OnEventFlow', (stack, props) => new OnEventFlow(stack, 'Flow', props)],
  ['OnScheduleFlow', (stack, props) => new OnScheduleFlow(stack, 'Flow', props)],
  ['LambdaConnector', (stack, props) => new LambdaConnector(stack, 'Flow', props)],
])('%s without any props names all that is required', (_name, make) => {
  expect(() => make(new Stack(), {} as never)).toThrow(/\[Default\/Flow\] [\w, .]+: missing; (it is|they are) required/);
  expect(() => make(new Stack(), undefined as never)).toThrow(AppFlowError);
});
