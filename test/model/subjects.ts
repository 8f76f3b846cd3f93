import { Duration, SecretValue } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import {
  CustomConnectorAuth,
  CustomConnectorProfile,
  DataPullMode,
  FlowProps,
  FlowStatus,
  LambdaConnector,
  Mapping,
  OnDemandFlow,
  OnScheduleFlow,
  S3Destination,
  S3Source,
  Task,
} from '../../src';
import { subject, Subject } from '../conformance/subjects';
import { location, secret } from '../support/catalog/entry';

const SECOND = 1000;
const START = Date.UTC(2040, 0, 1) / SECOND;

/** Props of plain values, and what is made of them. */
function plain<Props extends object>(className: string, label: string, props: Props, make: (scope: Construct, props: Props) => void): Subject {
  return subject(className, label, (scope, change) => make(scope, change(props) as Props));
}

/** A flow between buckets. */
function between(scope: Construct): Pick<FlowProps, 'source' | 'destination' | 'mappings'> {
  const { bucket, prefix = '' } = location(scope, 'in');
  return { source: new S3Source({ bucket, prefix }), destination: new S3Destination({ location: location(scope, 'out') }), mappings: [Mapping.mapAll()] };
}

function customProfile(className: string, label: string, props: object, auth: (props: never) => CustomConnectorAuth): Subject {
  return plain(className, label, props, (scope, given) =>
    void new CustomConnectorProfile(scope, 'Profile', { connectorLabel: 'Label', auth: auth(given as never) }));
}

const KEY_ARN = 'arn:aws:kms:eu-west-1:123456789012:key/mark';
const CLIENT = { clientId: secret('clientId'), clientSecret: secret('clientSecret') };
const TOKEN_URL = { tokenUrl: 'https://example.com/token', tokenUrlCustomProperties: { scope: 'all' } };
const date = (seconds: number | undefined) => (seconds === undefined ? undefined : new Date(seconds * SECOND));

/** What the catalogue does not have: what all flows and profiles take, operations, connectors, and ways to sign in to any application. */
export const MORE_SUBJECTS: readonly Subject[] = [
  plain('OnScheduleFlow', 'everything', {
    name: 'Nightly',
    description: 'copies',
    tagKey: 'team',
    tagValue: 'data',
    schedule: 'cron(0 12 * * ? *)',
    mode: DataPullMode.INCREMENTAL,
    timestampField: 'changed',
    startTime: START,
    endTime: START + 86400,
    firstExecutionFrom: START - 86400,
    offset: 60,
    timeZone: 'Europe/Berlin',
    threshold: 3,
    status: FlowStatus.ACTIVE,
  }, (scope, props) => void new OnScheduleFlow(scope, 'Flow', {
    ...between(scope),
    name: props.name,
    description: props.description,
    tags: props.tagKey === undefined ? undefined : { [props.tagKey]: props.tagValue },
    schedule: Schedule.expression(props.schedule),
    pullConfig: { mode: props.mode, timestampField: props.timestampField },
    scheduleProperties: {
      startTime: date(props.startTime),
      endTime: date(props.endTime),
      firstExecutionFrom: date(props.firstExecutionFrom),
      offset: props.offset === undefined ? undefined : Duration.seconds(props.offset),
      timeZone: props.timeZone,
    },
    flowErrorDeactivationThreshold: props.threshold,
    status: props.status,
  })),
  plain('FlowProps', 'key', { keyArn: KEY_ARN }, (scope, { keyArn }) =>
    void new OnDemandFlow(scope, 'Flow', { ...between(scope), key: Key.fromKeyArn(scope, 'Key', keyArn) })),
  plain('ConnectorProfileProps', 'key', { keyArn: KEY_ARN }, (scope, { keyArn }) => void new CustomConnectorProfile(scope, 'Profile', {
    connectorLabel: 'Label',
    auth: CustomConnectorAuth.apiKey(secret('key')),
    key: Key.fromKeyArn(scope, 'Key', keyArn),
  })),
  plain('Task', 'raw', {
    type: 'Map',
    sourceFields: ['id'],
    operation: 'NO_OP',
    key: 'SOURCE_DATA_TYPE',
    value: 'string',
    destinationField: 'ID',
  }, (scope, { type, sourceFields, operation, key, value, destinationField }) => void new OnDemandFlow(scope, 'Flow', {
    ...between(scope),
    mappings: [new Mapping([new Task(type, sourceFields, { operation }, [{ key, value }], destinationField)])],
  })),
  plain('LambdaConnector', 'everything', { connectorLabel: 'Label', description: 'mine' }, (scope, props) => {
    const handler = new Function(scope, 'Handler', { runtime: Runtime.NODEJS_22_X, handler: 'index.handler', code: Code.fromInline('0') });
    new LambdaConnector(scope, 'Connector', { ...props, handler });
  }),
  plain('ConnectorProfileProps', 'name', { name: 'Profile', connectorLabel: 'Label' }, (scope, { name, connectorLabel }) =>
    void new CustomConnectorProfile(scope, 'Profile', { name, connectorLabel, auth: CustomConnectorAuth.apiKey(secret('key')) })),
  customProfile('CustomConnectorAuthorizationCodeOptions', 'OAuth 2.0 tokens',
    { ...CLIENT, ...TOKEN_URL, accessToken: secret('access'), refreshToken: secret('refresh') },
    CustomConnectorAuth.oAuth2AuthorizationCode),
  customProfile('CustomConnectorClientCredentialsOptions', 'OAuth 2.0 client', { ...CLIENT, ...TOKEN_URL, accessToken: secret('access') },
    CustomConnectorAuth.oAuth2ClientCredentials),
  customProfile('CustomConnectorJwtBearerOptions', 'OAuth 2.0 JWT', { ...CLIENT, ...TOKEN_URL, accessToken: secret('access') },
    CustomConnectorAuth.oAuth2JwtBearer),
  customProfile('CustomConnectorAuth', 'API key', { apiKey: secret('key'), apiSecretKey: secret('secretKey') },
    ({ apiKey, apiSecretKey }: { readonly [name: string]: SecretValue }) => CustomConnectorAuth.apiKey(apiKey!, apiSecretKey)),
  customProfile('CustomConnectorAuth', 'password', { username: 'user', password: secret('password') },
    ({ username, password }: { username: string; password: SecretValue }) => CustomConnectorAuth.basic(username, password)),
  customProfile('CustomConnectorAuth', 'own', { type: 'OWN', credentials: { key: secret('key') } },
    ({ type, credentials }: { type: string; credentials: { readonly [name: string]: SecretValue } }) =>
      CustomConnectorAuth.custom(type, credentials)),
];
