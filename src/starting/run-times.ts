import { Duration } from 'aws-cdk-lib';
import { Checks } from '../core/private/checks';

const LINK = 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html';

/** How many events the history of an execution holds; with one more, Step Functions ends the execution as failed. */
const HISTORY = 25_000;

/** Entering and leaving a wait, a task with its three events, and a choice. */
const EVENTS_OF_POLL = 9;

/** How many polls have room beside the other states, and beside further pages of records. */
const POLLS = 2_000;

const DEFAULT_TIMEOUT = Duration.hours(12);
const DEFAULT_POLL_INTERVAL = Duration.seconds(30);

/**
 * How long a state machine waits for a run, and how often it asks. Where one of both is not given, it fits the other: the history
 * of an execution is bounded.
 */
export class RunTimes {
  public readonly timeout: Duration;
  public readonly pollInterval: Duration;

  constructor(timeout: Duration | undefined, pollInterval: Duration | undefined) {
    this.pollInterval = pollInterval ?? fitting(timeout);
    this.timeout = timeout ?? atMost(DEFAULT_TIMEOUT, pollInterval);
  }

  public check(checks: Checks): void {
    const [timeout, interval] = [known(this.timeout), known(this.pollInterval)];
    for (const [name, milliseconds] of Object.entries({ timeout, pollInterval: interval })) {
      checks.require(milliseconds !== undefined, name, 'is known only at deployment; give an amount that is known at synth, since it is compared and counted');
    }
    if (timeout === undefined || interval === undefined) {
      return;
    }
    const [wait, whole] = [this.pollInterval.toHumanString(), this.timeout.toHumanString()];
    const isWhole = interval >= 1000 && interval % 1000 === 0;
    const polls = Math.floor(timeout / interval);
    checks
      .require(isWhole, 'pollInterval', `${this.pollInterval} does not fit; Step Functions waits whole seconds, at least one`)
      .require(timeout > interval, 'timeout', `${whole} is not longer than the poll interval, ${wait}`)
      .require(
        !isWhole || polls <= POLLS,
        'pollInterval',
        `${wait} for ${whole} makes ${polls} polls of ${EVENTS_OF_POLL} events, ${polls * EVENTS_OF_POLL} in all; an execution has room for `
        + `${HISTORY} events, which is ${POLLS} polls and what else it does. Give ${fitting(this.timeout).toHumanString()} or more, or a shorter timeout`,
        LINK,
      );
  }
}

/** The default interval, or a longer one if the timeout would need more polls than have room. */
function fitting(timeout: Duration | undefined): Duration {
  return Duration.seconds(Math.max(DEFAULT_POLL_INTERVAL.toSeconds(), Math.ceil((known(timeout) ?? 0) / 1000 / POLLS)));
}

function atMost(timeout: Duration, pollInterval: Duration | undefined): Duration {
  const room = (known(pollInterval) ?? Infinity) * POLLS;
  return room < timeout.toMilliseconds() ? Duration.millis(room) : timeout;
}

function known(duration: Duration | undefined): number | undefined {
  return duration === undefined || duration.isUnresolved() ? undefined : duration.toMilliseconds();
}
