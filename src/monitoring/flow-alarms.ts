import { Duration } from 'aws-cdk-lib';

/**
 * When failed runs raise an alarm.
 */
export interface FailedRunsAlarm {
  /**
   * Whether there is such an alarm.
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * How many failed runs within the period raise the alarm.
   * @default 1
   */
  readonly threshold?: number;

  /**
   * How long runs are counted together.
   * @default Duration.minutes(5)
   */
  readonly period?: Duration;
}

/**
 * When the lack of a successful run raises an alarm. No data is bad news here: it means that no run succeeded.
 */
export interface MissingSuccessAlarm {
  /**
   * Whether there is such an alarm.
   * @default - true for scheduled flows; for others, if `within` is given
   */
  readonly enabled?: boolean;

  /**
   * The time within which each flow has to succeed at least once: at least 5 minutes, at most 7 days, for a CloudWatch alarm looks
   * back no further.
   * @default - one and a half times the rate of a scheduled flow, at least 15 minutes
   */
  readonly within?: Duration;
}

/**
 * When the time that a run takes raises an alarm.
 */
export interface RunTimeAlarm {
  /**
   * Whether there is such an alarm.
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * The longest time that is fine.
   * @default - the rate of a scheduled flow, so that runs do not overtake each other; else one hour
   */
  readonly maximum?: Duration;
}

/**
 * When too few records raise an alarm.
 */
export interface FewRecordsAlarm {
  /** The smallest number of records that is fine in one run, at least 1. */
  readonly minimum: number;
}
