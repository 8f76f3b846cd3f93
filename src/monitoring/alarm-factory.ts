import { Duration } from 'aws-cdk-lib';
import { Alarm, AlarmProps, ComparisonOperator, IAlarmAction, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { FailedRunsAlarm, FewRecordsAlarm, MissingSuccessAlarm, RunTimeAlarm } from './flow-alarms';
import { FlowType, IFlow } from '../core/flow';
import { OnScheduleFlow } from '../core/flows/on-schedule-flow';
import { warn } from '../core/private/warnings';

/** Which alarms each flow gets, and what they do. */
export interface AlarmSettings {
  readonly failedRuns?: FailedRunsAlarm;
  readonly missingSuccess?: MissingSuccessAlarm;
  readonly runTime?: RunTimeAlarm;
  readonly fewRecords?: FewRecordsAlarm;
  readonly alarmActions?: IAlarmAction[];
  readonly okActions?: IAlarmAction[];
}

/** The alarms of one flow. */
export interface FlowAlarms {
  readonly failedRuns?: Alarm;
  readonly missingSuccess?: Alarm;
  readonly runTime?: Alarm;
  readonly fewRecords?: Alarm;
}

/** The longest that a CloudWatch alarm looks back. */
const MAXIMUM_WINDOW = Duration.days(7);
const RUN = Duration.minutes(5);
const MINIMUM_WINDOW = Duration.minutes(15);
const LONGEST_RUN = Duration.hours(1);

/** Makes the alarms of flows. */
export class AlarmFactory {
  constructor(private readonly scope: Construct, private readonly settings: AlarmSettings) {}

  /** The alarms of a flow, in a scope of the flow's own. */
  public alarmsOf(flow: IFlow): FlowAlarms {
    const scope = new Construct(this.scope, `${flow.node.id}-${flow.node.addr.slice(-8)}`);
    return {
      failedRuns: this.failedRuns(scope, flow),
      missingSuccess: this.missingSuccess(scope, flow),
      runTime: this.runTime(scope, flow),
      fewRecords: this.fewRecords(scope, flow),
    };
  }

  private failedRuns(scope: Construct, flow: IFlow): Alarm | undefined {
    const { enabled = true, threshold = 1, period = RUN } = this.settings.failedRuns ?? {};
    if (!enabled) {
      return undefined;
    }
    return this.alarm(scope, 'FailedRuns', {
      alarmDescription: `Flow ${flow.flowName}: ${threshold} or more runs failed within ${period.toHumanString()}`,
      metric: flow.metricFlowExecutionsFailed({ period }),
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
    });
  }

  private missingSuccess(scope: Construct, flow: IFlow): Alarm | undefined {
    const { enabled, within } = this.settings.missingSuccess ?? {};
    if (!(enabled ?? (within !== undefined || flow.type === FlowType.SCHEDULED))) {
      return undefined;
    }
    const window = within ?? windowOf(rateOf(flow));
    if (!window) {
      warn(scope, 'successNotWatched', flow.node.path);
      return undefined;
    }
    // Short periods: the alarm then comes soon after the window, since CloudWatch looks for data a few periods further back.
    const period = window.toSeconds() <= Duration.days(1).toSeconds() ? RUN : Duration.hours(1);
    return this.alarm(scope, 'MissingSuccess', {
      alarmDescription: `Flow ${flow.flowName}: no run succeeded within ${window.toHumanString()}`,
      metric: flow.metricFlowExecutionsSucceeded({ period }),
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: Math.ceil(window.toSeconds() / period.toSeconds()),
      treatMissingData: TreatMissingData.BREACHING,
    });
  }

  private runTime(scope: Construct, flow: IFlow): Alarm | undefined {
    const { enabled = true, maximum = rateOf(flow) ?? LONGEST_RUN } = this.settings.runTime ?? {};
    if (!enabled) {
      return undefined;
    }
    return this.alarm(scope, 'RunTime', {
      alarmDescription: `Flow ${flow.flowName}: a run took longer than ${maximum.toHumanString()}`,
      metric: flow.metricFlowExecutionTime({ period: RUN, statistic: Stats.MAXIMUM }),
      threshold: maximum.toMilliseconds(),
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
    });
  }

  private fewRecords(scope: Construct, flow: IFlow): Alarm | undefined {
    const minimum = this.settings.fewRecords?.minimum;
    if (minimum === undefined) {
      return undefined;
    }
    return this.alarm(scope, 'FewRecords', {
      alarmDescription: `Flow ${flow.flowName}: a run processed fewer than ${minimum} records`,
      metric: flow.metricFlowExecutionRecordsProcessed({ period: RUN, statistic: Stats.MINIMUM }),
      threshold: minimum,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 1,
    });
  }

  /** No data means that no run ended, which is fine for all alarms but one. */
  private alarm(scope: Construct, id: string, props: AlarmProps & { readonly metric: Metric }): Alarm {
    const alarm = new Alarm(scope, id, { treatMissingData: TreatMissingData.NOT_BREACHING, ...props });
    this.settings.alarmActions?.forEach((action) => alarm.addAlarmAction(action));
    this.settings.okActions?.forEach((action) => alarm.addOkAction(action));
    return alarm;
  }
}

/** The time between two runs of a flow, if it is known. */
function rateOf(flow: IFlow): Duration | undefined {
  return flow instanceof OnScheduleFlow ? flow._rate : undefined;
}

/** The time within which a flow of this rate should have succeeded: half a period more than one, as far as an alarm can look back. */
function windowOf(rate: Duration | undefined): Duration | undefined {
  const seconds = (rate?.toSeconds() ?? Infinity) * 1.5;
  if (!rate || rate.toSeconds() >= MAXIMUM_WINDOW.toSeconds()) {
    return undefined;
  }
  return Duration.seconds(Math.min(Math.max(seconds, MINIMUM_WINDOW.toSeconds()), MAXIMUM_WINDOW.toSeconds()));
}
