import { FlowStatus } from '../flow';
import { Checks, isKnown } from '../private/checks';
import { api } from '../private/links';

/** What a user says of the status, in the new way and in the old. */
export interface StatusSettings {
  readonly status?: FlowStatus;
  readonly autoActivate?: boolean;
}

/** The status that both stand for; where they contradict each other, a fault. */
export function statusOf(checks: Checks, { status, autoActivate }: StatusSettings): FlowStatus | undefined {
  if (autoActivate === undefined) {
    return status;
  }
  const meant = autoActivate ? FlowStatus.ACTIVE : FlowStatus.SUSPENDED;
  checks.require(
    !isKnown(status) || status === meant,
    'autoActivate',
    `${autoActivate} contradicts status ${status}; leave autoActivate out`,
    api('CreateFlow'),
  );
  return status ?? meant;
}
