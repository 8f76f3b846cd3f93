import { WarningKind } from './kind';
import { api, guide } from '../links';

/** Warnings about flows: state, schedule, name, both ends together. */
export const FLOW_WARNINGS = {
  flowNotActivated: {
    cause: 'AppFlow creates scheduled and event flows as drafts, which never run',
    cure: 'set status to FlowStatus.ACTIVE, or to FlowStatus.DRAFT if that is meant',
    link: api('CreateFlow'),
  },
  eventBridgeFlowStartsAsDraft: {
    cause: 'a flow to EventBridge can become active only after its partner event source is associated with an event bus',
    cure: 'deploy the flow with FlowStatus.DRAFT, associate the event bus, then change to FlowStatus.ACTIVE',
    link: guide('EventBridge'),
  },
  cronNotShownInConsole: {
    cause: 'AppFlow runs cron schedules, but its console neither shows nor edits them, and their dialect is not documented',
    cure: 'use a rate, or an on-demand flow started by EventBridge Scheduler',
    link: guide('flow-triggers'),
  },
  startTimeInPast: {
    cause: 'the start time of the schedule lies in the past, and AppFlow may refuse it',
    cure: 'leave startTime out, move it, or set pastStartTime to PastStartTime.NEXT_OCCURRENCE',
    link: guide('flow-triggers'),
  },
  startTimeFarAhead: {
    cause: 'the start of the schedule lies more than a year ahead, and until then the flow moves nothing',
    cure: 'leave startTime out, so that the flow starts when it is activated, or give the time that is meant',
    link: guide('flow-triggers'),
  },
  nextOccurrenceOfFastRate: {
    cause: 'PastStartTime.NEXT_OCCURRENCE leaves an hour for the deployment, and in that hour this schedule would run more than once',
    cure: 'leave startTime out: the flow then starts when it is activated',
    link: guide('flow-triggers'),
  },
  endTimeInPast: {
    cause: 'the end of the schedule lies in the past, so the flow never runs, and AppFlow may refuse it',
    cure: 'leave endTime out, or move it',
    link: api('ScheduledTriggerProperties'),
  },
  timestampFieldMissing: {
    cause: 'AppFlow tells what changed by a field with a time; few sources do without, such as Amazon S3, Slack and objects of SAP that keep a delta queue (ODP)',
    cure: 'set pullConfig.timestampField to a field that says when a record was created or changed',
    link: guide('flow-triggers'),
  },
  onlyWithIncrementalTransfer: {
    cause: 'this property is about what changed, and a complete transfer takes everything each time',
    cure: 'leave it out, or set pullConfig.mode to DataPullMode.INCREMENTAL',
    link: guide('flow-triggers'),
  },
  stackTagNotAccepted: {
    cause: 'CloudFormation hands the tags of a stack down to its flows, and AppFlow refuses this one',
    cure: 'change the tag, or put the flows into a stack without it',
    link: api('TagResource'),
  },
  pairNotDocumented: {
    cause: 'the user guide does not name this destination for this source; its pages are incomplete, so it may work all the same',
    cure: 'try the flow before you rely on it',
    link: guide('app-specific'),
  },
  eventDestinationNotDocumented: {
    cause: 'event flows are documented to Amazon S3 and Amazon EventBridge only',
    cure: 'try the flow before you rely on it',
    link: guide('flow-triggers'),
  },
  madeTooLate: {
    cause: 'the stack that makes what this one names depends on this one, so it is deployed later, and AppFlow does not find the name',
    cure: 'move one of them, so that the stacks depend on each other in one direction only',
    link: api('SourceFlowConfig'),
  },
  manyFlowsAtOnce: {
    cause: 'CloudFormation creates all of them at once, AppFlow answers that these are too many requests, and CloudFormation does not try again',
    cure: 'add Aspects.of(app).add(new SequentialFlows())',
    link: guide('service-quotas'),
  },
} as const satisfies Record<string, WarningKind>;
