import { Duration, Stack } from 'aws-cdk-lib';
import { IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ISchedule, IScheduleTarget, ScheduleTargetConfig, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { Universal } from 'aws-cdk-lib/aws-scheduler-targets';
import { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { refuseUnlessStartable } from './startable';
import { IFlow } from '../core/flow';
import { isImmutable } from '../core/private/immutable-roles';
import { statementInWords } from '../core/private/statements';
import { warn } from '../core/private/warnings';

/**
 * How EventBridge Scheduler starts a flow.
 */
export interface StartFlowTargetProps {
  /**
   * The role in which the scheduler starts the flow. It is allowed to; one that cannot be changed is warned about.
   * @default - a role of each schedule's own, which may start this flow and nothing else
   */
  readonly role?: IRole;

  /**
   * Where calls go that did not succeed.
   * @default - they are dropped
   */
  readonly deadLetterQueue?: IQueue;

  /**
   * How long the scheduler tries, 1 minute to 24 hours.
   * @default Duration.hours(24)
   */
  readonly maxEventAge?: Duration;

  /**
   * How often the scheduler tries again, 0 to 185 times.
   * @default 185
   */
  readonly retryAttempts?: number;
}

/**
 * Starts an on-demand flow from EventBridge Scheduler: at a time, at a rate, or by a cron expression with a time zone, which
 * the schedules of AppFlow do not have. Each run transfers all records: only scheduled flows transfer what changed.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html
 */
export class StartFlowTarget implements IScheduleTarget {
  constructor(private readonly flow: IFlow, private readonly props: StartFlowTargetProps = {}) {}

  /**
   * Called by the schedule: renders the target and lets the role start the flow.
   *
   * @param schedule the schedule that starts the flow
   * @throws if the flow is not on demand or is out of reach
   */
  public bind(schedule: ISchedule): ScheduleTargetConfig {
    refuseUnlessStartable(schedule, this.flow, { name: 'EventBridge Scheduler', crossesAccounts: false });
    const statement = new PolicyStatement({ actions: ['appflow:StartFlow'], resources: [this.flow.flowArn] });
    const { role } = this.props;
    if (role && isImmutable(role)) {
      warn(schedule, 'rolePolicyNotChanged', role.node.path, statementInWords(schedule, statement));
    }
    const target = new Universal({
      ...this.props,
      role: role ?? roleOf(schedule),
      service: 'appflow',
      action: 'startFlow',
      input: ScheduleTargetInput.fromObject({ FlowName: this.flow.flowName }),
      policyStatements: [statement],
    });
    return target.bind(schedule);
  }
}

/** A role for one schedule: the one that CDK makes is shared by all schedules of a stack, which could then start each other's flows. */
function roleOf(schedule: ISchedule): Role {
  const { account, region } = schedule.env;
  const group = schedule.scheduleGroup?.scheduleGroupArn ?? Stack.of(schedule).formatArn({
    service: 'scheduler',
    resource: 'schedule-group',
    resourceName: 'default',
    account,
    region,
  });
  return new Role(schedule as unknown as Construct, 'StartFlowRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': account, 'aws:SourceArn': group } },
    }),
  });
}
