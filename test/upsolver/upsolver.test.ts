import { Stack } from 'aws-cdk-lib';
import { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import {
  S3OutputAggregationType,
  S3OutputFilePrefixFormat,
  S3OutputFilePrefixHierarchy,
  S3OutputFilePrefixType,
  S3OutputFileType,
  UpsolverDestination,
} from '../../src';
import { BUCKET_WRITE, bucketActions, renderedDestination, testStack } from '../support/applications';

const FILE_PREFIX = { type: S3OutputFilePrefixType.PATH, format: S3OutputFilePrefixFormat.DAY };

let stack: Stack;

beforeEach(() => {
  stack = testStack();
});

const named = (bucketName?: string) => new Bucket(stack, 'Bucket', { bucketName });

test('the destination writes files in the format that Upsolver wants, and AppFlow may write them', () => {
  const destination = new UpsolverDestination({
    location: { bucket: named('upsolver-appflow-mine'), prefix: 'folder' },
    formatting: {
      filePrefix: { ...FILE_PREFIX, hierarchy: [S3OutputFilePrefixHierarchy.EXECUTION_ID] },
      fileType: S3OutputFileType.PARQUET,
      aggregation: { type: S3OutputAggregationType.NONE, fileSize: 128 },
    },
  });

  expect(renderedDestination(stack, destination)).toEqual({
    ConnectorType: 'Upsolver',
    DestinationConnectorProperties: {
      Upsolver: {
        BucketName: { Ref: expect.stringMatching(/^Bucket/) },
        BucketPrefix: 'folder',
        S3OutputFormatConfig: {
          FileType: 'PARQUET',
          PrefixConfig: { PrefixType: 'PATH', PrefixFormat: 'DAY', PathPrefixHierarchy: ['EXECUTION_ID'] },
          AggregationConfig: { AggregationType: 'None', TargetFileSize: 128 },
        },
      },
    },
  });
  expect(Object.values(bucketActions(stack))).toEqual([BUCKET_WRITE]);
});

test('an empty file prefix is written, because AppFlow demands one', () => {
  const destination = new UpsolverDestination({ location: { bucket: named('upsolver-appflow-mine') }, formatting: { filePrefix: {} } });

  expect(renderedDestination(stack, destination)).toMatchObject({
    DestinationConnectorProperties: { Upsolver: { S3OutputFormatConfig: { PrefixConfig: {} } } },
  });
});

test.each<[string, () => IBucket, RegExp]>([
  ['of this app', () => named('mine'), /location\.bucket: "mine" does not fit; AppFlow accepts a name .* that begins with upsolver-appflow/],
  ['named by CloudFormation', () => named(), /location\.bucket: "teststack-\.\.\." does not fit/],
  ['imported', () => Bucket.fromBucketName(stack, 'Bucket', 'theirs'), /location\.bucket: "theirs" does not fit/],
])('the destination refuses a bucket with another name: %s', (_, bucket, message) => {
  expect(() => new UpsolverDestination({ location: { bucket: bucket() }, formatting: { filePrefix: FILE_PREFIX } })).toThrow(message);
});

test.each<[string, (scope: Stack) => IBucket]>([
  ['imported', (scope) => Bucket.fromBucketName(scope, 'Bucket', 'upsolver-appflow-theirs')],
  ['named by CloudFormation after a fitting stack', () => new Bucket(testStack('upsolver-appflow-stack'), 'Bucket')],
])('the destination takes a bucket with a fitting name: %s', (_, bucket) => {
  const destination = new UpsolverDestination({ location: { bucket: bucket(stack) }, formatting: { filePrefix: FILE_PREFIX } });

  expect(destination.connectorType.asProfileConnectorType).toBe('Upsolver');
});

test('the destination refuses Parquet in a single file', () => {
  const formatting = {
    filePrefix: FILE_PREFIX,
    fileType: S3OutputFileType.PARQUET,
    aggregation: { type: S3OutputAggregationType.SINGLE_FILE },
  };

  expect(() => new UpsolverDestination({ location: { bucket: named('upsolver-appflow-mine') }, formatting })).toThrow(
    /UpsolverDestination\] formatting\.aggregation\.type: SINGLE_FILE does not go with Parquet/,
  );
});

