import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  AlarmStatusWidget,
  Color,
  GraphWidget,
  HorizontalAnnotation,
  IWidget,
  MathExpression,
  Metric,
  SingleValueWidget,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { FlowAlarms } from './alarm-factory';
import { IFlow } from '../core/flow';

const WIDTH = 24;
const HEIGHT = 6;
const PERIOD = Duration.minutes(5);
/** The most alarms that CloudWatch shows in one widget. */
const ALARMS_PER_WIDGET = 100;

/** The summary: what all flows did together, and which alarms are raised. */
export function summaryRows(title: string, flows: readonly IFlow[], alarms: readonly Alarm[]): IWidget[][] {
  const options = { period: PERIOD };
  return [
    [new TextWidget({ markdown: `# ${title}`, width: WIDTH, height: 1 })],
    [
      total('Runs started', Color.BLUE, flows.map((flow) => flow.metricFlowExecutionsStarted(options))),
      total('Runs succeeded', Color.GREEN, flows.map((flow) => flow.metricFlowExecutionsSucceeded(options))),
      total('Runs failed', Color.RED, flows.map((flow) => flow.metricFlowExecutionsFailed(options))),
      total('Records processed', Color.PURPLE, flows.map((flow) => flow.metricFlowExecutionRecordsProcessed(options))),
    ],
    ...chunks(alarms, ALARMS_PER_WIDGET).map((chunk) => [new AlarmStatusWidget({ title: 'Alarms', width: WIDTH, height: 3, alarms: chunk })]),
  ];
}

/** A number for all flows. `METRICS()` stands for all metrics of a widget, so each number is a widget of its own. */
function total(label: string, color: string, metrics: Metric[]): IWidget {
  const sum = new MathExpression({
    expression: 'SUM(FILL(METRICS(), 0))',
    usingMetrics: Object.fromEntries(metrics.map((metric, index) => [`flow${index}`, metric])),
    period: PERIOD,
    label,
    color,
  });
  return new SingleValueWidget({ title: label, width: WIDTH / 4, height: 3, setPeriodToTimeRange: true, metrics: [sum] });
}

/** One row: the runs of a flow, the time that they took and the records that they processed. */
export function flowRow(flow: IFlow, alarms: FlowAlarms): IWidget[] {
  const size = { width: WIDTH / 3, height: HEIGHT, leftYAxis: { min: 0 } };
  const metric = { period: PERIOD };
  return [
    new GraphWidget({
      ...size,
      title: `${flow.flowName}: runs`,
      left: [
        flow.metricFlowExecutionsStarted({ ...metric, label: 'Started', color: Color.BLUE }),
        flow.metricFlowExecutionsSucceeded({ ...metric, label: 'Succeeded', color: Color.GREEN }),
        flow.metricFlowExecutionsFailed({ ...metric, label: 'Failed', color: Color.RED }),
      ],
    }),
    new GraphWidget({
      ...size,
      title: `${flow.flowName}: time`,
      leftYAxis: { min: 0, label: 'Milliseconds', showUnits: false },
      left: [
        flow.metricFlowExecutionTime({ ...metric, label: 'Average', color: Color.BLUE }),
        flow.metricFlowExecutionTime({ ...metric, label: 'Longest', color: Color.ORANGE, statistic: Stats.MAXIMUM }),
      ],
      leftAnnotations: annotations(alarms.runTime),
    }),
    new GraphWidget({
      ...size,
      title: `${flow.flowName}: records`,
      left: [flow.metricFlowExecutionRecordsProcessed({ ...metric, label: 'Records', color: Color.PURPLE })],
      leftAnnotations: annotations(alarms.fewRecords),
    }),
  ];
}

/** The line beyond which an alarm is raised. */
function annotations(alarm: Alarm | undefined): HorizontalAnnotation[] {
  return alarm ? [{ ...alarm.toAnnotation(), label: 'Alarm', color: Color.RED }] : [];
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return all.length === 0 ? [] : [all.slice(0, size), ...chunks(all.slice(size), size)];
}
