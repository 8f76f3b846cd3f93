import { Stack } from 'aws-cdk-lib';
import { IFlow } from '../core/flow';
import { Checks, isKnown, shown } from '../core/private/checks';
import { guide } from '../core/private/links';
import { withTokensAs } from '../core/private/partial-text';
import { warn } from '../core/private/warnings';

const BEGINNING = 'aws.partner/appflow/salesforce.com/';
const PARTNER_EVENT_SOURCE = /^aws\.partner\/appflow\/salesforce\.com\/\d{12}(\/.+)?$/;
const TOKEN = '\0';

/** Warns about what does not look like a partner event source, and refuses that of another account: each account has its own. */
export function checkEventSource(flow: IFlow, name: string): void {
  const [beginning = '', ...rest] = withTokensAs(TOKEN, name).split(TOKEN);
  const looksRight = rest.length > 0
    ? BEGINNING.startsWith(beginning) || beginning.startsWith(BEGINNING)
    : PARTNER_EVENT_SOURCE.test(beginning);
  if (!looksRight) {
    warn(flow, 'noPartnerEventSource', `destination.partnerBus: ${shown(name)}`);
  }
  const [, account] = /^aws\.partner\/appflow\/salesforce\.com\/(\d{12})(?=\/|$)/.exec(beginning) ?? [];
  const own = Stack.of(flow).account;
  Checks.of(flow).require(
    !account || !isKnown(own) || account === own,
    'destination.partnerBus',
    `${shown(name)} is the partner event source of account ${account}; AppFlow publishes to that of the account of the flow, ${own}`,
    guide('EventBridge'),
  );
}
