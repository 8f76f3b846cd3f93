import { IResource } from 'aws-cdk-lib';
import { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { OnEventOptions, Rule } from 'aws-cdk-lib/aws-events';
import { aws_appflow } from 'aws-cdk-lib/interfaces';
import { FlowGrants } from './flow-grants';

/**
 * What starts a flow.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/flow-triggers.html
 */
export enum FlowType {
  /** Events that the source application publishes. */
  EVENT = 'Event',

  /** A StartFlow call. */
  ON_DEMAND = 'OnDemand',

  /** A schedule. */
  SCHEDULED = 'Scheduled',
}

/**
 * Whether a flow runs when its trigger fires.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html#cfn-appflow-flow-flowstatus
 */
export enum FlowStatus {
  /** The flow runs when its trigger fires. */
  ACTIVE = 'Active',

  /** The flow is deactivated. It has no effect on an on-demand flow. */
  SUSPENDED = 'Suspended',

  /** The flow exists but was never activated. AppFlow's default for scheduled and event flows. */
  DRAFT = 'Draft',
}

/**
 * An Amazon AppFlow flow, of this app or imported.
 */
export interface IFlow extends IResource, aws_appflow.IFlowRef {
  /**
   * The ARN of the flow.
   * @attribute
   */
  readonly flowArn: string;

  /**
   * The name of the flow.
   * @attribute
   */
  readonly flowName: string;

  /** The ARN of the flow; the same as `flowArn`. */
  readonly arn: string;

  /** The name of the flow; the same as `flowName`. */
  readonly name: string;

  /**
   * What starts the flow.
   * @jsii suppress JSII5018
   */
  readonly type: FlowType;

  /** Permissions on this flow for users, roles and services. */
  readonly grants: FlowGrants;

  /**
   * A metric of this flow.
   *
   * @param metricName the name of a metric in the namespace AWS/AppFlow
   * @see https://docs.aws.amazon.com/appflow/latest/userguide/monitoring-cloudwatch.html
   */
  metric(metricName: string, options?: MetricOptions): Metric;

  /** The number of runs started. Statistic: Sum. */
  metricFlowExecutionsStarted(options?: MetricOptions): Metric;

  /** The number of runs failed. Statistic: Sum. */
  metricFlowExecutionsFailed(options?: MetricOptions): Metric;

  /** The number of runs succeeded. Statistic: Sum. */
  metricFlowExecutionsSucceeded(options?: MetricOptions): Metric;

  /** The time that a run takes, in milliseconds. Statistic: Average. */
  metricFlowExecutionTime(options?: MetricOptions): Metric;

  /** The number of records that AppFlow tried to transfer. Statistic: Sum. */
  metricFlowExecutionRecordsProcessed(options?: MetricOptions): Metric;

  /**
   * A rule for every event of this flow on the default event bus.
   * @see https://docs.aws.amazon.com/appflow/latest/userguide/flow-notifications.html
   */
  onEvent(id: string, options?: OnEventOptions): Rule;

  /** A rule for the start of each run. */
  onRunStarted(id: string, options?: OnEventOptions): Rule;

  /** A rule for the end of each run, whether it succeeded or failed. */
  onRunCompleted(id: string, options?: OnEventOptions): Rule;

  /**
   * A rule for the end of each run that succeeded. CDK unites an `eventPattern` with that of the rule: one on the `status` of the
   * detail lets other runs in, too.
   */
  onRunSucceeded(id: string, options?: OnEventOptions): Rule;

  /**
   * A rule for the end of each run that did not succeed. CDK unites an `eventPattern` with that of the rule: one on the `status`
   * of the detail lets other runs in, too.
   */
  onRunFailed(id: string, options?: OnEventOptions): Rule;
}

/**
 * A flow that a schedule or an event starts, of this app or imported. AppFlow deactivates such a flow when too many runs fail.
 */
export interface ITriggeredFlow extends IFlow {
  /** A rule for the deactivation of this flow by AppFlow, after too many failures. */
  onDeactivated(id: string, options?: OnEventOptions): Rule;
}

/**
 * A flow that events start, of this app or imported.
 */
export interface IEventFlow extends ITriggeredFlow {
  /** A rule for the report that AppFlow publishes every five minutes while the flow is active. */
  onStatus(id: string, options?: OnEventOptions): Rule;
}
