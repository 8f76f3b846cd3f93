import { App, CfnParameter, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnDatabase } from 'aws-cdk-lib/aws-glue';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Bucket, EventType } from 'aws-cdk-lib/aws-s3';
import { SqsDestination } from 'aws-cdk-lib/aws-s3-notifications';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import {
  FlowStatus,
  Mapping,
  OnDemandFlow,
  OnEventFlow,
  S3Catalog,
  S3Destination,
  S3DestinationProps,
  S3InputFileType,
  S3OutputAggregationType,
  S3OutputFilePrefixFormat,
  S3OutputFilePrefixHierarchy,
  S3OutputFilePrefixType,
  S3OutputFileType,
  S3OutputFormatting,
  S3Source,
} from '../../src';
import { FakeDestination, FakeSource } from '../support/fakes';
import { expectDeployable } from '../support/service-model';
import { warningsOf } from '../support/tasks';

const ENV = { account: '111111111111', region: 'us-east-1' };
const stackIn = () => new Stack(new App(), 'Stack', { env: ENV });
const bucketIn = (stack: Stack) => (stack.node.tryFindChild('Bucket') as Bucket) ?? new Bucket(stack, 'Bucket');

function stackWith(props: Partial<S3DestinationProps>): Stack {
  const stack = stackIn();
  const destination = new S3Destination({ location: { bucket: bucketIn(stack) }, ...props });
  new OnDemandFlow(stack, 'Flow', { source: new FakeSource(), destination, mappings: [Mapping.mapAll()] });
  return stack;
}
const flowOf = (stack: Stack) => {
  expectDeployable(stack);
  return Object.values(Template.fromStack(stack).findResources('AWS::AppFlow::Flow'))[0].Properties;
};
const formatOf = (formatting: S3OutputFormatting) =>
  flowOf(stackWith({ formatting })).DestinationFlowConfigList[0].DestinationConnectorProperties.S3.S3OutputFormatConfig;

const DAILY = { type: S3OutputFilePrefixType.PATH, format: S3OutputFilePrefixFormat.DAY };

describe('a source', () => {
  test.each([
    [undefined, undefined],
    [{ type: S3InputFileType.CSV }, { S3InputFileType: 'CSV' }],
    [{ type: S3InputFileType.JSON }, { S3InputFileType: 'JSON' }],
  ])('of format %j', (format, config) => {
    const stack = stackIn();
    const source = new S3Source({ bucket: bucketIn(stack), prefix: 'in', format });
    new OnDemandFlow(stack, 'Flow', { source, destination: new FakeDestination(), mappings: [Mapping.mapAll()] });

    expect(flowOf(stack).SourceFlowConfig).toEqual({
      ConnectorType: 'S3',
      SourceConnectorProperties: {
        S3: { BucketName: { Ref: 'Bucket83908E77' }, BucketPrefix: 'in', ...(config && { S3InputFormatConfig: config }) },
      },
    });
  });

  test.each([['', [expect.stringContaining('source.prefix: empty')]], ['in', []]])('at the prefix "%s" is warned about where it is no folder', (prefix, expected) => {
    const stack = stackIn();
    const source = new S3Source({ bucket: bucketIn(stack), prefix });
    new OnDemandFlow(stack, 'Flow', { source, destination: new FakeDestination(), mappings: [Mapping.mapAll()] });

    expect(warningsOf(stack, 'sourceWithoutFolder')).toEqual(expected);
  });

  test('fails for a prefix of more than 512 characters', () => {
    expect(() => new S3Source({ bucket: bucketIn(stackIn()), prefix: 'x'.repeat(513) })).toThrow('[S3Source] prefix: "xxx');
  });
});

describe('a destination', () => {
  test.each<[S3OutputFormatting, object]>([
    [{ fileType: S3OutputFileType.CSV }, { FileType: 'CSV' }],
    [{ fileType: S3OutputFileType.PARQUET, preserveSourceDataTypes: true }, { FileType: 'PARQUET', PreserveSourceDataTyping: true }],
    [{ aggregation: { type: S3OutputAggregationType.SINGLE_FILE } }, { FileType: 'JSON', AggregationConfig: { AggregationType: 'SingleFile' } }],
    [{ aggregation: { type: S3OutputAggregationType.NONE, fileSize: 128 } }, { FileType: 'JSON', AggregationConfig: { AggregationType: 'None', TargetFileSize: 128 } }],
    [{ filePrefix: { type: S3OutputFilePrefixType.PATH, format: S3OutputFilePrefixFormat.DAY } }, { PrefixConfig: { PrefixType: 'PATH', PrefixFormat: 'DAY' } }],
    [{ filePrefix: { type: S3OutputFilePrefixType.PATH_AND_FILENAME } }, { PrefixConfig: { PrefixType: 'PATH_AND_FILENAME' } }],
    [{ filePrefix: { type: S3OutputFilePrefixType.PATH_AND_FILE } }, { PrefixConfig: { PrefixType: 'PATH_AND_FILENAME' } }],
    [
      { filePrefix: { hierarchy: [S3OutputFilePrefixHierarchy.SCHEMA_VERSION, S3OutputFilePrefixHierarchy.EXECUTION_ID] } },
      { PrefixConfig: { PathPrefixHierarchy: ['SCHEMA_VERSION', 'EXECUTION_ID'] } },
    ],
  ])('is formatted by %j', (formatting, expected) => {
    expect(formatOf(formatting)).toEqual(expected);
  });

  test.each<[string, S3OutputFormatting, number]>([
    ['a time without an id', { filePrefix: { ...DAILY, hierarchy: [S3OutputFilePrefixHierarchy.SCHEMA_VERSION] } }, 1],
    ['a time without any folder', { filePrefix: { ...DAILY, hierarchy: [] } }, 1],
    ['a time with an id', { filePrefix: { ...DAILY, hierarchy: [S3OutputFilePrefixHierarchy.EXECUTION_ID] } }, 0],
    ['a time with folders of the choice of AppFlow', { filePrefix: DAILY }, 0],
    ['no time', { filePrefix: { hierarchy: [S3OutputFilePrefixHierarchy.SCHEMA_VERSION] } }, 0],
  ])('with %s is warned about where the console adds the id of the run', (_title, formatting, count) => {
    expect(warningsOf(stackWith({ formatting }), 'timeWithoutExecutionId')).toHaveLength(count);
  });

  test('reports the faults of its prefix and of its formatting together', () => {
    const make = () => stackWith({ location: { bucket: bucketIn(stackIn()), prefix: 'a\nb' }, formatting: { aggregation: { fileSize: 0 } } });

    expect(make).toThrow(/- location.prefix: [^]*- formatting.aggregation.fileSize: /);
  });

  test.each<[string, S3OutputFormatting, string]>([
    ['Parquet in a single file', { fileType: S3OutputFileType.PARQUET, aggregation: { type: S3OutputAggregationType.SINGLE_FILE } }, 'formatting.aggregation.type: SINGLE_FILE does not go with Parquet'],
    ['a size of zero', { aggregation: { fileSize: 0 } }, 'formatting.aggregation.fileSize: 0 does not fit; AppFlow accepts a whole number of at least 1 MB'],
  ])('fails for %s', (_title, formatting, problem) => {
    expect(() => stackWith({ formatting })).toThrow(`[S3Destination] ${problem}`);
  });

  /** Nothing proves that AppFlow refuses these. */
  test.each<[string, S3OutputFormatting]>([
    ['sizeOfSingleFile', { aggregation: { type: S3OutputAggregationType.SINGLE_FILE, fileSize: 1 } }],
    ['timeNowhere', { filePrefix: { format: S3OutputFilePrefixFormat.DAY } }],
  ])('is warned about what has no effect: %s', (id, formatting) => {
    expect(warningsOf(stackWith({ formatting }), id)).toHaveLength(1);
  });

  test('warns about preserved types outside of Parquet', () => {
    const formatting = { preserveSourceDataTypes: true };

    expect(warningsOf(stackWith({ formatting: { ...formatting, fileType: S3OutputFileType.CSV } }), 'preservedTypesWithoutParquet')).toHaveLength(1);
    expect(warningsOf(stackWith({ formatting: { ...formatting, fileType: S3OutputFileType.PARQUET } }), 'preservedTypesWithoutParquet')).toEqual([]);
  });

  test('takes events', () => {
    const stack = stackIn();
    const destination = new S3Destination({ location: { bucket: bucketIn(stack) } });
    new OnEventFlow(stack, 'Flow', { source: new FakeSource(), destination, mappings: [Mapping.mapAll()], status: FlowStatus.ACTIVE });

    expect(flowOf(stack).TriggerConfig).toEqual({ TriggerType: 'Event' });
    expect(warningsOf(stack, 'eventDestinationNotDocumented')).toEqual([]);
  });

  test('fails for a prefix of more than 512 characters', () => {
    expect(() => stackWith({ location: { bucket: bucketIn(stackIn()), prefix: 'x'.repeat(513) } })).toThrow('[S3Destination] location.prefix: "xxx');
  });
});

describe('a catalog', () => {
  test('fails for a role of another partition', () => {
    const stack = stackIn();
    const role = Role.fromRoleArn(stack, 'Role', 'arn:aws-cn:iam::111111111111:role/Role');

    expect(() => flowIn(stack, bucketIn(stack), { database: databaseIn(stack), tablePrefix: 'crm', role })).toThrow('[S3Destination] catalog.role: "arn:aws-cn:iam');
  });

  const flowIn = (scope: Construct, bucket: Bucket, catalog: S3Catalog) =>
    new OnDemandFlow(scope, 'Flow', { source: new FakeSource(), destination: new S3Destination({ location: { bucket }, catalog }), mappings: [Mapping.mapAll()] });
  const databaseIn = (stack: Stack) => new CfnDatabase(stack, 'Database', { catalogId: '111111111111', databaseInput: { name: 'db' } });

  test('gets a role that may write tables of the prefix, and nothing else', () => {
    const stack = stackIn();
    flowIn(stack, bucketIn(stack), { database: databaseIn(stack), tablePrefix: 'Sales' });

    const { MetadataCatalogConfig: config } = flowOf(stack);
    const template = Template.fromStack(stack);
    const [[roleId, role]] = Object.entries(template.findResources('AWS::IAM::Role'));
    expect(config).toEqual({ GlueDataCatalog: { DatabaseName: { Ref: 'Database' }, TablePrefix: 'Sales', RoleArn: { 'Fn::GetAtt': [roleId, 'Arn'] } } });
    expect(role.Properties.AssumeRolePolicyDocument.Statement).toEqual([
      {
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'aws:SourceAccount': '111111111111' } },
        Effect: 'Allow',
        Principal: { Service: 'appflow.amazonaws.com' },
      },
    ]);
    const [policy] = Object.values(template.findResources('AWS::IAM::Policy'));
    const [statement, ...others] = policy.Properties.PolicyDocument.Statement;
    expect(others).toEqual([]);
    expect(statement.Action).toEqual(expect.arrayContaining(['glue:CreateTable', 'glue:BatchCreatePartition']));
    expect(statement.Action).not.toEqual(expect.arrayContaining([expect.stringMatching(/(Create|Delete|Update)Database|\*/)]));
    expect(JSON.stringify(statement.Resource)).toContain('/Sales*');
    expect(JSON.stringify(statement.Resource)).toContain('/sales*');
  });

  test('of flows with equal ids in one stack gets a role under each flow', () => {
    const stack = stackIn();
    const database = databaseIn(stack);
    ['A', 'B'].forEach((id) => flowIn(new Construct(stack, id), bucketIn(stack), { database, tablePrefix: 'p' }));

    expectDeployable(stack);
    Template.fromStack(stack).resourceCountIs('AWS::IAM::Role', 2);
  });

  test('takes a role', () => {
    const stack = stackIn();
    const role = Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111111111111:role/theirs', { mutable: false });
    flowIn(stack, bucketIn(stack), { database: databaseIn(stack), tablePrefix: 'p', role });

    expect(flowOf(stack).MetadataCatalogConfig.GlueDataCatalog.RoleArn).toBe('arn:aws:iam::111111111111:role/theirs');
    Template.fromStack(stack).resourceCountIs('AWS::IAM::Policy', 0);
  });

  test('takes a prefix that is not known at synth as it is', () => {
    const stack = stackIn();
    const tablePrefix = new CfnParameter(stack, 'Prefix').valueAsString;
    flowIn(stack, bucketIn(stack), { database: databaseIn(stack), tablePrefix });

    const [{ Properties }] = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy'));
    const [, , ...tables] = Properties.PolicyDocument.Statement[0].Resource;
    expect(tables).toEqual([{ 'Fn::Join': ['', expect.arrayContaining([{ Ref: 'Database' }, '/', { Ref: 'Prefix' }, '*'])] }]);
  });

  test.each(['', 'x'.repeat(129)])('fails for the prefix %j', (tablePrefix) => {
    const stack = stackIn();

    expect(() => flowIn(stack, bucketIn(stack), { database: databaseIn(stack), tablePrefix })).toThrow('[S3Destination] catalog.tablePrefix: "');
  });
});

test('a notification on the folder of the flow makes no cycle', () => {
  const stack = stackIn();
  const bucket = new Bucket(stack, 'Out');
  const destination = new S3Destination({ location: { bucket, prefix: 'accounts' } });
  const flow = new OnDemandFlow(stack, 'Noticed', { source: new FakeSource(), destination, mappings: [Mapping.mapAll()] });
  bucket.addEventNotification(EventType.OBJECT_CREATED, new SqsDestination(new Queue(stack, 'Queue')), { prefix: `accounts/${flow.flowName}/` });

  // Template.fromStack looks for cycles.
  const [notification] = Object.values(Template.fromStack(stack).findResources('Custom::S3BucketNotifications'));
  const [{ Filter }] = notification.Properties.NotificationConfiguration.QueueConfigurations;
  expect(Filter.Key.FilterRules).toEqual([
    { Name: 'prefix', Value: { 'Fn::Join': ['', ['accounts/', { Ref: expect.stringMatching(/^Noticed/) }, '/']] } },
  ]);
});
