import { EventField } from 'aws-cdk-lib/aws-events';

/**
 * The fields that every event of a flow has, for use in the input of a target: in `RuleTargetInput.fromText(...)` and the like.
 * All of them arrive as texts, numbers and times included.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/flow-notifications.html
 */
export class FlowEvent {
  /** What happened, such as `AppFlow End Flow Run Report`. */
  public static get kind(): string {
    return EventField.detailType;
  }

  /** The name of the flow. */
  public static get flowName(): string {
    return detail('flow-name');
  }

  /** The ARN of the flow. */
  public static get flowArn(): string {
    return detail('flow-arn');
  }

  /** The ARN of who made the flow. */
  public static get createdBy(): string {
    return detail('created-by');
  }

  /** The application that is read. */
  public static get source(): string {
    return detail('source');
  }

  /** What is read there. */
  public static get sourceObject(): string {
    return detail('source-object');
  }

  /** The application that is written to. */
  public static get destination(): string {
    return detail('destination');
  }

  /** What is written there. */
  public static get destinationObject(): string {
    return detail('destination-object');
  }

  /** What starts the flow. */
  public static get triggerType(): string {
    return detail('trigger-type');
  }

  protected constructor() {}
}

/**
 * The fields of the events of `onRunStarted`, `onRunCompleted`, `onRunSucceeded` and `onRunFailed`, for use in the input of a
 * target. All of them arrive as texts, numbers and times included.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/flow-notifications.html
 */
export class FlowRunEvent extends FlowEvent {
  /** The id of the run. */
  public static get executionId(): string {
    return detail('execution-id');
  }

  /** When the run started. Not documented for the end of a run. */
  public static get startTime(): string {
    return detail('start-time');
  }

  /** Of which time an incremental transfer takes records. Only in scheduled flows. */
  public static get incrementalTransferTimeRange(): string {
    return detail('incremental-transfer-time-range');
  }

  /** When the run ended. Only at the end of a run. */
  public static get endTime(): string {
    return detail('end-time');
  }

  /** How the run ended: `Execution Successful`, or a text that AWS does not document. Only at the end of a run. */
  public static get status(): string {
    return detail('status');
  }

  /** How many records AppFlow tried to transfer. Only at the end of a run. */
  public static get recordsProcessed(): string {
    return detail('num-of-records-processed');
  }

  /** How many records the destination refused. Only at the end of a run. */
  public static get recordsFailed(): string {
    return detail('num-of-record-failures');
  }

  /** How much data AppFlow transferred. Only at the end of a run. */
  public static get dataProcessed(): string {
    return detail('data-processed');
  }

  /**
   * What went wrong. Only at the end of a run that did not succeed.
   * @jsii suppress JSII5018
   */
  public static get error(): string {
    return detail('error');
  }
}

/**
 * The fields of the events of `onDeactivated`, for use in the input of a target.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/flow-notifications.html
 */
export class FlowDeactivatedEvent extends FlowEvent {
  /** Why AppFlow deactivated the flow. */
  public static get reason(): string {
    return detail('deactivation-reason');
  }

  /** When AppFlow deactivated the flow. */
  public static get time(): string {
    return detail('deactivation-time');
  }
}

/**
 * The fields of the events of `onStatus`, for use in the input of a target.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/flow-notifications.html
 */
export class FlowStatusEvent extends FlowEvent {
  /** What the flow did in the last five minutes. */
  public static get report(): string {
    return detail('status-report');
  }
}

function detail(field: string): string {
  return EventField.fromPath(`$.detail.${field}`);
}
