import { App, Duration, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { Dashboard, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { FlowMonitoring, FlowMonitoringProps, IFlow, OnDemandFlow, OnScheduleFlow } from '../../src';
import { onDemand, onEvent, onSchedule } from '../support/flows';
import { expectDeployable } from '../support/service-model';

const ENV = { account: '123456789012', region: 'eu-west-1' };

let stack: Stack;

beforeEach(() => {
  stack = new Stack(new App(), 'Stack', { env: ENV });
});

function monitor(flows: IFlow[], props: Partial<FlowMonitoringProps> = {}): FlowMonitoring {
  return new FlowMonitoring(stack, 'Monitoring', { flows, ...props });
}

function alarms(): Record<string, unknown>[] {
  return Object.values(Template.fromStack(stack).findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);
}

function alarmOf(metric: string): Record<string, unknown> | undefined {
  return alarms().find(({ MetricName }) => MetricName === metric);
}

interface Widget {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly properties: {
    readonly title?: string;
    readonly markdown?: string;
    readonly metrics?: unknown[][];
    readonly alarms?: string[];
    readonly annotations?: unknown;
  };
}

/** The widgets of the only dashboard, with references written as their logical ids. */
function widgets(): Widget[] {
  const [dashboard] = Object.values(Template.fromStack(stack).findResources('AWS::CloudWatch::Dashboard'));
  const body = dashboard.Properties.DashboardBody as { 'Fn::Join': [string, unknown[]] };
  const text = body['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : Object.values(part as object).flat().join('.'))).join('');
  return (JSON.parse(text) as { widgets: Widget[] }).widgets;
}

describe('alarms', () => {
  test('a scheduled flow gets those for failed runs, missing success and run time', () => {
    monitor([onSchedule(stack)]);

    expectDeployable(stack);
    expect(alarms().map(({ MetricName, Statistic, Threshold, Period, EvaluationPeriods, TreatMissingData, ComparisonOperator }) =>
      ({ MetricName, Statistic, Threshold, Period, EvaluationPeriods, TreatMissingData, ComparisonOperator }))).toEqual([
      {
        MetricName: 'FlowExecutionsFailed',
        Statistic: 'Sum',
        Threshold: 1,
        Period: 300,
        EvaluationPeriods: 1,
        TreatMissingData: 'notBreaching',
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      },
      {
        MetricName: 'FlowExecutionsSucceeded',
        Statistic: 'Sum',
        Threshold: 1,
        Period: 300,
        EvaluationPeriods: 18,
        TreatMissingData: 'breaching',
        ComparisonOperator: 'LessThanThreshold',
      },
      {
        MetricName: 'FlowExecutionTime',
        Statistic: 'Maximum',
        Threshold: 3600000,
        Period: 300,
        EvaluationPeriods: 1,
        TreatMissingData: 'notBreaching',
        ComparisonOperator: 'GreaterThanThreshold',
      },
    ]);
  });

  test.each([
    ['an on-demand flow', () => onDemand(stack)],
    ['an event flow', () => onEvent(stack)],
  ])('%s is not expected to succeed at any time', (_, flow) => {
    monitor([flow()]);

    expectDeployable(stack);
    expect(alarms().map(({ MetricName }) => MetricName)).toEqual(['FlowExecutionsFailed', 'FlowExecutionTime']);
  });

  test('an on-demand flow is if the user says so', () => {
    monitor([onDemand(stack)], { missingSuccess: { within: Duration.hours(26) } });

    expectDeployable(stack);
    expect(alarmOf('FlowExecutionsSucceeded')).toMatchObject({ Period: 3600, EvaluationPeriods: 26, TreatMissingData: 'breaching' });
  });

  test.each([
    ['rate(1 minute)', 300, 3],
    ['rate(15 minutes)', 300, 5],
    ['rate(16 hours)', 300, 288],
    ['rate(1 day)', 3600, 36],
    ['rate(6 days)', 3600, 168],
  ])('%s is watched through %i seconds times %i', (rate, period, periods) => {
    monitor([onSchedule(stack, 'Flow', Schedule.expression(rate))]);

    expectDeployable(stack);
    expect(alarmOf('FlowExecutionsSucceeded')).toMatchObject({ Period: period, EvaluationPeriods: periods });
  });

  test.each([
    ['a week is too long for an alarm', () => onSchedule(stack, 'Flow', Schedule.expression('rate(7 days)'))],
    ['the rate of a cron schedule is not known', () => onSchedule(stack, 'Flow', Schedule.expression('cron(0 8 * * ? *)'))],
    ['the rate of an imported flow is not known', () => OnScheduleFlow.fromFlowName(stack, 'Flow', 'existing')],
  ])('%s, which is warned about', (_, flow) => {
    monitor([flow()]);

    expectDeployable(stack);
    expect(alarmOf('FlowExecutionsSucceeded')).toBeUndefined();
    Annotations.fromStack(stack).hasWarning('*', Match.stringLikeRegexp('successNotWatched'));
  });

  test.each<[string, Partial<FlowMonitoringProps>, string]>([
    ['failedRuns', { failedRuns: { enabled: false } }, 'FlowExecutionsFailed'],
    ['missingSuccess', { missingSuccess: { enabled: false } }, 'FlowExecutionsSucceeded'],
    ['runTime', { runTime: { enabled: false } }, 'FlowExecutionTime'],
  ])('%s can be left out', (_, props, metric) => {
    monitor([onSchedule(stack)], props);

    expectDeployable(stack);
    expect(alarms()).toHaveLength(2);
    expect(alarmOf(metric)).toBeUndefined();
  });

  test('thresholds are the user\'s', () => {
    monitor([onDemand(stack)], {
      failedRuns: { threshold: 3, period: Duration.hours(1) },
      runTime: { maximum: Duration.minutes(10) },
      fewRecords: { minimum: 100 },
    });

    expectDeployable(stack);
    expect(alarmOf('FlowExecutionsFailed')).toMatchObject({ Threshold: 3, Period: 3600 });
    expect(alarmOf('FlowExecutionTime')).toMatchObject({ Threshold: 600000 });
    expect(alarmOf('FlowExecutionRecordsProcessed')).toMatchObject({
      Threshold: 100, Statistic: 'Minimum', ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'notBreaching',
    });
  });

  test('actions are wired to every alarm', () => {
    const [alarmTopic, okTopic] = [new Topic(stack, 'AlarmTopic'), new Topic(stack, 'OkTopic')];
    const monitoring = monitor([onSchedule(stack)], {
      alarmActions: [new SnsAction(alarmTopic)],
      okActions: [new SnsAction(okTopic)],
    });

    expectDeployable(stack);
    expect(monitoring.alarms).toHaveLength(3);
    for (const alarm of alarms()) {
      expect(alarm).toMatchObject({
        AlarmActions: [stack.resolve(alarmTopic.topicArn)],
        OKActions: [stack.resolve(okTopic.topicArn)],
      });
    }
  });

  test('flows with the same id in different scopes have alarms of their own', () => {
    const other = new Stack(stack.node.root as App, 'Other', { env: ENV });
    monitor([onDemand(stack, 'Same'), onDemand(other, 'Same')]);

    expectDeployable(stack);
    expectDeployable(other);
    expect(new Set(alarms().map(({ Dimensions }) => JSON.stringify(Dimensions))).size).toBe(2);
  });

  test('a flow of another account keeps it', () => {
    const arn = 'arn:aws:appflow:eu-west-1:999999999999:flow/existing';
    monitor([OnDemandFlow.fromFlowArn(stack, 'Flow', arn)]);

    expectDeployable(stack);
    Template.fromStack(stack).hasResourceProperties('AWS::CloudWatch::Alarm', {
      Metrics: Match.arrayWith([Match.objectLike({ AccountId: '999999999999' })]),
    });
  });
});

describe('dashboard', () => {
  test('has a summary and a row for each flow', () => {
    monitor([onDemand(stack, 'One'), onSchedule(stack, 'Two')]);

    expectDeployable(stack);
    const all = widgets();
    expect(all.slice(0, 6).map(({ properties }) => properties.title ?? properties.markdown)).toEqual([
      '# Amazon AppFlow', 'Runs started', 'Runs succeeded', 'Runs failed', 'Records processed', 'Alarms',
    ]);
    expect(all[5].properties.alarms).toHaveLength(5);
    const rows = all.slice(6);
    expect(rows.map(({ x, width }) => [x, width])).toEqual([[0, 8], [8, 8], [16, 8], [0, 8], [8, 8], [16, 8]]);
    expect(new Set(rows.slice(0, 3).map(({ y }) => y)).size).toBe(1);
    expect(rows.slice(0, 3).map(({ properties }) => properties.title?.split(': ')[1])).toEqual(['runs', 'time', 'records']);
    expect(rows[0].properties.metrics?.map(([, metric]) => metric)).toEqual([
      'FlowExecutionsStarted', 'FlowExecutionsSucceeded', 'FlowExecutionsFailed',
    ]);
  });

  test('adds up each number for all flows in a widget of its own', () => {
    monitor([onDemand(stack, 'One'), onDemand(stack, 'Two')]);

    expectDeployable(stack);
    const [, started] = widgets();
    expect(started.properties.metrics).toEqual([
      [expect.objectContaining({ expression: 'SUM(FILL(METRICS(), 0))', label: 'Runs started' })],
      expect.arrayContaining(['AWS/AppFlow', 'FlowExecutionsStarted']),
      expect.arrayContaining(['AWS/AppFlow', 'FlowExecutionsStarted']),
    ]);
    Annotations.fromStack(stack).hasNoWarning('*', Match.anyValue());
  });

  test('shows where the alarm for the run time lies', () => {
    monitor([onDemand(stack)]);

    expectDeployable(stack);
    const time = widgets().find(({ properties }) => properties.title?.endsWith(': time'));
    expect(time?.properties.annotations).toEqual({ horizontal: [expect.objectContaining({ value: 3600000, yAxis: 'left' })] });
  });

  test('can be one that exists in the app', () => {
    const dashboard = new Dashboard(stack, 'Mine');
    dashboard.addWidgets(new TextWidget({ markdown: 'first' }));
    const monitoring = monitor([onDemand(stack)], { dashboard, title: 'Customer data' });

    expectDeployable(stack);
    expect(monitoring.dashboard).toBe(dashboard);
    Template.fromStack(stack).resourceCountIs('AWS::CloudWatch::Dashboard', 1);
    expect(widgets().slice(0, 2).map(({ properties }) => properties.markdown)).toEqual(['first', '# Customer data']);
  });

  test('shows more than a hundred alarms in several widgets', () => {
    monitor(Array.from({ length: 60 }, (_, index) => OnDemandFlow.fromFlowName(stack, `Flow${index}`, `flow-${index}`)));

    expectDeployable(stack);
    const lists = widgets().flatMap(({ properties }) => (properties.alarms ? [properties.alarms.length] : []));
    expect(lists).toEqual([100, 20]);
  });

  test('of imported flows keeps their region', () => {
    const arn = 'arn:aws:appflow:us-east-1:123456789012:flow/existing';
    monitor([OnDemandFlow.fromFlowArn(stack, 'Flow', arn)], { failedRuns: { enabled: false }, runTime: { enabled: false } });

    expectDeployable(stack);
    expect(JSON.stringify(widgets())).toContain('"region":"us-east-1"');
    expect(alarms()).toEqual([]);
  });
});

describe('fails', () => {
  test.each<[string, () => Partial<FlowMonitoringProps>, string]>([
    ['without a flow', () => ({ flows: [] }), '[Stack/Monitoring] flows: empty'],
    ['with too many flows', () => ({ flows: Array.from({ length: 161 }, (_, i) => OnDemandFlow.fromFlowName(stack, `F${i}`, `f-${i}`)) }), '161 flows'],
    ['with a threshold of zero', () => ({ failedRuns: { threshold: 0 } }), 'failedRuns.threshold: 0'],
    ['with a period that is no whole minute', () => ({ failedRuns: { period: Duration.seconds(90) } }), 'failedRuns.period: 1 minute 30 seconds'],
    ['with a period of two days', () => ({ failedRuns: { period: Duration.days(2) } }), 'failedRuns.period: 2 days'],
    ['with a minimum of zero records', () => ({ fewRecords: { minimum: 0 } }), 'fewRecords.minimum: 0'],
    ['with a success within eight days', () => ({ missingSuccess: { within: Duration.days(8) } }), 'missingSuccess.within: 8 days'],
    ['with no time to run', () => ({ runTime: { maximum: Duration.seconds(0) } }), 'runTime.maximum: every run'],
  ])('%s', (_, props, message) => {
    const flow = onDemand(stack);

    expect(() => monitor([flow], props())).toThrow(message);
  });

  test('with a flow twice', () => {
    const flow = onDemand(stack);

    expect(() => monitor([flow, flow])).toThrow('flows: a flow stands there twice');
  });
});
