import { IConstruct } from 'constructs';
import { PastStartTime, ScheduleProperties } from './schedule';
import { isKnown } from '../private/checks';
import { Rate } from '../private/rate';
import { warn } from '../private/warnings';

const MINUTE = 60_000;

/** How many minutes from synth to deployment may take before a computed start is past again. */
const MARGIN_MINUTES = 60;

/** Later than this, a start is more likely a placeholder than meant. */
const FAR_AHEAD = 366 * 24 * 60 * MINUTE;

/** The start of the schedule, which has moved if it was past, or would be past when the flow is deployed. */
export function effectiveStart(flow: IConstruct, properties: ScheduleProperties, rate: Rate | undefined): Date | undefined {
  const { startTime, pastStartTime } = properties;
  const now = new Date();
  if (!startTime || pastStartTime !== PastStartTime.NEXT_OCCURRENCE) {
    warnOfStart(flow, startTime, now);
    return startTime;
  }
  if (rate && rate.minutes < MARGIN_MINUTES) {
    warn(flow, 'nextOccurrenceOfFastRate', `schedule: ${rate.expression}`);
  }
  const earliest = new Date(now.getTime() + MARGIN_MINUTES * MINUTE);
  const start = startTime < earliest ? rate?.nextAfter(startTime, earliest) ?? startTime : startTime;
  warnOfStart(flow, start, now);
  return start;
}

function warnOfStart(flow: IConstruct, start: Date | undefined, now: Date): void {
  if (start && start < now) {
    warn(flow, 'startTimeInPast', `scheduleProperties.startTime: ${dateShown(start)}`);
  }
  if (start && start.getTime() - now.getTime() > FAR_AHEAD) {
    warn(flow, 'startTimeFarAhead', `scheduleProperties.startTime: ${dateShown(start)}`);
  }
}

/** A time as messages show it. */
export function dateShown(time: Date | undefined): string {
  return isKnown(time) && !Number.isNaN(time.getTime()) ? time.toISOString() : 'an invalid date';
}
