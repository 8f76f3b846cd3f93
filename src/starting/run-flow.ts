import { Duration } from 'aws-cdk-lib';
import {
  Choice,
  Condition,
  Fail,
  INextable,
  Pass,
  State,
  StateMachineFragment,
  TaskStateBase,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { CallAwsService } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { StartFlow } from './start-flow';
import { IFlow } from '../core/flow';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';

/**
 * What running a flow to its end takes.
 */
export interface RunFlowProps {
  /** The on-demand flow. */
  readonly flow: IFlow;

  /**
   * After which time the state machine gives up. The run goes on.
   * @default Duration.hours(12)
   */
  readonly timeout?: Duration;

  /**
   * How long to wait before asking AppFlow about the run (again), at least a second. An execution of a standard state machine
   * has room for about 2000 questions.
   * @default Duration.seconds(30)
   */
  readonly pollInterval?: Duration;

  /**
   * The field of the input to which the result is added: letters, digits and `_`.
   * @default - the result replaces the input
   */
  readonly resultField?: string;
}

/**
 * Starts an on-demand flow and waits until its run has ended: a part of a Step Functions state machine.
 *
 * If the run succeeds, the result has the fields `executionId`, `recordsProcessed`, `recordsFailed`, `bytesProcessed`,
 * `bytesWritten`, `startedAt` and `endedAt`. Otherwise the execution fails with the error `AppFlow.RunFailed`, `AppFlow.RunCanceled` or
 * `AppFlow.RunTimedOut`, and AppFlow's message as its cause; `toSingleState()` makes that an error that can be caught.
 *
 * The role of the state machine may start this flow and read the records of its runs, and nothing else. The states are written
 * in JSONata, which goes with state machines of either query language. Their names begin with the id, so use each id once in
 * a state machine, or `prefixStates()`.
 *
 * @see https://docs.aws.amazon.com/appflow/1.0/APIReference/API_DescribeFlowExecutionRecords.html
 */
export class RunFlow extends StateMachineFragment {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.RunFlow';

  /** The state that starts the flow. */
  public readonly startState: State;

  /** The state that follows a run that succeeded. */
  public readonly endStates: INextable[];

  private readonly flow: IFlow;
  private readonly variable: string;

  /**
   * @throws if the flow is not on demand or is out of reach, or a time or name does not fit
   */
  constructor(scope: Construct, id: string, props: RunFlowProps) {
    super(scope, id);
    const { flow, timeout = Duration.hours(12), pollInterval = Duration.seconds(30), resultField } = injected(
      RunFlow.PROPERTY_INJECTION_ID, scope, id, props,
    );
    checkTimes(this, timeout, pollInterval, resultField);
    this.flow = flow;
    // A variable must not have the name of one in the state machine around this part, so each fragment has names of its own.
    this.variable = `run_${this.node.addr.slice(-8)}`;

    const start = this.start();
    const wait = Wait.jsonata(this, 'Wait', { stateName: `${id}: wait`, time: WaitTime.duration(pollInterval) });
    const ask = this.ask('Ask', 'ask');
    const askForMore = this.ask('AskForMore', 'ask for more', `{% $${this.variable}_next %}`);
    const decide = Choice.jsonata(this, 'Decide', { stateName: `${id}: has it ended?` });
    const succeed = this.succeed(resultField);

    start.next(wait);
    wait.next(ask);
    ask.next(decide);
    askForMore.next(decide);
    decide
      .when(this.condition('status = "Successful"'), succeed)
      .when(this.condition('status = "Error"'), this.fail('Failed', 'AppFlow.RunFailed', this.message()))
      .when(this.condition('status = "Canceled"'), this.fail('Canceled', 'AppFlow.RunCanceled', 'The run was canceled'))
      .when(this.condition('next != ""'), askForMore)
      .when(
        Condition.jsonata(`{% $millis() - $${this.variable}_started >= ${timeout.toMilliseconds()} %}`),
        this.fail('TimedOut', 'AppFlow.RunTimedOut', `The run did not end within ${timeout.toHumanString()}`),
      )
      .otherwise(wait);
    this.startState = start;
    this.endStates = [succeed];
  }

  /** Starts the flow, and remembers which run that is. The input is kept. */
  private start(): TaskStateBase {
    const start = StartFlow.jsonata(this, 'Start', {
      stateName: `${this.id}: start`,
      flow: this.flow,
      assign: { [`${this.variable}_id`]: '{% $states.result.ExecutionId %}', [`${this.variable}_started`]: '{% $millis() %}' },
      outputs: '{% $states.input %}',
    });
    // The one error after which AppFlow has certainly not started a run: too many of them are in progress.
    return start.addRetry({ errors: errorNames('ServiceQuotaExceededException'), interval: Duration.seconds(30), maxAttempts: 5 });
  }

  /** Reads one page of the records of runs, and remembers the record of this run, its status, and where the next page begins. */
  private ask(id: string, name: string, nextToken?: string): TaskStateBase {
    const { variable } = this;
    const record = `$states.result.FlowExecutions[ExecutionId = $${variable}_id]`;
    const ask = CallAwsService.jsonata(this, id, {
      stateName: `${this.id}: ${name}`,
      service: 'appflow',
      action: 'describeFlowExecutionRecords',
      parameters: { FlowName: this.flow.flowName, MaxResults: 100, ...(nextToken && { NextToken: nextToken }) },
      iamResources: [this.flow.flowArn],
      iamAction: 'appflow:DescribeFlowExecutionRecords',
      assign: {
        [`${variable}_record`]: `{% $exists(${record}) ? ${record} : {} %}`,
        [`${variable}_status`]: `{% $exists(${record}) ? ${record}.ExecutionStatus : "" %}`,
        [`${variable}_next`]: `{% $exists(${record}) or $not($exists($states.result.NextToken)) ? "" : $states.result.NextToken %}`,
      },
      outputs: '{% $states.input %}',
    });
    return ask.addRetry({ interval: Duration.seconds(5), maxAttempts: 5 });
  }

  private condition(comparison: string): Condition {
    return Condition.jsonata(`{% $${this.variable}_${comparison} %}`);
  }

  private succeed(resultField: string | undefined): Pass {
    const record = `$${this.variable}_record`;
    const count = (path: string): string => `$exists(${record}.ExecutionResult.${path}) ? ${record}.ExecutionResult.${path} : 0`;
    const result = [
      `"executionId": $${this.variable}_id`,
      `"recordsProcessed": ${count('RecordsProcessed')}`,
      `"recordsFailed": ${count('ErrorInfo.PutFailuresCount')}`,
      `"bytesProcessed": ${count('BytesProcessed')}`,
      `"bytesWritten": ${count('BytesWritten')}`,
      `"startedAt": ${record}.StartedAt`,
      `"endedAt": ${record}.LastUpdatedAt`,
    ].join(', ');
    const outputs = resultField === undefined ? `{${result}}` : `$merge([$states.input, {"${resultField}": {${result}}}])`;
    return Pass.jsonata(this, 'Succeeded', { stateName: `${this.id}: succeeded`, outputs: `{% ${outputs} %}` });
  }

  /** Why AppFlow says that the run failed. */
  private message(): string {
    const message = `$${this.variable}_record.ExecutionResult.ErrorInfo.ExecutionMessage`;
    return `{% $exists(${message}) ? ${message} : "AppFlow gives no reason" %}`;
  }

  private fail(id: string, error: string, cause: string): Fail {
    return Fail.jsonata(this, id, { stateName: `${this.id}: ${error.replace('AppFlow.', '')}`, error, cause });
  }
}

/** Step Functions prefixes errors with the name of a service, and does not document how it writes this one. */
function errorNames(exception: string): string[] {
  return [`AppFlow.${exception}`, `Appflow.${exception}`];
}

function checkTimes(scope: Construct, timeout: Duration, pollInterval: Duration, resultField: string | undefined): void {
  new Checks(scope)
    .require(pollInterval.toMilliseconds() >= 1000, 'pollInterval', `${pollInterval} does not fit; Step Functions waits whole seconds, at least one`)
    .require(
      timeout.toMilliseconds() > pollInterval.toMilliseconds(),
      'timeout',
      `${timeout.toHumanString()} is not longer than the poll interval, ${pollInterval.toHumanString()}`,
    )
    .require(
      resultField === undefined || /^\w+$/.test(resultField),
      'resultField',
      `${JSON.stringify(resultField)} does not fit; give letters, digits and _`,
    )
    .end();
}
