import { OnEventOptions, Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { flowRule } from './flow-rule';
import { ImportedFlow } from './imported-flow';
import { DataPullConfig, ScheduleProperties } from './schedule';
import { TriggeredFlowBase, TriggeredFlowBaseProps } from './triggered-flow-base';
import { FlowType, IFlow } from '../flow';

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

/**
 * A flow that runs on a schedule.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/flow-triggers.html
 */
export class OnScheduleFlow extends TriggeredFlowBase {
  /** A scheduled flow that exists already; account and region of the ARN are kept. */
  public static fromFlowArn(scope: Construct, id: string, flowArn: string): IFlow {
    return new ImportedFlow(scope, id, { flowArn, type: FlowType.SCHEDULED });
  }

  /** A scheduled flow that exists already in the account and region of the stack. */
  public static fromFlowName(scope: Construct, id: string, flowName: string): IFlow {
    return new ImportedFlow(scope, id, { flowName, type: FlowType.SCHEDULED });
  }

  /**
   * @throws if source, destination, schedule and operations do not go together, or a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: OnScheduleFlowProps) {
    super(scope, id, {
      ...props,
      type: FlowType.SCHEDULED,
      status: TriggeredFlowBase.setStatus(props.autoActivate, props.status),
      triggerConfig: {
        properties: {
          dataPullConfig: props.pullConfig,
          schedule: props.schedule,
          flowErrorDeactivationThreshold: props.flowErrorDeactivationThreshold,
          properties: props.scheduleProperties,
        },
      },
    });
  }

  /**
   * A rule for the deactivation of this flow by AppFlow, after too many failures.
   */
  public onDeactivated(id: string, options?: OnEventOptions): Rule {
    return flowRule(this, id, options, 'AppFlow Scheduled Flow Deactivated');
  }
}
