import { WarningKind } from './kind';
import { guide } from '../links';

/** Warnings about running and watching flows. */
export const OPERATION_WARNINGS = {
  ruleInOtherEnvironment: {
    cause: 'AppFlow publishes events on the default bus of the account and region of the flow, so a rule elsewhere sees none of them by itself',
    cure: 'pass a scope in a stack of the account and region of the flow as crossStackScope, or forward the events',
    link: guide('flow-notifications'),
  },
  successNotWatched: {
    cause: 'within which time this scheduled flow should succeed is not known, or longer than the seven days that a CloudWatch alarm can look back',
    cure: 'set missingSuccess.within, at most seven days, or missingSuccess.enabled to false',
    link: guide('monitoring-cloudwatch'),
  },
} as const satisfies Record<string, WarningKind>;
