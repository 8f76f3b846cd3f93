import { Alarm, Dashboard, IAlarm, IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { AlarmFactory, FlowAlarms } from './alarm-factory';
import { flowRow, summaryRows } from './dashboard-rows';
import { FailedRunsAlarm, FewRecordsAlarm, MissingSuccessAlarm, RunTimeAlarm } from './flow-alarms';
import { IFlow } from '../core/flow';
import { Checks, isKnown } from '../core/private/checks';
import { injected } from '../core/private/injection';

/** CloudWatch shows at most 500 widgets on a dashboard; a flow takes 3, and the summary a few. */
const MAXIMUM_FLOWS = 160;
const DASHBOARD_LIMITS = 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html';

/**
 * Which flows are watched, and how.
 */
export interface FlowMonitoringProps {
  /** The flows, of this app or imported: at least one, at most 160. */
  readonly flows: IFlow[];

  /**
   * The alarm for failed runs.
   * @default - one failed run within 5 minutes raises the alarm
   */
  readonly failedRuns?: FailedRunsAlarm;

  /**
   * The alarm for a flow that has not succeeded in time.
   * @default - each scheduled flow with a rate has one
   */
  readonly missingSuccess?: MissingSuccessAlarm;

  /**
   * The alarm for runs that take too long.
   * @default - a run that takes longer than the rate of the flow, or an hour, raises the alarm
   */
  readonly runTime?: RunTimeAlarm;

  /**
   * The alarm for runs that process too few records.
   * @default - none: how many are enough, only you know
   */
  readonly fewRecords?: FewRecordsAlarm;

  /**
   * What happens when an alarm is raised.
   * @default - nothing: the alarms show on the dashboard and in the console
   */
  readonly alarmActions?: IAlarmAction[];

  /**
   * What happens when an alarm is over.
   * @default - nothing
   */
  readonly okActions?: IAlarmAction[];

  /**
   * A dashboard to which the rows are added.
   * @default - a new one
   */
  readonly dashboard?: Dashboard;

  /**
   * The headline of the summary on the dashboard.
   * @default 'Amazon AppFlow'
   */
  readonly title?: string;
}

/**
 * Alarms and a dashboard for flows.
 *
 * Each flow gets alarms for what an operator wants to know: runs that fail, runs that take too long, schedules that do not
 * succeed, and runs with too few records. The dashboard has a summary of all flows and their alarms, and a row for each flow:
 * runs, time, records.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/monitoring-cloudwatch.html
 */
export class FlowMonitoring extends Construct {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.FlowMonitoring';

  /** All alarms, those of one flow after those of the other. */
  public readonly alarms: IAlarm[];

  /** The dashboard, new or given. */
  public readonly dashboard: Dashboard;

  /**
   * @throws if there is no flow, or one is given twice, or there are more than fit on a dashboard, or a threshold does not fit
   */
  constructor(scope: Construct, id: string, props: FlowMonitoringProps) {
    super(scope, id);
    const all = injected(FlowMonitoring.PROPERTY_INJECTION_ID, scope, id, props, ['flows']);
    this.check(all);
    const factory = new AlarmFactory(this, all);
    const watched = all.flows.map((flow) => ({ flow, alarms: factory.alarmsOf(flow) }));
    const alarms = watched.flatMap((each) => present(each.alarms));
    this.alarms = alarms;
    this.dashboard = all.dashboard ?? new Dashboard(this, 'Dashboard');
    const rows = [
      ...summaryRows(all.title ?? 'Amazon AppFlow', all.flows, alarms),
      ...watched.map((each) => flowRow(each.flow, each.alarms)),
    ];
    rows.forEach((row) => this.dashboard.addWidgets(...row));
  }

  private check({ flows, failedRuns, missingSuccess, runTime, fewRecords }: FlowMonitoringProps): void {
    const within = missingSuccess?.within?.toSeconds();
    const period = failedRuns?.period?.toSeconds();
    new Checks(this)
      .require(flows.length > 0, 'flows', 'empty; give at least one flow')
      .require(new Set(flows).size === flows.length, 'flows', 'a flow stands there twice')
      .require(
        flows.length <= MAXIMUM_FLOWS,
        'flows',
        `${flows.length} flows; the widgets of at most ${MAXIMUM_FLOWS} fit on a dashboard, so make several`,
        DASHBOARD_LIMITS,
      )
      .require(atLeastOne(failedRuns?.threshold), 'failedRuns.threshold', `${failedRuns?.threshold} does not fit; give a number of at least 1`)
      .require(
        period === undefined || (period % 60 === 0 && period >= 60 && period <= 24 * 3600),
        'failedRuns.period',
        `${failedRuns?.period?.toHumanString()} does not fit; a CloudWatch alarm accepts whole minutes here, at most a day`,
      )
      .require(atLeastOne(fewRecords?.minimum), 'fewRecords.minimum', `${fewRecords?.minimum} does not fit; give a number of at least 1`)
      .require(
        within === undefined || (within >= 5 * 60 && within <= 7 * 24 * 3600),
        'missingSuccess.within',
        `${missingSuccess?.within?.toHumanString()} does not fit; a CloudWatch alarm looks back at least 5 minutes here and at most 7 days`,
      )
      .require(runTime?.maximum?.toMilliseconds() !== 0, 'runTime.maximum', 'every run takes longer than no time')
      .end();
  }
}

function atLeastOne(value: number | undefined): boolean {
  return !isKnown(value) || value >= 1;
}

function present({ failedRuns, missingSuccess, runTime, fewRecords }: FlowAlarms): Alarm[] {
  return [failedRuns, missingSuccess, runTime, fewRecords].flatMap((alarm) => alarm ?? []);
}
