/** What users of the library write in TypeScript: the main example, every kind of operation, any application, and running flows. */
import {
  ConnectorMetadata,
  CustomConnectorAuth,
  CustomConnectorProfile,
  CustomConnectorSource,
  DataPullMode,
  Field,
  Filter,
  FilterCondition,
  FlowMonitoring,
  FlowPerObject,
  FlowRunEvent,
  FlowStatus,
  Mapping,
  OnDemandFlow,
  OnScheduleFlow,
  RunFlow,
  S3Destination,
  SalesforceConnectorProfile,
  SalesforceSource,
  SequentialFlows,
  StartFlow,
  StartFlowTarget,
  Transform,
  Validation,
  ValidationAction,
  ValidationCondition,
} from '@cdklabs/cdk-appflow';
import { App, Aspects, Duration, SecretValue, Stack } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Schedule as SchedulerSchedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { DefinitionBody, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';

const text = (name: string): Field => ({ name, dataType: 'string' });
const number = (name: string): Field => ({ name, dataType: 'double' });

/** The flows that the apps of all languages have. */
class Flows extends Stack {
  public readonly onDemand: OnDemandFlow;
  public readonly scheduled: OnScheduleFlow;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const profile = new SalesforceConnectorProfile(this, 'MyConnectorProfile', {
      oAuth: {
        accessToken: SecretValue.secretsManager('salesforce', { jsonField: 'accessToken' }),
        flow: {
          refreshTokenGrant: {
            refreshToken: SecretValue.secretsManager('salesforce', { jsonField: 'refreshToken' }),
            client: Secret.fromSecretNameV2(this, 'ClientSecret', 'salesforce-client'),
          },
        },
      },
      instanceUrl: 'https://example.my.salesforce.com',
      isSandbox: false,
    });
    const source = new SalesforceSource({ profile, object: 'Account' });
    const bucket = new Bucket(this, 'DestinationBucket');
    const destination = new S3Destination({ location: { bucket } });

    this.onDemand = new OnDemandFlow(this, 'SfAccountToS3', {
      source,
      destination,
      mappings: [Mapping.mapAll()],
      transforms: [Transform.mask({ name: 'Name' }, '*')],
      validations: [Validation.when(ValidationCondition.isNull('Name'), ValidationAction.ignoreRecord())],
      filters: [
        Filter.when(
          FilterCondition.timestampLessThanEquals({ name: 'LastModifiedDate', dataType: 'datetime' }, new Date('2022-02-02')),
        ),
      ],
    });

    this.scheduled = new OnScheduleFlow(this, 'EveryOperation', {
      source,
      destination,
      mappings: [
        Mapping.map(text('Id'), text('id')),
        Mapping.concat([text('FirstName'), text('LastName')], text('name'), '${FirstName} ${LastName}'),
        Mapping.add(number('A'), number('B'), number('sum')),
        Mapping.subtract(number('A'), number('B'), number('difference')),
        Mapping.multiply(number('A'), number('B'), number('product')),
        Mapping.divide(number('A'), number('B'), number('quotient')),
      ],
      transforms: [
        Transform.mask('Id'),
        Transform.maskStart('FirstName', 1),
        Transform.maskEnd('LastName', 2, '#'),
        Transform.truncate('Id', 10),
      ],
      filters: [
        Filter.when(FilterCondition.stringEquals(text('Id'), ['a', 'b'])),
        Filter.when(FilterCondition.numberBetween(number('A'), 1, 2)),
        Filter.when(FilterCondition.booleanEquals({ name: 'Active', dataType: 'boolean' }, true)),
      ],
      validations: [
        Validation.when(ValidationCondition.isNull('Id'), ValidationAction.ignoreRecord()),
        Validation.when(ValidationCondition.isNotNumeric({ name: 'A' }), ValidationAction.terminateFlow()),
        Validation.when(ValidationCondition.isZero({ name: 'B' }), ValidationAction.ignoreRecord()),
      ],
      schedule: Schedule.rate(Duration.hours(6)),
      pullConfig: { mode: DataPullMode.INCREMENTAL, timestampField: 'LastModifiedDate' },
      scheduleProperties: { startTime: new Date('2040-01-01'), offset: Duration.minutes(5) },
      status: FlowStatus.ACTIVE,
    });

    new OnDemandFlow(this, 'AnyApplication', {
      source: new CustomConnectorSource({
        profile: new CustomConnectorProfile(this, 'OwnProfile', {
          connectorLabel: 'Own',
          auth: CustomConnectorAuth.apiKey(SecretValue.secretsManager('own', { jsonField: 'apiKey' })),
          profileProperties: { region: 'eu' },
        }),
        entity: 'orders',
        apiVersion: 'v1',
        customProperties: { archived: 'false' },
      }),
      destination: new S3Destination({ location: { bucket, prefix: 'orders' } }),
      mappings: [Mapping.mapAll()],
    });

    const known = CustomConnectorProfile.fromConnectorProfileAttributes(this, 'KnownProfile', {
      connectorProfileName: 'known',
      metadata: ConnectorMetadata.fromFolder('metadata'),
    });
    new OnDemandFlow(this, 'KnownFields', {
      source: new CustomConnectorSource({ profile: known, entity: 'order', apiVersion: 'v1' }),
      destination: new S3Destination({ location: { bucket, prefix: 'known' } }),
      mappings: [Mapping.mapEach({ exclude: ['note'] })],
      filters: [Filter.when(FilterCondition.stringEqualsAny({ name: 'status' }, ['open']))],
    });
  }
}

/** Running, watching and deploying flows. */
class Operations extends Stack {
  constructor(scope: Construct, id: string, flows: Flows) {
    super(scope, id);
    const topic = new Topic(this, 'Topic');
    const flow = OnDemandFlow.fromFlowName(this, 'Existing', 'existing-flow');

    new FlowMonitoring(this, 'Monitoring', { flows: [flows.onDemand, flows.scheduled], alarmActions: [new SnsAction(topic)] });
    flow.onRunFailed('Failed', {
      target: new SnsTopic(topic, { message: RuleTargetInput.fromText(`Failed: ${FlowRunEvent.error}`) }),
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    flow.grants.start(role);
    flow.grants.stop(role);
    flow.grants.cancel(role);
    flow.grants.read(role);
    flow.metricFlowExecutionsFailed().createAlarm(this, 'Alarm', { threshold: 1, evaluationPeriods: 1 });
    new StateMachine(this, 'Machine', {
      definitionBody: DefinitionBody.fromChainable(
        new StartFlow(this, 'Start', { flow }).next(new RunFlow(this, 'Run', { flow, timeout: Duration.hours(1) })),
      ),
    });
    new SchedulerSchedule(this, 'Nightly', {
      schedule: ScheduleExpression.cron({ hour: '4', minute: '0' }),
      target: new StartFlowTarget(flow),
    });
    FlowPerObject.onDemand(this, 'PerObject', ['Account', 'Contact'], {
      source: new SalesforceSource({
        profile: SalesforceConnectorProfile.fromConnectorProfileName(this, 'Profile', 'existing-profile'),
        object: 'Account',
      }),
      destination: new S3Destination({ location: { bucket: new Bucket(this, 'Objects') } }),
      mappings: [Mapping.mapAll()],
    });
    Aspects.of(this).add(new SequentialFlows({ concurrency: 1 }));
  }
}

/** The message with which the library refuses something. */
function refused(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    return String(error);
  }
  throw new Error('nothing was refused');
}

const app = new App({ outdir: process.argv[2] });
new Flows(app, 'Flows');
new Operations(app, 'Operations', new Flows(app, 'Watched'));
console.log(refused(() => CustomConnectorAuth.custom('a b')));
console.log(
  refused(
    () =>
      new CustomConnectorProfile(new Stack(), 'Profile', {
        name: 'a b',
        connectorLabel: 'c d',
        auth: CustomConnectorAuth.apiKey(SecretValue.secretsManager('own')),
      }),
  ),
);
app.synth();
