/**
 * For every constraint of the service model, a value inside and one outside: what is inside makes a template that AppFlow
 * accepts, what is outside is refused before CloudFormation sees it.
 *
 * No route is written by hand: each value of the catalogue's props is replaced by a mark, and where the mark arrives in the
 * template, the constraints of that place are tried by way of that prop. The last test prints what is not covered, and why.
 */
import { Errors } from 'aws-cdk-lib';
import { placesIn } from './places';
import { Route, routesOf } from './routes';
import { Rule, RULES, valuesFor } from './rules';
import { MORE_SUBJECTS } from './subjects';
import { EXCEPTIONS, NOT_OFFERED, STRICTER } from './unreachable';
import { enumsOfLibrary, isRequired } from '../conformance/props-of';
import { at, SUBJECTS } from '../conformance/subjects';
import { findTemplateFaults, TemplateJson } from '../support/service-model';
import { isDynamicReference, isIntrinsic } from '../support/service-model/intrinsics';

const ALL = [...MORE_SUBJECTS, ...SUBJECTS];
const ROUTES: readonly Route[] = ALL.flatMap(routesOf);
const PLACES = ALL.flatMap((each) => placesIn(each.render((props) => props)));
const ENUMS = enumsOfLibrary();

const TRIED = RULES
  .map((rule) => ({ id: rule.id, rule, routes: ROUTES.filter(({ resourceType, path }) => resourceType === rule.resourceType && path === rule.path) }))
  .filter(({ id, routes }) => routes.length > 0 && !(id in EXCEPTIONS));

/** Constraints of properties that are enums of this library wherever they are offered. */
const CLOSED = new Set(TRIED.filter(({ rule, routes }) => routes.every((route) => isClosed(rule, route))).map(({ id }) => id));

beforeAll(() => {
  process.env.CDK_VALIDATION = 'false';
});

test.each(TRIED)('$id', ({ rule, routes }) => {
  const faults = routes.flatMap((route) => [...insideFaults(rule, route), ...outsideFaults(rule, route)].map((fault) => `${nameOf(route)} = ${fault}`));

  expect(faults).toEqual([]);
});

test('every constraint is tried, or cannot be broken, or is no part of this library', () => {
  const tried = new Set(TRIED.map(({ id }) => id));
  const rest = RULES.filter(({ id }) => !tried.has(id)).map((rule) => ({ id: rule.id, why: reasonOf(rule) }));
  const groups = new Map<string, string[]>();
  rest.forEach(({ id, why = 'NO REASON' }) => groups.set(why, [...groups.get(why) ?? [], id]));
  const covered = tried.size + (groups.get(CONSTANT)?.length ?? 0);
  const reachable = RULES.filter(({ path }) => !NOT_OFFERED.some(({ paths }) => paths.test(path))).length;
  console.info([
    `${RULES.length} constraints, ${reachable} of them on properties that this library offers`,
    `${tried.size} tried by ${ROUTES.length} routes, from both sides but for ${CLOSED.size} closed lists, of which no language takes another value`,
    ...[...groups].map(([why, ids]) => `${ids.length} ${why}${why === CONSTANT ? '' : `:\n${ids.map((id) => `    ${id}`).join('\n')}`}`),
    `${((100 * covered) / reachable).toFixed(1)} % of what is offered is covered`,
  ].join('\n'));

  expect(groups.get('NO REASON') ?? []).toEqual([]);
  expect(covered / reachable).toBeGreaterThanOrEqual(0.95);
});

test.each([...NOT_OFFERED.map(({ paths }) => String(paths)), ...Object.keys(EXCEPTIONS)])('the exception %s is still one', (exception) => {
  const paths = NOT_OFFERED.find((each) => String(each.paths) === exception)?.paths;

  expect(paths ? PLACES.filter(({ path }) => paths.test(path)) : []).toEqual([]);
  expect(RULES.filter(({ id, path }) => (paths ? paths.test(path) : id === exception))).not.toEqual([]);
});

const CONSTANT = 'set by this library alone, and right in every template';
const REFERENCE = 'names of other resources, which CloudFormation fills in';

/** Why a constraint is not tried, if there is a reason. */
function reasonOf({ id, resourceType, path }: Rule): string | undefined {
  const values = PLACES.filter((place) => place.resourceType === resourceType && place.path === path).map(({ value }) => value);
  const notOffered = NOT_OFFERED.find(({ paths }) => paths.test(path));
  if (notOffered || id in EXCEPTIONS || values.length === 0) {
    return notOffered?.reason ?? EXCEPTIONS[id];
  }
  return values.every((value) => isIntrinsic(value) || isDynamicReference(value)) ? REFERENCE : CONSTANT;
}

test.each(ALL.map((each) => [each.name, each] as const))('%s is right as it is in the catalogue', (_name, each) => {
  expect(findTemplateFaults(each.render((props) => props))).toEqual([]);
});

function insideFaults(rule: Rule, route: Route): string[] {
  const values = rule.kind === 'enum' ? offered(route) : valuesFor(rule, route, true);
  return (nameOf(route) in STRICTER ? [] : values).flatMap((value) => {
    const outcome = outcomeOf(route, value);
    // Of the values of one of its enums, the library may refuse some here.
    const faults = outcome instanceof Error ? (rule.kind === 'enum' ? [] : [String(outcome)]) : findTemplateFaults(outcome);
    return faults.map((fault) => `${short(value)} is refused: ${fault}`);
  });
}

function outsideFaults(rule: Rule, route: Route): string[] {
  if (isClosed(rule, route)) {
    return [];
  }
  const values = valuesFor(rule, route, false);
  return (values.length === 0 ? ['nothing is outside'] : []).concat(values.filter((value) => accepts(rule, route, value)).map((value) => `${short(value)} is accepted`));
}

/**
 * Whether a wrong value would reach CloudFormation. Leaving out is no mistake where the types forbid it, or where it makes a
 * right template; an empty name means the same as none, as in aws-cdk-lib.
 */
function accepts(rule: Rule, route: Route, value: unknown): boolean {
  const outcome = outcomeOf(route, value);
  if (outcome instanceof Error) {
    return !Errors.isValidationError(outcome) && !(rule.kind === 'required' && isDemandedByTypes(route));
  }
  const faults = findTemplateFaults(outcome);
  return value === '' ? faults.length > 0 : rule.kind !== 'required' || (faults.length > 0 && !isDemandedByTypes(route));
}

/** Classes whose subjects stand for the parameters of a constructor or a factory, instead of a struct. */
const PARAMETERS = ['CustomConnectorAuth', 'Task'];

function isDemandedByTypes({ subject: { className }, prop }: Route): boolean {
  return PARAMETERS.includes(className) || isRequired(className, prop);
}

/** Whether a property is an enum of this library: its values are all tried, and no language takes another. */
function isClosed(rule: Rule, route: Route): boolean {
  return rule.kind === 'enum' && offered(route).length > 0;
}

/** The values of the enum to which the sample belongs. */
function offered({ sample, subject, prop }: Route): string[] {
  const original = [sample, at(subject.props(), prop)].flat();
  return ENUMS.find((values) => original.some((value) => values.includes(value as string))) ?? [];
}

function outcomeOf({ render }: Route, value: unknown): TemplateJson | Error {
  try {
    return render(value);
  } catch (error) {
    return error as Error;
  }
}

function nameOf({ subject, prop }: Route): string {
  return `${subject.className}.${prop.join('.')}`;
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 60)}... (${text.length})` : text;
}
