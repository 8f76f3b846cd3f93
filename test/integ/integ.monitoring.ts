import { ExpectedResult, IntegTest, Match } from '@aws-cdk/integ-tests-alpha';
import { App, Aspects, Duration, Stack } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Buckets, RECORDS } from './s3-to-s3';
import {
  DataPullMode,
  FlowMonitoring,
  FlowRunEvent,
  FlowStatus,
  OnDemandFlow,
  OnScheduleFlow,
  SequentialFlows,
} from '../../src';

/** Two flows, one after the other, with alarms and a dashboard; a queue is told what each run of the first did. */
const app = new App();
const stack = new Stack(app, 'Monitoring');
const buckets = new Buckets(stack);
const onDemand = new OnDemandFlow(stack, 'OnDemand', buckets.props());
const hourly = new OnScheduleFlow(stack, 'Hourly', {
  ...buckets.props(),
  schedule: Schedule.rate(Duration.hours(1)),
  pullConfig: { mode: DataPullMode.COMPLETE },
  status: FlowStatus.ACTIVE,
});
buckets.before(onDemand, hourly);
Aspects.of(app).add(new SequentialFlows({ concurrency: 1 }));

const monitoring = new FlowMonitoring(stack, 'Watch', {
  flows: [onDemand, hourly],
  alarmActions: [new SnsAction(new Topic(stack, 'Topic'))],
  fewRecords: { minimum: 1 },
  title: 'Copies',
});

const queue = new Queue(stack, 'Queue');
onDemand.onRunSucceeded('Succeeded', {
  target: new SqsQueue(queue, {
    message: RuleTargetInput.fromText(`${FlowRunEvent.flowName}: ${FlowRunEvent.recordsProcessed} records`),
  }),
});

const test = new IntegTest(app, 'MonitoringTest', { testCases: [stack] });

const alarm = monitoring.alarms[0].alarmName;
test.assertions
  .awsApiCall('CloudWatch', 'describeAlarms', { AlarmNames: [alarm] })
  .expect(ExpectedResult.objectLike({ MetricAlarms: [Match.objectLike({ MetricName: 'FlowExecutionsFailed', Namespace: 'AWS/AppFlow' })] }));

test.assertions
  .awsApiCall('CloudWatch', 'getDashboard', { DashboardName: monitoring.dashboard.dashboardName })
  .expect(ExpectedResult.objectLike({ DashboardName: monitoring.dashboard.dashboardName }));

test.assertions
  .awsApiCall('AppFlow', 'startFlow', { flowName: onDemand.flowName })
  .next(
    test.assertions
      .awsApiCall('SQS', 'receiveMessage', { QueueUrl: queue.queueUrl, WaitTimeSeconds: 20 })
      .expect(ExpectedResult.objectLike({ Messages: [Match.objectLike({ Body: Match.stringLikeRegexp(`: ${RECORDS} records`) })] }))
      .waitForAssertions({ totalTimeout: Duration.minutes(10), interval: Duration.seconds(30) }),
  );
