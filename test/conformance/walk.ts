import { App, Duration, Stack } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import {
  ConnectorProfileBase,
  DataPullMode,
  Filter,
  FilterCondition,
  FlowBase,
  FlowProps,
  FlowStatus,
  FlowType,
  IDestination,
  ISource,
  Mapping,
  OnDemandFlow,
  OnEventFlow,
  OnScheduleFlow,
  S3Destination,
  S3Source,
  SalesforceConnectorProfile,
  SalesforceSource,
  TaskProperty,
  Transform,
  Validation,
  ValidationAction,
  ValidationCondition,
} from '../../src';
import { CATALOG } from '../support/catalog';
import { Application, bucket, Case, location } from '../support/catalog/entry';

/** One way through the catalogue: a stack with a profile, if the application needs one, and a flow. */
export interface Walk {
  readonly name: string;
  readonly type: FlowType;
  build(scope: Construct): FlowBase;
}

/** All ways: applications, ways to sign in, roles and their variants, types of flow. */
export const WALKS: readonly Walk[] = CATALOG.flatMap((application) => [...sourceWalks(application), ...destinationWalks(application)]);

/** A stack of a known account and region. */
export function newStack(app = new App(), id = 'Conformance'): Stack {
  return new Stack(app, id, { env: { account: '123456789012', region: 'eu-west-1' } });
}

/** Every type of flow that can start from a source. */
export function triggersFrom({ connectorType }: Application): readonly FlowType[] {
  return connectorType._facts.source?.triggers ?? [];
}

/** Every type of flow that can lead to a destination. */
export function triggersTo({ connectorType }: Application): readonly FlowType[] {
  const { destination } = connectorType._facts;
  return destination ? destination.triggers ?? Object.values(FlowType) : [];
}

/** A flow with every operation that the source accepts. */
export function newFlow(scope: Construct, type: FlowType, source: ISource, destination: IDestination): FlowBase {
  const props = { source, destination, ...operations(source) };
  switch (type) {
    case FlowType.ON_DEMAND:
      return new OnDemandFlow(scope, 'Flow', props);
    case FlowType.EVENT:
      return new OnEventFlow(scope, 'Flow', { ...props, status: FlowStatus.DRAFT });
    case FlowType.SCHEDULED:
      return new OnScheduleFlow(scope, 'Flow', {
        ...props,
        status: FlowStatus.ACTIVE,
        schedule: Schedule.rate(Duration.minutes(source.connectorType._facts.source?.minimumIntervalMinutes ?? 1)),
        pullConfig: { mode: DataPullMode.INCREMENTAL, timestampField: 'changed' },
      });
  }
}

/** A source that can start flows of a type, to test a destination. */
export function anySource(scope: Construct, type: FlowType): ISource {
  if (type !== FlowType.EVENT) {
    return new S3Source({ bucket: bucket(scope), prefix: 'in' });
  }
  const profile = SalesforceConnectorProfile.fromConnectorProfileName(scope, 'Salesforce', 'salesforce');
  return new SalesforceSource({ profile, object: 'AccountChangeEvent' });
}

/** The profile of an application, by one way to sign in; none if it needs none. */
export function newProfile(scope: Construct, signIn: Case<ConnectorProfileBase> | undefined): ConnectorProfileBase {
  // An application without profiles has no case that reads it.
  return signIn?.make(scope, signIn.props(scope)) as ConnectorProfileBase;
}

function sourceWalks(application: Application): Walk[] {
  return combinations(application, application.sources, triggersFrom(application), (scope, type, source) =>
    newFlow(scope, type, source, new S3Destination({ location: location(scope, 'out') })));
}

function destinationWalks(application: Application): Walk[] {
  return combinations(application, application.destinations, triggersTo(application), (scope, type, destination) =>
    newFlow(scope, type, anySource(scope, type), destination));
}

function combinations<V>(
  application: Application,
  roles: readonly Case<V, ConnectorProfileBase>[],
  types: readonly FlowType[],
  flow: (scope: Construct, type: FlowType, vertex: V) => FlowBase,
): Walk[] {
  const signIns = application.signIns.length > 0 ? application.signIns : [undefined];
  return signIns.flatMap((signIn) => roles.flatMap((role) => types.map((type) => ({
    name: [signIn && `${signIn.className} (${signIn.label})`, `${role.className} (${role.label})`, type].filter(Boolean).join(', '),
    type,
    build: (scope: Construct) => flow(scope, type, role.make(scope, role.props(scope, newProfile(scope, signIn)))),
  }))));
}

function operations(source: ISource): Pick<FlowProps, 'mappings' | 'filters' | 'transforms' | 'validations'> {
  const field = { name: 'id', dataType: 'string' };
  const { filterOperators = [], transforms } = source.connectorType._facts.source ?? {};
  return {
    mappings: [Mapping.map(field, { name: 'ID', dataType: 'string' })],
    filters: filterOperators.map((operator) => Filter.when(new FilterCondition(field, operator, bounds(operator)))),
    ...(transforms !== false && {
      transforms: [Transform.mask(field), Transform.truncate(field, 5)],
      validations: [Validation.when(ValidationCondition.isNull(field), ValidationAction.ignoreRecord())],
    }),
  };
}

function bounds(operator: string): TaskProperty[] {
  const values = operator === 'BETWEEN' ? { LOWER_BOUND: '1', UPPER_BOUND: '2' } : { VALUE: '1' };
  return Object.entries({ DATA_TYPE: 'string', ...values }).map(([key, value]) => ({ key, value }));
}
