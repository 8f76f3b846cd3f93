import { ExpectedResult, IntegTest, Match } from '@aws-cdk/integ-tests-alpha';
import { App, Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { DefinitionBody, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Buckets, RECORDS } from './s3-to-s3';
import { OnDemandFlow, RunFlow, StartFlow, StartFlowTarget } from '../../src';

/** A state machine runs a flow to its end; another one starts it only; so does a schedule that is switched off. */
const app = new App();
const stack = new Stack(app, 'Starting');
const buckets = new Buckets(stack);
const flow = new OnDemandFlow(stack, 'Copy', buckets.props());
buckets.before(flow);

const running = new StateMachine(stack, 'Running', {
  definitionBody: DefinitionBody.fromChainable(
    new RunFlow(stack, 'Run', { flow, pollInterval: Duration.seconds(10), timeout: Duration.minutes(10), resultField: 'copy' }),
  ),
});
const starting = new StateMachine(stack, 'StartOnly', {
  definitionBody: DefinitionBody.fromChainable(new StartFlow(stack, 'Start', { flow })),
});
new Schedule(stack, 'EveryMorning', {
  schedule: ScheduleExpression.cron({ hour: '8', minute: '0', timeZone: TimeZone.EUROPE_BERLIN }),
  target: new StartFlowTarget(flow),
  enabled: false,
});

const test = new IntegTest(app, 'StartingTest', { testCases: [stack] });

const execution = test.assertions.awsApiCall('SFN', 'startExecution', {
  stateMachineArn: running.stateMachineArn,
  input: JSON.stringify({ kept: true }),
});
const ended = execution.next(
  test.assertions
    .awsApiCall('SFN', 'describeExecution', { executionArn: execution.getAttString('executionArn') })
    .expect(ExpectedResult.objectLike({
      status: 'SUCCEEDED',
      output: Match.serializedJson(Match.objectLike({ kept: true, copy: Match.objectLike({ recordsProcessed: RECORDS }) })),
    }))
    .waitForAssertions({ totalTimeout: Duration.minutes(10), interval: Duration.seconds(15) }),
);

// The second run begins when the first has ended: AppFlow runs a flow once at a time.
const start = test.assertions.awsApiCall('SFN', 'startExecution', { stateMachineArn: starting.stateMachineArn });
ended.next(start).next(
  test.assertions
    .awsApiCall('SFN', 'describeExecution', { executionArn: start.getAttString('executionArn') })
    .expect(ExpectedResult.objectLike({
      status: 'SUCCEEDED',
      output: Match.serializedJson(Match.objectLike({ ExecutionId: Match.stringLikeRegexp('.+') })),
    }))
    .waitForAssertions({ totalTimeout: Duration.minutes(2), interval: Duration.seconds(5) }),
);
