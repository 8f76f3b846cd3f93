import { Duration } from 'aws-cdk-lib';
import {
  Choice,
  Condition,
  Credentials,
  Fail,
  INextable,
  Parallel,
  Pass,
  SingleStateOptions,
  State,
  StateMachineFragment,
  TaskStateBase,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { CallAwsService } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { RunTimes } from './run-times';
import { SingleRun } from './single-run';
import { StartFlow } from './start-flow';
import { shortened, validateStateNames } from './state-names';
import { IFlow } from '../core/flow';
import { Checks, shown } from '../core/private/checks';
import { injected } from '../core/private/injection';

/**
 * What running a flow to its end takes.
 */
export interface RunFlowProps {
  /** The on-demand flow. */
  readonly flow: IFlow;

  /**
   * After which time the state machine gives up. The run goes on.
   * @default - 12 hours, or what has room for 2,000 polls
   */
  readonly timeout?: Duration;

  /**
   * How long to wait before asking AppFlow about the run (again), in whole seconds.
   *
   * The history of an execution of a standard state machine has room for 2,000 polls within the timeout. An execution of an
   * express state machine ends after five minutes, so give it a `timeout` below that.
   *
   * @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
   * @default - 30 seconds, or more if the timeout is above 16 hours
   */
  readonly pollInterval?: Duration;

  /**
   * The field of the input to which the result is added: letters, digits and `_`.
   * @default - the result replaces the input
   */
  readonly resultField?: string;

  /**
   * The role that the states assume to call AppFlow, for a flow of another account.
   *
   * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-access-cross-acct-resources.html
   * @default - the role of the state machine
   */
  readonly credentials?: Credentials;
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
  private readonly name: string;
  private readonly credentials?: Credentials;

  /**
   * @throws if the flow is not on demand or is out of reach, or a time or name does not fit
   */
  constructor(scope: Construct, id: string, props: RunFlowProps) {
    super(scope, id);
    const { flow, resultField, credentials, ...durations } = injected(RunFlow.PROPERTY_INJECTION_ID, scope, id, props);
    const times = new RunTimes(durations.timeout, durations.pollInterval);
    check(this, times, resultField);
    validateStateNames(this);
    this.flow = flow;
    this.credentials = credentials;
    this.name = shortened(id, LONGEST_ENDING.length);
    // A variable must not have the name of one in the state machine around this part, so each fragment has names of its own.
    this.variable = `run_${this.node.addr.slice(-8)}`;

    const start = this.start();
    const wait = Wait.jsonata(this, 'Wait', { stateName: `${this.name}: wait`, time: WaitTime.duration(times.pollInterval) });
    const ask = this.ask('Ask', 'ask');
    const askForMore = this.ask('AskForMore', 'ask for more', `{% $${this.variable}_next %}`);
    const decide = Choice.jsonata(this, 'Decide', { stateName: `${this.name}${LONGEST_ENDING}` });
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
        Condition.jsonata(`{% $millis() - $${this.variable}_started >= ${times.timeout.toMilliseconds()} %}`),
        this.fail('TimedOut', 'AppFlow.RunTimedOut', `The run did not end within ${times.timeout.toHumanString()}`),
      )
      .otherwise(wait);
    this.startState = start;
    this.endStates = [succeed];
  }

  /**
   * Makes this run a single state, in which errors can be caught.
   *
   * Its output is the result of the run, as without this method, in either query language, unless the options say what becomes of it.
   *
   * @param options what parallel states take; the names of the states inside get no prefix unless you give one
   */
  public toSingleState(options: SingleStateOptions = {}): Parallel {
    const { stateId = this.id, prefixStates, ...rest } = options;
    if (prefixStates) {
      this.prefixStates(prefixStates);
    }
    const state = new SingleRun(this, stateId, { ...rest, stateName: rest.stateName ?? shortened(stateId) });
    state.branch(this);
    return state;
  }

  /** Starts the flow, and remembers which run that is. The input is kept. */
  private start(): TaskStateBase {
    const start = StartFlow.jsonata(this, 'Start', {
      stateName: `${this.name}: start`,
      flow: this.flow,
      credentials: this.credentials,
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
      stateName: `${this.name}: ${name}`,
      credentials: this.credentials,
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
    return Pass.jsonata(this, 'Succeeded', { stateName: `${this.name}: succeeded`, outputs: `{% ${outputs} %}` });
  }

  /** Why AppFlow says that the run failed. */
  private message(): string {
    const message = `$${this.variable}_record.ExecutionResult.ErrorInfo.ExecutionMessage`;
    return `{% $exists(${message}) ? ${message} : "AppFlow gives no reason" %}`;
  }

  private fail(id: string, error: string, cause: string): Fail {
    return Fail.jsonata(this, id, { stateName: `${this.name}: ${error.replace('AppFlow.', '')}`, error, cause });
  }
}

/** What is added to the id for the longest name of a state. */
const LONGEST_ENDING = ': has it ended?';

/** Step Functions prefixes errors with the name of a service, and does not document how it writes this one. */
function errorNames(exception: string): string[] {
  return [`AppFlow.${exception}`, `Appflow.${exception}`];
}

function check(scope: Construct, times: RunTimes, resultField: string | undefined): void {
  const checks = new Checks(scope);
  times.check(checks);
  checks
    .require(
      resultField === undefined || /^\w+$/.test(resultField),
      'resultField',
      `${shown(resultField)} does not fit; give letters, digits and _`,
    )
    .end();
}
