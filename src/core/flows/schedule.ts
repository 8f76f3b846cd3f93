import { Duration } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';

/**
 * Whether a scheduled flow transfers everything or only what changed.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/flow-triggers.html
 */
export enum DataPullMode {
  /** Every run transfers all records. */
  COMPLETE = 'Complete',

  /** Each run transfers the records that changed since the one before. The first one goes 30 days back. */
  INCREMENTAL = 'Incremental',
}

/**
 * What each run of a scheduled flow transfers.
 */
export interface DataPullConfig {
  /** Everything, or only what changed. */
  readonly mode: DataPullMode;

  /**
   * The source field that says when a record changed. Only with incremental transfer.
   * @default - the source's own choice, if it has one
   */
  readonly timestampField?: string;
}

/**
 * What happens to a start time that lies in the past when the app is synthesized.
 */
export enum PastStartTime {
  /** It is written as it is, with a warning: AppFlow may refuse it. */
  KEEP = 'KEEP',

  /**
   * The flow starts at the next time that is in phase with the rate and at least an hour after synth, so that there is time to
   * deploy; a start within that hour moves, too. A pipeline that takes longer needs a later start, or none. The template then
   * depends on when it was made.
   */
  NEXT_OCCURRENCE = 'NEXT_OCCURRENCE',
}

/**
 * When a scheduled flow starts and ends. All times are written as whole seconds.
 */
export interface ScheduleProperties {
  /**
   * When the first run starts. A time of day every day is not said by this property: see "Daily at a time" in the README.
   * @default - as soon as the flow is active
   */
  readonly startTime?: Date;

  /**
   * When the schedule ends. It has to be later than the start.
   * @default - never
   */
  readonly endTime?: Date;

  /**
   * How long each run waits, so that late records are in. 0 seconds to 10 hours, only with incremental transfer.
   * @default - it does not wait
   */
  readonly offset?: Duration;

  /**
   * From which time on the first run of an incremental transfer takes records.
   * @default - 30 days before the first run
   */
  readonly firstExecutionFrom?: Date;

  /**
   * A label that the console shows. It changes no time: those of a schedule are always absolute.
   * @default - no label
   */
  readonly timeZone?: string;

  /**
   * What happens to a start time that lies in the past when the app is synthesized.
   * @default PastStartTime.KEEP
   */
  readonly pastStartTime?: PastStartTime;
}

/**
 * How a trigger starts a flow.
 */
export interface TriggerProperties {
  /** What each run transfers. */
  readonly dataPullConfig: DataPullConfig;

  /** How often the flow runs. */
  readonly schedule: Schedule;

  /**
   * After how many failed runs in a row AppFlow deactivates the flow, 1 to 100.
   * @default - AppFlow's own limit
   */
  readonly flowErrorDeactivationThreshold?: number;

  /**
   * When the schedule starts and ends.
   * @default - it starts as soon as the flow is active and never ends
   */
  readonly properties?: ScheduleProperties;
}

/**
 * The trigger of a flow.
 */
export interface TriggerConfig {
  /**
   * How the trigger starts the flow. Only scheduled flows have such properties.
   * @default - none
   */
  readonly properties?: TriggerProperties;
}
