import { Duration } from 'aws-cdk-lib';
import { OnEventOptions, Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { deactivationRule } from './flow-rule';
import { importScheduledFlow } from './imported-flow';
import { DataPullConfig, ScheduleProperties } from './schedule';
import { TriggeredFlowBase, TriggeredFlowBaseProps } from './triggered-flow-base';
import { FlowType, ITriggeredFlow } from '../flow';
import { injected } from '../private/injection';
import { Rate } from '../private/rate';
import { REQUIRED_OF_FLOWS } from '../private/required';

/**
 * What a scheduled flow takes.
 */
export interface OnScheduleFlowProps extends TriggeredFlowBaseProps {
  /**
   * How often the flow runs: `Schedule.rate(...)` in minutes, hours or days, at most once a minute, or as often as the source
   * allows. AppFlow also runs `Schedule.cron(...)`, but its console cannot show it, and its dialect is not documented.
   */
  readonly schedule: Schedule;

  /** What each run transfers: everything, or only what changed. */
  readonly pullConfig: DataPullConfig;

  /**
   * When the schedule starts and ends.
   * @default - it starts as soon as the flow is active and never ends
   */
  readonly scheduleProperties?: ScheduleProperties;

  /**
   * After how many failed runs in a row AppFlow deactivates the flow, 1 to 100.
   * @default - AppFlow's own limit
   */
  readonly flowErrorDeactivationThreshold?: number;
}

/** What the types of props demand. */
const REQUIRED = [...REQUIRED_OF_FLOWS, 'schedule', 'pullConfig', 'pullConfig.mode'];

/**
 * A flow that runs on a schedule.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/flow-triggers.html
 */
export class OnScheduleFlow extends TriggeredFlowBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.OnScheduleFlow';

  /** A scheduled flow that exists already; account and region of the ARN are kept. */
  public static fromFlowArn(scope: Construct, id: string, flowArn: string): ITriggeredFlow {
    return importScheduledFlow(scope, id, { flowArn });
  }

  /** A scheduled flow that exists already in the account and region of the stack. */
  public static fromFlowName(scope: Construct, id: string, flowName: string): ITriggeredFlow {
    return importScheduledFlow(scope, id, { flowName });
  }

  private readonly schedule: Schedule;

  /**
   * @throws if source, destination, schedule and operations do not go together, or a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: OnScheduleFlowProps) {
    const all = injected(OnScheduleFlow.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, {
      ...all,
      type: FlowType.SCHEDULED,
      triggerConfig: {
        properties: {
          dataPullConfig: all.pullConfig,
          schedule: all.schedule,
          flowErrorDeactivationThreshold: all.flowErrorDeactivationThreshold,
          properties: all.scheduleProperties,
        },
      },
    });
    this.schedule = all.schedule;
  }

  /**
   * The time between two runs, for months the shortest; unknown for a cron schedule.
   *
   * @internal
   */
  public get _rate(): Duration | undefined {
    const rate = Rate.parse(this.schedule.expressionString);
    return rate && Duration.minutes(rate.minutes);
  }

  /**
   * A rule for the deactivation of this flow by AppFlow, after too many failures.
   */
  public onDeactivated(id: string, options?: OnEventOptions): Rule {
    return deactivationRule(this, id, options);
  }
}
