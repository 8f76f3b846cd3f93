import { App, Duration, Lazy, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { DataPullMode, FlowBase, FlowStatus, FlowType, Mapping, OnScheduleFlow, OnScheduleFlowProps, PastStartTime } from '../../../src';
import { FakeConnectorType, FakeDestination, FakeSource } from '../../support/fakes';
import { expectRefusal } from '../../support/refusals';
import { expectDeployable } from '../../support/service-model';
import { warningsOf } from '../../support/tasks';

const NOW = new Date('2026-03-10T12:00:00Z');
const INCREMENTAL = { mode: DataPullMode.INCREMENTAL };
const sourceWith = (facts: object) =>
  new FakeSource({ connectorType: new FakeConnectorType({ source: { triggers: [FlowType.SCHEDULED], filterOperators: [], ...facts } }) });
const seconds = (time: string) => Date.parse(time) / 1000;

beforeEach(() => jest.useFakeTimers({ now: NOW }));
afterEach(() => jest.useRealTimers());

function stackWith(props: Partial<OnScheduleFlowProps>): Stack {
  const stack = new Stack(new App(), 'Stack');
  new OnScheduleFlow(stack, 'Flow', {
    source: new FakeSource(),
    destination: new FakeDestination(),
    mappings: [Mapping.mapAll()],
    schedule: Schedule.rate(Duration.days(1)),
    pullConfig: { mode: DataPullMode.COMPLETE },
    status: FlowStatus.ACTIVE,
    ...props,
  });
  return stack;
}

function triggerOf(props: Partial<OnScheduleFlowProps>) {
  const stack = stackWith(props);
  expectDeployable(stack);
  return Object.values(Template.fromStack(stack).findResources('AWS::AppFlow::Flow'))[0].Properties.TriggerConfig;
}

test('a scheduled flow is one resource: no function, no role, no custom resource', () => {
  const template = Template.fromStack(stackWith({ scheduleProperties: { startTime: new Date('2027-01-01') } })).toJSON();

  expect(Object.values(template.Resources).map((resource) => (resource as { Type: string }).Type)).toEqual(['AWS::AppFlow::Flow']);
});

test.each([
  [Schedule.rate(Duration.minutes(1)), 'rate(1minutes)'],
  [Schedule.rate(Duration.minutes(90)), 'rate(90minutes)'],
  [Schedule.rate(Duration.hours(1)), 'rate(1hours)'],
  [Schedule.rate(Duration.days(1)), 'rate(1days)'],
  [Schedule.rate(Duration.days(14)), 'rate(14days)'],
  [Schedule.expression('rate(1 week)'), 'rate(1weeks)'],
  [Schedule.expression('rate(3months)'), 'rate(3months)'],
  [Schedule.cron({ hour: '4', minute: '0' }), 'cron(0 4 * * ? *)'],
])('%o is written as %s', (schedule, expression) => {
  expect(triggerOf({ schedule })).toEqual({
    TriggerType: 'Scheduled',
    TriggerProperties: { ScheduleExpression: expression, DataPullMode: 'Complete' },
  });
});

test('cron is warned about, a rate is not', () => {
  expect(warningsOf(stackWith({ schedule: Schedule.cron({}) }), 'cronNotShownInConsole')).toEqual([expect.stringContaining('schedule: "cron(')]);
  expect(warningsOf(stackWith({}), 'cronNotShownInConsole')).toEqual([]);
});

test('all properties of a schedule are reachable, times as whole seconds', () => {
  expect(
    triggerOf({
      pullConfig: { mode: DataPullMode.INCREMENTAL, timestampField: 'changed' },
      scheduleProperties: {
        startTime: new Date('2026-04-01T00:00:00.999Z'),
        endTime: new Date('2026-05-01T00:00:00.001Z'),
        firstExecutionFrom: new Date('2026-01-01T00:00:00.500Z'),
        offset: Duration.hours(10),
        timeZone: 'Europe/Berlin',
      },
      flowErrorDeactivationThreshold: 100,
    }).TriggerProperties,
  ).toEqual({
    ScheduleExpression: 'rate(1days)',
    DataPullMode: 'Incremental',
    ScheduleStartTime: seconds('2026-04-01T00:00:00Z'),
    ScheduleEndTime: seconds('2026-05-01T00:00:00Z'),
    FirstExecutionFrom: seconds('2026-01-01T00:00:00Z'),
    ScheduleOffset: 36000,
    TimeZone: 'Europe/Berlin',
    FlowErrorDeactivationThreshold: 100,
  });
});

test('an offset in seconds can be known only at deployment', () => {
  const stack = stackWith({ pullConfig: INCREMENTAL, scheduleProperties: { offset: Duration.seconds(Lazy.number({ produce: () => 90 })) } });

  Template.fromStack(stack).hasResourceProperties('AWS::AppFlow::Flow', { TriggerConfig: { TriggerProperties: { ScheduleOffset: 90 } } });
});

test('the timestamp field stands with the source', () => {
  const stack = stackWith({ pullConfig: { mode: DataPullMode.INCREMENTAL, timestampField: 'changed' } });

  Template.fromStack(stack).hasResourceProperties('AWS::AppFlow::Flow', {
    SourceFlowConfig: { IncrementalPullConfig: { DatetimeTypeFieldName: 'changed' } },
  });
});

describe('a start in the past', () => {
  const startTime = new Date('2026-03-01T06:30:00Z');

  test('is kept and warned about', () => {
    const props = { scheduleProperties: { startTime } };

    expect(triggerOf(props).TriggerProperties.ScheduleStartTime).toBe(seconds('2026-03-01T06:30:00Z'));
    expect(warningsOf(stackWith(props), 'startTimeInPast')).toEqual([expect.stringContaining('scheduleProperties.startTime: 2026-03-01T06:30:00.000Z')]);
  });

  test.each([
    [Schedule.rate(Duration.days(1)), '2026-03-11T06:30:00Z'],
    [Schedule.rate(Duration.hours(1)), '2026-03-10T13:30:00Z'],
    [Schedule.expression('rate(1 month)'), '2026-04-01T06:30:00Z'],
  ])('moves to the next time in phase if that is asked for: %o', (schedule, next) => {
    const props = { schedule, scheduleProperties: { startTime, pastStartTime: PastStartTime.NEXT_OCCURRENCE } };

    expect(triggerOf(props).TriggerProperties.ScheduleStartTime).toBe(seconds(next));
    expect(warningsOf(stackWith(props), 'startTimeInPast')).toEqual([]);
  });

  test.each(['2026-03-10T12:00:00Z', '2026-03-10T12:00:01Z', '2026-03-10T12:59:59Z'])(
    'would be past when the flow is deployed, and moves, too: %s',
    (soon) => {
      const props = { scheduleProperties: { startTime: new Date(soon), pastStartTime: PastStartTime.NEXT_OCCURRENCE } };

      expect(triggerOf(props).TriggerProperties.ScheduleStartTime).toBe(seconds(soon) + 24 * 3600);
    },
  );

  test('that leaves an hour for the deployment stays', () => {
    const props = { scheduleProperties: { startTime: new Date('2026-03-10T13:00:00Z'), pastStartTime: PastStartTime.NEXT_OCCURRENCE } };

    expect(triggerOf(props).TriggerProperties.ScheduleStartTime).toBe(seconds('2026-03-10T13:00:00Z'));
  });

  test('that is now or later neither moves nor warns unless it is asked to', () => {
    const props = { scheduleProperties: { startTime: NOW } };

    expect(triggerOf(props).TriggerProperties.ScheduleStartTime).toBe(NOW.getTime() / 1000);
    expect(warningsOf(stackWith(props), 'startTimeInPast')).toEqual([]);
  });

  test.each([
    [Schedule.rate(Duration.minutes(59)), 1],
    [Schedule.rate(Duration.hours(1)), 0],
  ])('moves over several runs of a fast rate, which is warned about: %o', (schedule, count) => {
    const scheduleProperties = { startTime, pastStartTime: PastStartTime.NEXT_OCCURRENCE };

    expect(warningsOf(stackWith({ schedule, scheduleProperties }), 'nextOccurrenceOfFastRate')).toHaveLength(count);
  });
});

test.each([
  ['2027-03-12T12:00:00Z', 1],
  ['2027-03-10T12:00:00Z', 0],
])('a start more than a year ahead is warned about: %s', (startTime, count) => {
  expect(warningsOf(stackWith({ scheduleProperties: { startTime: new Date(startTime) } }), 'startTimeFarAhead')).toHaveLength(count);
});

test.each([
  ['in the past', '2026-03-10T11:59:59Z', [expect.stringContaining('scheduleProperties.endTime: 2026-03-10T11:59:59.000Z')]],
  ['in the future', '2026-03-10T12:00:01Z', []],
])('an end %s: warned about or not', (_title, endTime, expected) => {
  expect(warningsOf(stackWith({ scheduleProperties: { endTime: new Date(endTime) } }), 'endTimeInPast')).toEqual(expected);
});

test.each<[string, Partial<OnScheduleFlowProps>, number]>([
  ['complete', {}, 0],
  ['incremental', { pullConfig: INCREMENTAL }, 1],
  ['incremental by a field', { pullConfig: { ...INCREMENTAL, timestampField: 'changed' } }, 0],
  ['incremental from a source that needs no field', { pullConfig: INCREMENTAL, source: sourceWith({ transfersIncrementsByItself: true }) }, 0],
])('a transfer without a timestamp field is warned about where one is needed: %s', (_title, props, count) => {
  expect(warningsOf(stackWith(props), 'timestampFieldMissing')).toHaveLength(count);
});

/** Nothing proves that AppFlow refuses these. */
test.each<[string, Partial<OnScheduleFlowProps>]>([
  ['pullConfig.timestampField', { pullConfig: { mode: DataPullMode.COMPLETE, timestampField: 'x' } }],
  ['scheduleProperties.offset', { pullConfig: { mode: DataPullMode.COMPLETE }, scheduleProperties: { offset: Duration.minutes(1) } }],
])('%s of a complete transfer is warned about', (property, props) => {
  expect(warningsOf(stackWith(props), 'onlyWithIncrementalTransfer')).toEqual([expect.stringContaining(property)]);
});

test.each<[string, Partial<OnScheduleFlowProps>, string]>([
  ['another language of schedules', { schedule: Schedule.expression('at(2026-01-01T00:00:00)') }, 'schedule: "at(2026-01-01T00:00:00)" does not fit; AppFlow accepts a rate'],
  ['something before a cron', { schedule: Schedule.expression('a cron(0 4 * * ? *)') }, 'schedule: "a cron(0 4 * * ? *)" does not fit'],
  ['something after a cron', { schedule: Schedule.expression('cron(0 4 * * ? *) a') }, 'schedule: "cron(0 4 * * ? *) a" does not fit'],
  ['a schedule that is too long', { schedule: Schedule.expression(`cron(${'x'.repeat(251)})`) }, 'schedule: "cron(xxx'],
  ['a timestamp field that is too long', { pullConfig: { mode: DataPullMode.INCREMENTAL, timestampField: 'x'.repeat(257) } }, 'pullConfig.timestampField: "xxx'],
  ['a first time with a complete transfer', { scheduleProperties: { firstExecutionFrom: NOW } }, 'scheduleProperties.firstExecutionFrom: AppFlow takes it only'],
  ['an offset of 500 days', { pullConfig: INCREMENTAL, scheduleProperties: { offset: Duration.days(500) } }, 'scheduleProperties.offset: 43200000 does not fit; AppFlow accepts a whole number from 0 to 36000 seconds'],
  ['an offset of minutes that are not known at synth', { pullConfig: INCREMENTAL, scheduleProperties: { offset: Duration.minutes(Lazy.number({ produce: () => 1 })) } }, 'scheduleProperties.offset: an amount that is known only at deployment cannot be converted'],
  ['an offset of a fraction', { pullConfig: INCREMENTAL, scheduleProperties: { offset: Duration.millis(1500) } }, 'scheduleProperties.offset: 1.5 does not fit'],
  ['no threshold', { flowErrorDeactivationThreshold: 0 }, 'flowErrorDeactivationThreshold: 0 does not fit; AppFlow accepts a whole number from 1 to 100 failures'],
  ['too high a threshold', { flowErrorDeactivationThreshold: 101 }, 'flowErrorDeactivationThreshold: 101'],
  ['a long time zone', { scheduleProperties: { timeZone: 'x'.repeat(257) } }, 'scheduleProperties.timeZone: "xxx'],
  ['an end within the second of the start', { scheduleProperties: { startTime: new Date('2027-01-01T00:00:00.000Z'), endTime: new Date('2027-01-01T00:00:00.999Z') } }, 'scheduleProperties.endTime: 2027-01-01T00:00:00.999Z is not after the start, 2027-01-01T00:00:00.000Z; AppFlow counts whole seconds'],
  ['an end before the start to which a past one moves', { scheduleProperties: { startTime: new Date('2026-03-09T12:30:00Z'), endTime: new Date('2026-03-10T12:15:00Z'), pastStartTime: PastStartTime.NEXT_OCCURRENCE } }, 'scheduleProperties.endTime: 2026-03-10T12:15:00.000Z is not after the start, 2026-03-11T12:30:00.000Z'],
  ['an end before the start', { scheduleProperties: { startTime: new Date('2027-01-02'), endTime: new Date('2027-01-01') } }, 'scheduleProperties.endTime: 2027-01-01T00:00:00.000Z is not after the start, 2027-01-02T00:00:00.000Z'],
  ['an invalid start', { scheduleProperties: { startTime: new Date(NaN) } }, 'scheduleProperties.startTime: the date is not valid'],
  ['the next occurrence of a cron', { schedule: Schedule.cron({}), scheduleProperties: { pastStartTime: PastStartTime.NEXT_OCCURRENCE } }, 'scheduleProperties.pastStartTime: NEXT_OCCURRENCE needs a rate'],
  ['a rate above that of the source', { source: new FakeSource({ connectorType: new FakeConnectorType({ displayName: 'Marketo', source: { triggers: ['Scheduled'] as never, filterOperators: [], minimumIntervalMinutes: 60 } }) }), schedule: Schedule.rate(Duration.minutes(59)) }, 'schedule: rate(59minutes) is too often; as a source Marketo accepts one run in 60 minutes at most'],
])('fails for %s', (_title, props, problem) => {
  expectRefusal(() => stackWith(props), problem);
});

test('fails for a schedule of a flow that is not scheduled', () => {
  class Odd extends FlowBase {}
  const stack = new Stack(new App(), 'Stack');
  const props = { source: new FakeSource(), destination: new FakeDestination(), mappings: [Mapping.mapAll()] };
  const properties = { schedule: Schedule.rate(Duration.days(1)), dataPullConfig: { mode: DataPullMode.COMPLETE } };

  expectRefusal(() => new Odd(stack, 'A', { ...props, type: FlowType.ON_DEMAND, triggerConfig: { properties } }),
    '[Stack/A] triggerConfig: AppFlow takes a schedule for scheduled flows, and for no others; this one is OnDemand');
  expectRefusal(() => new Odd(stack, 'B', { ...props, type: FlowType.SCHEDULED, triggerConfig: {} }), '[Stack/B] triggerConfig: ');
});

test('a rate whose amount is known only at deployment is spelled as AppFlow does', () => {
  const hours = Lazy.number({ produce: () => 3 });

  expect(triggerOf({ schedule: Schedule.rate(Duration.hours(hours)) }).TriggerProperties.ScheduleExpression).toBe('rate(3hours)');
});

test('what is not known at synth passes', () => {
  const expression = Lazy.string({ produce: () => 'rate(1hours)' });

  expect(triggerOf({ schedule: Schedule.expression(expression) }).TriggerProperties.ScheduleExpression).toBe('rate(1hours)');
  expect(warningsOf(stackWith({ schedule: Schedule.expression(expression) }), 'cronNotShownInConsole')).toEqual([]);
});
