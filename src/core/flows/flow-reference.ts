import { ArnFormat, Resource, ResourceProps } from 'aws-cdk-lib';
import { Metric, MetricOptions, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { OnEventOptions, Rule } from 'aws-cdk-lib/aws-events';
import { aws_appflow } from 'aws-cdk-lib/interfaces';
import { Construct } from 'constructs';
import { flowRule } from './flow-rule';
import { IFlow, FlowType } from '../flow';
import { FlowGrants } from '../flow-grants';
import { isKnown } from '../private/checks';

/** The parts of the ARN of a flow. */
export function flowArnComponents(resourceName: string) {
  return { service: 'appflow', resource: 'flow', resourceName, arnFormat: ArnFormat.SLASH_RESOURCE_NAME };
}

/**
 * What flows of this app and imported ones share: names, grants, metrics and events.
 *
 * @internal
 */
export abstract class FlowReference extends Resource implements IFlow {
  /**
   * The ARN of the flow.
   * @attribute
   */
  public abstract readonly flowArn: string;

  /**
   * The name of the flow.
   * @attribute
   */
  public abstract readonly flowName: string;

  /**
   * What starts the flow.
   * @jsii suppress JSII5018
   */
  public readonly type: FlowType;

  /** Permissions on this flow for users, roles and services. */
  public readonly grants: FlowGrants = FlowGrants.fromFlow(this);

  constructor(scope: Construct, id: string, type: FlowType, props: ResourceProps) {
    super(scope, id, props);
    this.type = type;
  }

  /** The ARN of the flow; the same as `flowArn`. */
  public get arn(): string {
    return this.flowArn;
  }

  /** The name of the flow; the same as `flowName`. */
  public get name(): string {
    return this.flowName;
  }

  /** A reference to the flow. */
  public get flowRef(): aws_appflow.FlowReference {
    return { flowArn: this.flowArn, flowName: this.flowName };
  }

  /**
   * A metric of this flow, in the flow's account and region.
   *
   * @param metricName the name of a metric in the namespace AWS/AppFlow
   * @see https://docs.aws.amazon.com/appflow/latest/userguide/monitoring-cloudwatch.html
   */
  public metric(metricName: string, options?: MetricOptions): Metric {
    return new Metric({
      namespace: 'AWS/AppFlow',
      metricName,
      dimensionsMap: { FlowName: this.flowName },
      ...this.otherEnvironment(),
      ...options,
    }).attachTo(this);
  }

  /** The number of runs started. Statistic: Sum. */
  public metricFlowExecutionsStarted(options?: MetricOptions): Metric {
    return this.metric('FlowExecutionsStarted', { statistic: Stats.SUM, ...options });
  }

  /** The number of runs failed. Statistic: Sum. */
  public metricFlowExecutionsFailed(options?: MetricOptions): Metric {
    return this.metric('FlowExecutionsFailed', { statistic: Stats.SUM, ...options });
  }

  /** The number of runs succeeded. Statistic: Sum. */
  public metricFlowExecutionsSucceeded(options?: MetricOptions): Metric {
    return this.metric('FlowExecutionsSucceeded', { statistic: Stats.SUM, ...options });
  }

  /** The time that a run takes, in milliseconds. Statistic: Average. */
  public metricFlowExecutionTime(options?: MetricOptions): Metric {
    return this.metric('FlowExecutionTime', { statistic: Stats.AVERAGE, ...options });
  }

  /** The number of records that AppFlow tried to transfer. Statistic: Sum. */
  public metricFlowExecutionRecordsProcessed(options?: MetricOptions): Metric {
    return this.metric('FlowExecutionRecordsProcessed', { statistic: Stats.SUM, ...options });
  }

  /**
   * A rule for every event of this flow on the default event bus.
   * @see https://docs.aws.amazon.com/appflow/latest/userguide/flow-notifications.html
   */
  public onEvent(id: string, options?: OnEventOptions): Rule {
    return flowRule(this, id, options);
  }

  /** A rule for the start of each run. */
  public onRunStarted(id: string, options?: OnEventOptions): Rule {
    return flowRule(this, id, options, 'AppFlow Start Flow Run Report');
  }

  /** A rule for the end of each run, whether it succeeded or failed. */
  public onRunCompleted(id: string, options?: OnEventOptions): Rule {
    return flowRule(this, id, options, RUN_ENDED);
  }

  /**
   * A rule for the end of each run that succeeded. CDK unites an `eventPattern` with that of the rule: one on the `status` of the
   * detail lets other runs in, too.
   */
  public onRunSucceeded(id: string, options?: OnEventOptions): Rule {
    return flowRule(this, id, options, RUN_ENDED, { status: [RUN_SUCCEEDED] });
  }

  /**
   * A rule for the end of each run that did not succeed. CDK unites an `eventPattern` with that of the rule: one on the `status`
   * of the detail lets other runs in, too.
   */
  public onRunFailed(id: string, options?: OnEventOptions): Rule {
    return flowRule(this, id, options, RUN_ENDED, { status: [{ 'anything-but': [RUN_SUCCEEDED] }] });
  }

  /** Account and region of an imported flow, where they are not those of the stack; `attachTo` knows the stack only. */
  private otherEnvironment(): Pick<MetricOptions, 'account' | 'region'> {
    const { account, region } = this.env;
    return {
      ...(isKnown(account) && account !== this.stack.account && { account }),
      ...(isKnown(region) && region !== this.stack.region && { region }),
    };
  }
}

const RUN_ENDED = 'AppFlow End Flow Run Report';

/** The status of a run that succeeded, as public rules match it; how AppFlow words a failure is not documented. */
const RUN_SUCCEEDED = 'Execution Successful';
