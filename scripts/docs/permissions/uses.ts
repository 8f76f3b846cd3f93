import { App, SecretValue, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnDatabase } from 'aws-cdk-lib/aws-glue';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { DefinitionBody, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { PolicyTemplate, Statement, statementsOf } from './statement';
import {
  LambdaConnector,
  Mapping,
  OnDemandFlow,
  OnDemandFlowProps,
  RedshiftConnectorProfile,
  RedshiftConnectorProfileProps,
  RunFlow,
  S3Destination,
  S3Source,
  SalesforceConnectorProfile,
  SnowflakeConnectorProfile,
  StartFlow,
  StartFlowTarget,
  ZendeskConnectorProfile,
} from '../../../src';

/** What makes the library write statements, each in a stack of its own. Names of users are written in capitals. */
const USES: { readonly [use: string]: (stack: Stack) => void } = {
  'source in Amazon S3': (stack) => newFlow(stack, { source: new S3Source({ bucket: bucketWithKey(stack), prefix: 'PREFIX' }) }),
  'destination in Amazon S3, and every other bucket that AppFlow writes to': (stack) =>
    newFlow(stack, { destination: new S3Destination({ location: { bucket: bucketWithKey(stack), prefix: 'PREFIX' } }) }),
  'key of a flow': (stack) => newFlow(stack, { key: new Key(stack, 'Key') }),
  'catalog': (stack) => {
    const database = new CfnDatabase(stack, 'Database', { catalogId: stack.account, databaseInput: { name: 'DATABASE' } });
    Object.defineProperty(database, 'databaseRef', { value: { databaseName: 'DATABASE' } });
    newFlow(stack, { destination: new S3Destination({ location: { bucket: imported(stack) }, catalog: { database, tablePrefix: 'tables' } }) });
  },
  'key of a profile': (stack) => void new ZendeskConnectorProfile(stack, 'Profile', {
    instanceUrl: 'https://acme.zendesk.com',
    key: new Key(stack, 'Key'),
    oAuth: { accessToken: secret(), clientId: secret(), clientSecret: secret() },
  }),
  'client of Salesforce or Pardot, given as a secret': (stack) => void new SalesforceConnectorProfile(stack, 'Profile', {
    instanceUrl: 'https://acme.my.salesforce.com',
    oAuth: { flow: { refreshTokenGrant: { refreshToken: secret(), client: new Secret(stack, 'Client', { encryptionKey: new Key(stack, 'Key') }) } } },
  }),
  'Redshift, a cluster': (stack) => newRedshift(stack, { clusterIdentifier: 'CLUSTER', basicAuth: { username: 'USER' } }),
  'Redshift Serverless': (stack) => newRedshift(stack, {
    workgroup: { workgroupName: 'WORKGROUP', workgroupArn: 'arn:aws:redshift-serverless:eu-west-1:123456789012:workgroup/ID' },
  }),
  'Redshift Serverless, the ARN of the workgroup unknown': (stack) => newRedshift(stack, { workgroup: { workgroupName: 'WORKGROUP' } }),
  'Snowflake with a storage integration': (stack) => void new SnowflakeConnectorProfile(stack, 'Profile', {
    account: 'ACCOUNT',
    basicAuth: { username: 'USER', password: secret() },
    warehouse: 'WAREHOUSE',
    database: 'DATABASE',
    stage: 'STAGE',
    location: { bucket: bucketWithKey(stack), prefix: 'PREFIX' },
    integration: { storageUserArn: 'arn:aws:iam::999999999999:user/SNOWFLAKE', externalId: 'EXTERNAL-ID' },
  }),
  'connector of your own': (stack) => void new LambdaConnector(stack, 'Connector', {
    connectorLabel: 'LABEL',
    handler: new Function(stack, 'Function', { runtime: Runtime.NODEJS_22_X, handler: 'index.handler', code: Code.fromInline('//') }),
  }),
  'grants.start': (stack) => void newFlow(stack).grants.start(grantee(stack)),
  'grants.stop': (stack) => void newFlow(stack).grants.stop(grantee(stack)),
  'grants.cancel': (stack) => void newFlow(stack).grants.cancel(grantee(stack)),
  'grants.read': (stack) => void newFlow(stack).grants.read(grantee(stack)),
  'grants.use of a profile': (stack) =>
    void SalesforceConnectorProfile.fromConnectorProfileName(stack, 'Profile', 'PROFILE').grants.use(grantee(stack)),
  'StartFlow': (stack) => newMachine(stack, DefinitionBody.fromChainable(StartFlow.jsonata(stack, 'Start', { flow: newFlow(stack) }))),
  'RunFlow': (stack) => newMachine(stack, DefinitionBody.fromChainable(new RunFlow(stack, 'Run', { flow: newFlow(stack) }))),
  'StartFlowTarget': (stack) => void new Schedule(stack, 'Schedule', {
    schedule: ScheduleExpression.expression('rate(1 day)'),
    target: new StartFlowTarget(newFlow(stack)),
  }),
};

/** Every statement, and the uses for which it is written. */
export function statementsByUse(): { readonly use: string; readonly statement: Statement }[] {
  return Object.entries(USES).flatMap(([use, make]) => {
    const stack = new Stack(new App(), 'Stack', { env: { account: '123456789012', region: 'eu-west-1' } });
    make(stack);
    return statementsOf(Template.fromStack(stack).toJSON() as PolicyTemplate).filter(isOurs).map((statement) => ({ use, statement }));
  });
}

/** What CDK itself gives functions, state machines and the grantees of these uses to take on their roles. */
function isOurs({ who }: Statement): boolean {
  return !['lambda.amazonaws.com', 'states.amazonaws.com', 'grantee.amazonaws.com'].includes(who);
}

function newFlow(stack: Stack, props: Partial<OnDemandFlowProps> = {}): OnDemandFlow {
  return new OnDemandFlow(stack, 'Flow', {
    source: new S3Source({ bucket: imported(stack), prefix: 'PREFIX' }),
    destination: new S3Destination({ location: { bucket: imported(stack) } }),
    mappings: [Mapping.mapAll()],
    ...props,
  });
}

function newRedshift(stack: Stack, props: Partial<RedshiftConnectorProfileProps>): void {
  new RedshiftConnectorProfile(stack, 'Profile', {
    databaseName: 'DATABASE',
    intermediateLocation: { bucket: bucketWithKey(stack), prefix: 'PREFIX' },
    ...props,
  });
}

function newMachine(stack: Stack, definitionBody: DefinitionBody): void {
  new StateMachine(stack, 'Machine', { definitionBody });
}

/** A bucket of another app, whose policy is not in the template. */
function imported(stack: Stack): Bucket {
  return Bucket.fromBucketName(stack, `Imported${stack.node.children.length}`, 'imported') as Bucket;
}

function bucketWithKey(stack: Stack): Bucket {
  return new Bucket(stack, 'Bucket', { encryptionKey: new Key(stack, 'BucketKey') });
}

function grantee(stack: Stack): Role {
  return new Role(stack, 'GranteeRole', { assumedBy: new ServicePrincipal('grantee.amazonaws.com') });
}

function secret(): SecretValue {
  return SecretValue.secretsManager('SECRET');
}
