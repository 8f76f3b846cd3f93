import { App, Duration, Lazy, Stack, TimeZone } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression, ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, IChainable, IntegrationPattern, Pass, QueryLanguage, SingleStateOptions, StateMachine, TaskRole } from 'aws-cdk-lib/aws-stepfunctions';
import { IFlow, OnDemandFlow, RunFlow, RunFlowProps, StartFlow, StartFlowProps, StartFlowTarget, StartFlowTargetProps } from '../../src';
import { onDemand, onEvent, onSchedule } from '../support/flows';
import { expectDeployable } from '../support/service-model';

const ENV = { account: '123456789012', region: 'eu-west-1' };
const FLOW_ARN = { 'Fn::GetAtt': ['FlowA74D6E88', 'FlowArn'] };

interface StateJson {
  readonly Type: string;
  readonly [field: string]: unknown;
}

interface MachineJson {
  readonly QueryLanguage?: string;
  readonly States: { readonly [name: string]: StateJson };
}

let stack: Stack;

beforeEach(() => {
  stack = new Stack(new App(), 'Stack', { env: ENV });
});

/** The definition of a state machine, with references written as their logical ids. */
function machine(chain: IChainable, queryLanguage?: QueryLanguage): MachineJson {
  new StateMachine(stack, 'Machine', { definitionBody: DefinitionBody.fromChainable(chain), queryLanguage });
  expectDeployable(stack);
  const [resource] = Object.values(Template.fromStack(stack).findResources('AWS::StepFunctions::StateMachine'));
  const definition = resource.Properties.DefinitionString as { 'Fn::Join': [string, unknown[]] };
  const text = definition['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : Object.values(part as object).flat().join('.'))).join('');
  return JSON.parse(text) as MachineJson;
}

/** What roles are allowed, by the logical id of the flow that is all they may touch. */
function statements(): unknown[] {
  const policies = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy'));
  return policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement as unknown[]);
}

const START = { Action: 'appflow:StartFlow', Effect: 'Allow', Resource: FLOW_ARN };

describe('StartFlow', () => {
  const start = (props: Partial<StartFlowProps> = {}): StartFlow => new StartFlow(stack, 'Start', { ...props, flow: props.flow ?? onDemand(stack) });

  test('calls AppFlow, with exactly the permission it needs', () => {
    expect(machine(start()).States.Start).toEqual({
      Type: 'Task',
      Resource: 'arn:AWS::Partition:states:::aws-sdk:appflow:startFlow',
      Parameters: { FlowName: 'FlowA74D6E88' },
      End: true,
    });
    expect(statements()).toEqual([START]);
  });

  test('speaks JSONPath', () => {
    const task = StartFlow.jsonPath(stack, 'Start', { flow: onDemand(stack), resultPath: '$.run' });

    expect(machine(task).States.Start).toMatchObject({ Parameters: { FlowName: 'FlowA74D6E88' }, ResultPath: '$.run' });
  });

  test('speaks JSONata', () => {
    const task = StartFlow.jsonata(stack, 'Start', { flow: onDemand(stack), outputs: '{% $states.result.ExecutionId %}' });

    expect(machine(task).States.Start).toMatchObject({
      QueryLanguage: 'JSONata', Arguments: { FlowName: 'FlowA74D6E88' }, Output: '{% $states.result.ExecutionId %}',
    });
  });

  test('speaks the language of its state machine', () => {
    expect(machine(start(), QueryLanguage.JSONATA).States.Start).toMatchObject({ Arguments: { FlowName: 'FlowA74D6E88' } });
  });

  test('leaves the permission to the role that it takes on', () => {
    const role = Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::999999999999:role/starter');
    const flow = OnDemandFlow.fromFlowArn(stack, 'Flow', 'arn:aws:appflow:eu-west-1:999999999999:flow/existing');

    expect(machine(start({ flow, credentials: { role: TaskRole.fromRole(role) } })).States.Start).toMatchObject({
      Credentials: { RoleArn: 'arn:aws:iam::999999999999:role/starter' },
    });
    expect(statements()).toEqual([expect.objectContaining({ Action: 'sts:AssumeRole' })]);
  });

  test.each([IntegrationPattern.RUN_JOB, IntegrationPattern.WAIT_FOR_TASK_TOKEN])('fails with %s, which AppFlow does not have', (integrationPattern) => {
    expect(() => start({ integrationPattern })).toThrow(`[Stack/Start] integrationPattern: ${integrationPattern} does not fit`);
  });
});

describe('RunFlow', () => {
  const run = (props: Partial<RunFlowProps> = {}): RunFlow => new RunFlow(stack, 'Run', { flow: onDemand(stack), ...props });

  test('starts the flow, waits, asks and decides', () => {
    const { States } = machine(run());

    expect(Object.keys(States).sort()).toEqual([
      'Run: RunCanceled', 'Run: RunFailed', 'Run: RunTimedOut', 'Run: ask', 'Run: ask for more', 'Run: has it ended?', 'Run: start',
      'Run: succeeded', 'Run: wait',
    ]);
    expect(States['Run: start']).toMatchObject({ Next: 'Run: wait', Arguments: { FlowName: 'FlowA74D6E88' }, Output: '{% $states.input %}' });
    expect(States['Run: wait']).toMatchObject({ Seconds: 30, Next: 'Run: ask' });
    expect(States['Run: ask']).toMatchObject({
      Resource: 'arn:AWS::Partition:states:::aws-sdk:appflow:describeFlowExecutionRecords',
      Arguments: { FlowName: 'FlowA74D6E88', MaxResults: 100 },
      Next: 'Run: has it ended?',
    });
    expect(States['Run: ask for more']).toMatchObject({ Arguments: { NextToken: expect.stringMatching(/^{% \$run_\w+_next %}$/) }, Next: 'Run: has it ended?' });
    expect(States['Run: has it ended?']).toMatchObject({ Default: 'Run: wait' });
    expect((States['Run: has it ended?'].Choices as { Next: string }[]).map(({ Next }) => Next)).toEqual([
      'Run: succeeded', 'Run: RunFailed', 'Run: RunCanceled', 'Run: ask for more', 'Run: RunTimedOut',
    ]);
  });

  test('may start the flow and read its runs, and nothing else', () => {
    machine(run());

    expect(statements()).toEqual([START, { ...START, Action: 'appflow:DescribeFlowExecutionRecords' }]);
  });

  test.each([
    ['the failure of the run', 'Run: RunFailed', 'AppFlow.RunFailed', 'ErrorInfo.ExecutionMessage'],
    ['its cancellation', 'Run: RunCanceled', 'AppFlow.RunCanceled', 'The run was canceled'],
    ['the time that is over', 'Run: RunTimedOut', 'AppFlow.RunTimedOut', 'The run did not end within 12 hours'],
  ])('fails with %s', (_, state, error, cause) => {
    expect(machine(run()).States[state]).toMatchObject({ Type: 'Fail', Error: error, Cause: expect.stringContaining(cause) });
  });

  test('replaces its input by the result, or adds the result to it', () => {
    const flow = onDemand(stack);
    const [first, second] = [new RunFlow(stack, 'First', { flow }), new RunFlow(stack, 'Second', { flow, resultField: 'account' })];
    const { States } = machine(first.next(second));

    expect(States['First: succeeded']).toMatchObject({ Output: expect.stringMatching(/^{% {"executionId": .+"recordsProcessed": /), Next: 'Second: start' });
    expect(States['Second: succeeded']).toMatchObject({ Output: expect.stringMatching(/^{% \$merge\(\[\$states\.input, {"account": {.+}}\]\) %}$/) });
  });

  test('takes a timeout and a poll interval', () => {
    const { States } = machine(run({ timeout: Duration.minutes(10), pollInterval: Duration.seconds(5) }));

    expect(States['Run: wait']).toMatchObject({ Seconds: 5 });
    expect(JSON.stringify(States['Run: has it ended?'])).toContain('>= 600000');
  });

  test.each([QueryLanguage.JSON_PATH, QueryLanguage.JSONATA])('is part of state machines in %s', (queryLanguage) => {
    const { States } = machine(new Pass(stack, 'Before').next(run()).next(new Pass(stack, 'After')), queryLanguage);

    expect(States['Run: succeeded']).toMatchObject({ Next: 'After' });
  });

  test.each<[string, Partial<RunFlowProps>, string]>([
    ['a timeout that is no longer than the interval', { timeout: Duration.seconds(30) }, 'timeout: 30 seconds is not longer'],
    ['an interval below a second', { pollInterval: Duration.millis(10) }, 'pollInterval: '],
    ['a field with a quote', { resultField: 'a"b' }, 'resultField: "a\\"b" does not fit'],
  ])('fails with %s', (_, props, message) => {
    expect(() => run(props)).toThrow(message);
  });
});

/** @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
describe('RunFlow keeps what Step Functions limits', () => {
  const run = (props: Partial<RunFlowProps> = {}, id = 'Run'): RunFlow => new RunFlow(stack, id, { flow: onDemand(stack), ...props });
  const problemOf = (props: Partial<RunFlowProps>): string => {
    try {
      run(props);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };

  test.each([32, 80, 200])('names of states have at most 80 characters with an id of %d', (length) => {
    const names = Object.keys(machine(run({}, 'x'.repeat(length))).States);

    expect(names).toHaveLength(9);
    expect(names.filter((name) => name.length > 80)).toEqual([]);
  });

  test('names of states are told apart where long ids begin alike', () => {
    const long = 'x'.repeat(100);
    const chain = run({}, `${long}A`).next(new RunFlow(stack, `${long}B`, { flow: onDemand(stack, 'Other') }));

    expect(Object.keys(machine(chain).States)).toHaveLength(18);
  });

  test('a name that a prefix made too long is refused at synth', () => {
    const prefixed = run().prefixStates('x'.repeat(80));

    expect(() => machine(prefixed)).toThrow(/\[Stack\/Run\/\w+\] stateName: .* Step Functions accepts at most 80, prefixes included/);
  });

  test('more polls than an execution has room for are refused, with the arithmetic', () => {
    expect(problemOf({ pollInterval: Duration.seconds(10), timeout: Duration.hours(12) })).toMatch(
      /pollInterval: 10 seconds for 12 hours makes 4320 polls of 9 events, 38880 in all; .* 25000 events.* Give 30 seconds or more/,
    );
  });

  test.each([
    ['the timeout', { timeout: Duration.days(2) }, 87],
    ['the poll interval', { pollInterval: Duration.seconds(5) }, 5],
  ])('%s alone is enough, and the other fits it', (_title, props, seconds) => {
    expect(machine(run(props)).States['Run: wait']).toMatchObject({ Seconds: seconds });
  });

  test.each([
    ['timeout', { timeout: Duration.seconds(Lazy.number({ produce: () => 1 })) }, 'timeout: is known only at deployment'],
    ['pollInterval', { pollInterval: Duration.seconds(Lazy.number({ produce: () => 1 })) }, 'pollInterval: is known only at deployment'],
    ['pollInterval', { pollInterval: Duration.millis(1500) }, 'pollInterval: Duration.millis(1500) does not fit; Step Functions waits whole seconds'],
  ])('%s is refused in words of this library where it is no known number of whole seconds, %#', (_name, props, problem) => {
    expect(problemOf(props)).toContain(problem);
  });

  test('the role that the states assume is that of the user', () => {
    const { States } = machine(run({ credentials: { role: TaskRole.fromRoleArnJsonPath('$.role') } }));

    expect([States['Run: start'], States['Run: ask']]).toEqual([
      expect.objectContaining({ Credentials: expect.anything() }),
      expect.objectContaining({ Credentials: expect.anything() }),
    ]);
  });
});

/** @see https://docs.aws.amazon.com/step-functions/latest/dg/state-parallel.html: the output of a parallel state is a list. */
describe('a run as a single state', () => {
  const single = (options?: SingleStateOptions): StateJson => {
    const run = new RunFlow(stack, 'Run', { flow: onDemand(stack) });
    return machine(run.toSingleState(options)).States.Run;
  };

  test('gives the result itself in JSONPath', () => {
    expect(single()).toMatchObject({ Type: 'Parallel', OutputPath: '$[0]' });
  });

  test('gives the result itself in JSONata', () => {
    const run = new RunFlow(stack, 'Run', { flow: onDemand(stack) });
    const { Run } = machine(run.toSingleState(), QueryLanguage.JSONATA).States;

    expect(Run).toMatchObject({ Type: 'Parallel', Output: '{% $states.result[0] %}' });
    expect(Run).not.toHaveProperty('OutputPath');
  });

  test('leaves the result to the options of the user', () => {
    expect(single({ resultPath: '$.runs' })).not.toHaveProperty('OutputPath');
  });

  test('keeps the names of the states inside, unless the user gives a prefix', () => {
    const names = (state: StateJson): string[] => Object.keys((state.Branches as MachineJson[])[0].States);

    expect(names(single())).toContain('Run: start');
  });

  test('has the name and the prefix of the user', () => {
    const run = new RunFlow(stack, 'Run', { flow: onDemand(stack) });
    const { States } = machine(run.toSingleState({ stateId: 'Copy', prefixStates: 'a ' }));

    expect(Object.keys((States.Copy.Branches as MachineJson[])[0].States)).toContain('a Run: start');
  });
});

describe('StartFlowTarget', () => {
  const cron = ScheduleExpression.cron({ minute: '0', hour: '8', timeZone: TimeZone.EUROPE_BERLIN });

  function schedule(flow: IFlow, props?: StartFlowTargetProps, scheduleGroup?: ScheduleGroup): void {
    new Schedule(stack, 'Daily', { schedule: cron, target: new StartFlowTarget(flow, props), scheduleGroup });
  }

  test('starts the flow at a time in a time zone', () => {
    schedule(onDemand(stack));

    expectDeployable(stack);
    Template.fromStack(stack).hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(0 8 * * ? *)',
      ScheduleExpressionTimezone: 'Europe/Berlin',
      Target: {
        Arn: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':scheduler:::aws-sdk:appflow:startFlow']] },
        Input: { 'Fn::Join': ['', ['{"FlowName":"', { Ref: 'FlowA74D6E88' }, '"}']] },
      },
    });
  });

  test('has a role of its own, for this account and this group, that may start this flow only', () => {
    const other = onDemand(stack, 'Other');
    new Schedule(stack, 'OtherDaily', { schedule: cron, target: new StartFlowTarget(other) });
    schedule(onDemand(stack), undefined, new ScheduleGroup(stack, 'Group'));

    expectDeployable(stack);
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::IAM::Role', 2);
    template.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [{
          Action: 'sts:AssumeRole',
          Principal: { Service: 'scheduler.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': '123456789012', 'aws:SourceArn': { 'Fn::GetAtt': [Match.stringLikeRegexp('^Group'), 'Arn'] } } },
        }],
      },
    });
    expect(statements()).toEqual(expect.arrayContaining([START]));
    expect(statements()).toHaveLength(2);
  });

  test('takes a role, a queue and limits for tries', () => {
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    const deadLetterQueue = new Queue(stack, 'Queue');
    schedule(onDemand(stack), { role, deadLetterQueue, maxEventAge: Duration.hours(1), retryAttempts: 3 });

    expectDeployable(stack);
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::IAM::Role', 1);
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      Target: {
        RoleArn: stack.resolve(role.roleArn),
        DeadLetterConfig: { Arn: stack.resolve(deadLetterQueue.queueArn) },
        RetryPolicy: { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 3 },
      },
    });
    expect(statements()).toEqual(expect.arrayContaining([START]));
  });
});

describe('fails', () => {
  const starters: [string, (flow: IFlow) => unknown][] = [
    ['StartFlow', (flow) => new StartFlow(stack, 'Starter', { flow })],
    ['RunFlow', (flow) => new RunFlow(stack, 'Starter', { flow })],
    ['StartFlowTarget', (flow) => new Schedule(stack, 'Starter', {
      schedule: ScheduleExpression.rate(Duration.days(1)), target: new StartFlowTarget(flow),
    })],
  ];

  test.each(starters)('%s of a scheduled flow, which it would only activate', (_, start) => {
    const flow = onSchedule(stack);

    expect(() => start(flow)).toThrow('flow: Stack/Flow is started by a schedule: StartFlow activates such a flow, but does not run it; make it an OnDemandFlow');
  });

  test.each(starters)('%s of an event flow, which it would only activate', (_, start) => {
    const flow = onEvent(stack);

    expect(() => start(flow)).toThrow('flow: Stack/Flow is started by events');
  });

  test.each(starters)('%s of a flow in another region', (_, start) => {
    const flow = OnDemandFlow.fromFlowArn(stack, 'Flow', 'arn:aws:appflow:us-east-1:123456789012:flow/existing');

    expect(() => start(flow)).toThrow('flow: Stack/Flow is in region us-east-1');
  });

  test.each(starters)('%s of a flow in another account', (_, start) => {
    const flow = OnDemandFlow.fromFlowArn(stack, 'Flow', 'arn:aws:appflow:eu-west-1:999999999999:flow/existing');

    expect(() => start(flow)).toThrow('flow: Stack/Flow is in account 999999999999');
  });
});

test('imported flows are started like others', () => {
  const flow = OnDemandFlow.fromFlowName(stack, 'Existing', 'existing');

  expect(machine(new RunFlow(stack, 'Run', { flow })).States['Run: start']).toMatchObject({ Arguments: { FlowName: 'existing' } });
  const Resource = { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':appflow:eu-west-1:123456789012:flow/existing']] };
  expect(statements()).toEqual([
    { Action: 'appflow:StartFlow', Effect: 'Allow', Resource },
    { Action: 'appflow:DescribeFlowExecutionRecords', Effect: 'Allow', Resource },
  ]);
});
