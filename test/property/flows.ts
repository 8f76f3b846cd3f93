import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import * as fc from 'fast-check';
import { structOf, valuesOf } from './arbitraries';
import { made } from './made';
import { mostly } from './primitives';
import { ConnectorProfileBase, FlowBase, FlowProps, FlowType, IDestination, ISource, OnDemandFlow, OnEventFlow, OnScheduleFlow } from '../../src';
import { allMembersOf, library, propsOf } from '../conformance/props-of';
import { isPlain, replaced } from '../conformance/subjects';
import { triggersFrom, triggersTo } from '../conformance/walk';
import { CATALOG } from '../support/catalog';
import { Application, Case } from '../support/catalog/entry';
import { TemplateJson } from '../support/service-model';

type SignIn = Case<ConnectorProfileBase>;
type Role<V> = Case<V, ConnectorProfileBase>;

/** A prop that gets another value. */
interface Change {
  readonly prop: string;
  readonly value: unknown;
}

/** A role of an application, and how it signs in. */
interface Pair<V> {
  readonly signIn: SignIn | undefined;
  readonly role: Role<V>;
}

/** What is made of a pair, and what is changed in the props of both. */
interface Vertex<V> {
  readonly pair: Pair<V>;
  readonly signInChanges: readonly Change[];
  readonly roleChanges: readonly Change[];
}

/** A flow, and what it stands in. */
export interface Plan {
  readonly type: FlowType;
  readonly id: string;
  readonly knowsEnvironment: boolean;
  readonly source: Vertex<ISource>;
  readonly destination: Vertex<IDestination>;
  readonly props: object;
}

const FLOWS: { readonly [type in FlowType]: new (scope: Construct, id: string, props: never) => FlowBase } = {
  [FlowType.ON_DEMAND]: OnDemandFlow,
  [FlowType.EVENT]: OnEventFlow,
  [FlowType.SCHEDULED]: OnScheduleFlow,
};

const ENVIRONMENT = { account: '123456789012', region: 'eu-west-1' };

/** Plans for flows of every type between any two applications. */
export const PLANS: fc.Arbitrary<Plan> = fc.constantFrom(...Object.values(FlowType)).chain((type) => fc.record({
  type: fc.constant(type),
  id: fc.constantFrom('Flow', 'a flow', 'Überweisung', 'x'.repeat(300), '$'),
  knowsEnvironment: fc.boolean(),
  source: mostly(
    vertices(CATALOG.filter((application) => triggersFrom(application).includes(type)), ({ sources }) => sources),
    vertices(CATALOG, ({ sources }) => sources),
  ),
  destination: mostly(
    vertices(CATALOG.filter((application) => triggersTo(application).includes(type)), ({ destinations }) => destinations),
    vertices(CATALOG, ({ destinations }) => destinations),
  ),
  props: structOf(`${FLOWS[type].name}Props`, ['source', 'destination'])!,
}) as fc.Arbitrary<Plan>);

/** The template of a plan. */
export function templateOf(plan: Plan): TemplateJson {
  const stack = new Stack(new App(), 'Stack', plan.knowsEnvironment ? { env: ENVIRONMENT } : {});
  new FLOWS[plan.type](stack, plan.id, {
    ...made(plan.props, stack) as object,
    source: newVertex(new Construct(stack, 'In'), plan.source),
    destination: newVertex(new Construct(stack, 'Out'), plan.destination),
  } as FlowProps as never);
  return Template.fromStack(stack).toJSON() as TemplateJson;
}

function newVertex<V>(scope: Construct, { pair: { signIn, role }, signInChanges, roleChanges }: Vertex<V>): V {
  // An application without profiles has no case that reads it.
  const profile = signIn?.make(scope, changed(signIn.props(scope), signInChanges, scope)) as ConnectorProfileBase;
  return role.make(scope, changed(role.props(scope, profile), roleChanges, scope));
}

function changed(props: object, changes: readonly Change[], scope: Construct): object {
  return changes.reduce((given, { prop, value }) => {
    const path = prop.split('.');
    const parent = path.slice(0, -1).reduce<unknown>((object, key) => (object as Record<string, unknown> | undefined)?.[key], given);
    return isPlain(parent) ? replaced(given, path, made(value, scope)) : given;
  }, props);
}

function vertices<V>(applications: readonly Application[], rolesOf: (application: Application) => readonly Role<V>[]): fc.Arbitrary<Vertex<V>> {
  const pairs = applications.flatMap((application) => rolesOf(application).flatMap((role) =>
    (application.signIns.length > 0 ? application.signIns : [undefined]).map((signIn) => printable({ signIn, role }))));
  return fc.constantFrom(...pairs).chain((pair) => fc.record({
    pair: fc.constant(pair),
    signInChanges: pair.signIn ? changesOf(pair.signIn.className) : fc.constant([]),
    roleChanges: changesOf(pair.role.className),
  }));
}

function printable<V>(pair: Pair<V>): Pair<V> {
  const names = [pair.signIn, pair.role].map((each) => each && `${each.className} (${each.label})`);
  return { ...pair, [fc.toStringMethod]: () => names.filter(Boolean).join(', ') } as Pair<V>;
}

/** No change or a few, of props that can have another value. */
function changesOf(className: string): fc.Arbitrary<readonly Change[]> {
  const none = fc.constant([]);
  const changes = changesBelow(propsOf(className), '');
  const few = changes.length > 0 ? fc.array(fc.oneof(...changes), { minLength: 1, maxLength: 2 }) : none;
  return fc.oneof({ weight: 3, arbitrary: none }, { weight: 1, arbitrary: few });
}

function changesBelow(struct: string, parent: string): fc.Arbitrary<Change>[] {
  return allMembersOf(struct).flatMap((member) => {
    const { name, type, optional } = member;
    const prop = parent + name;
    const values = valuesOf(member);
    const own = values ? [fc.record({ prop: fc.constant(prop), value: optional ? fc.option(values, { nil: undefined }) : values })] : [];
    const inner = 'fqn' in type ? changesBelow(library.shortName(type.fqn), `${prop}.`) : [];
    return [...own, ...inner];
  });
}
