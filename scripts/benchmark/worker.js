// Builds and synthesizes flows of five mappings with one of the two libraries, and prints what that took.
// Plain JavaScript on the compiled library: a user loads no compiler either.
const { performance } = require('perf_hooks');

const [kind, trigger, count] = [process.argv[2], process.argv[3], Number(process.argv[4])];
const FIELDS = ['Id', 'Name', 'Industry', 'Phone', 'Website'];
const FLOWS_IN_A_STACK = 100;

// What any app of this size loads, whichever library it uses.
const { App, Duration, Stack } = require('aws-cdk-lib');
const { CfnFlow } = require('aws-cdk-lib/aws-appflow');
const { PolicyStatement, ServicePrincipal } = require('aws-cdk-lib/aws-iam');
const { Schedule } = require('aws-cdk-lib/aws-events');
const { Bucket } = require('aws-cdk-lib/aws-s3');
void [Duration, CfnFlow, PolicyStatement, ServicePrincipal, Schedule, Bucket];

const start = performance.now();
const library = kind === 'library' ? require('../../lib') : undefined;
void library?.OnScheduleFlow, library?.S3Source;
const loaded = performance.now();

const app = new App({ treeMetadata: false });
for (let index = 0, stack, buckets; index < count; index++) {
  if (index % FLOWS_IN_A_STACK === 0) {
    stack = new Stack(app, `Stack${index}`);
    buckets = ['Source', 'Destination'].map((id) => new Bucket(stack, id));
    if (!library) {
      grant(buckets[0], ['s3:GetObject', 's3:ListBucket']);
      grant(buckets[1], [
        's3:AbortMultipartUpload',
        's3:GetBucketAcl',
        's3:ListBucketMultipartUploads',
        's3:ListMultipartUploadParts',
        's3:PutObject',
        's3:PutObjectAcl',
      ]);
    }
  }
  (library ? withLibrary : withPlain)(stack, `Flow${index}`, buckets);
}
app.synth();
const done = performance.now();

console.log(
  JSON.stringify({ load: loaded - start, synth: done - loaded, memory: process.resourceUsage().maxRSS / 1024 }),
);

function withLibrary(stack, id, [source, destination]) {
  const { DataPullMode, FlowStatus, Mapping, OnDemandFlow, OnScheduleFlow, S3Destination, S3Source } = library;
  const props = {
    name: id,
    source: new S3Source({ bucket: source, prefix: 'in' }),
    destination: new S3Destination({ location: { bucket: destination, prefix: id } }),
    mappings: FIELDS.map((name) => Mapping.map({ name, dataType: 'string' }, { name, dataType: 'string' })),
  };
  if (trigger === 'scheduled') {
    const schedule = Schedule.rate(Duration.hours(1));
    new OnScheduleFlow(stack, id, { ...props, schedule, pullConfig: { mode: DataPullMode.COMPLETE }, status: FlowStatus.ACTIVE });
  } else {
    new OnDemandFlow(stack, id, props);
  }
}

function withPlain(stack, id, [source, destination]) {
  const isScheduled = trigger === 'scheduled';
  const flow = new CfnFlow(stack, id, {
    flowName: id,
    flowStatus: isScheduled ? 'Active' : undefined,
    triggerConfig: isScheduled
      ? { triggerType: 'Scheduled', triggerProperties: { scheduleExpression: 'rate(1hours)', dataPullMode: 'Complete' } }
      : { triggerType: 'OnDemand' },
    sourceFlowConfig: {
      connectorType: 'S3',
      sourceConnectorProperties: { s3: { bucketName: source.bucketName, bucketPrefix: 'in' } },
    },
    destinationFlowConfigList: [
      { connectorType: 'S3', destinationConnectorProperties: { s3: { bucketName: destination.bucketName, bucketPrefix: id } } },
    ],
    tasks: [
      { taskType: 'Filter', sourceFields: FIELDS, connectorOperator: { s3: 'PROJECTION' } },
      ...FIELDS.map((name) => ({
        taskType: 'Map',
        sourceFields: [name],
        destinationField: name,
        connectorOperator: { s3: 'NO_OP' },
        taskProperties: [
          { key: 'SOURCE_DATA_TYPE', value: 'string' },
          { key: 'DESTINATION_DATA_TYPE', value: 'string' },
        ],
      })),
    ],
  });
  flow.node.addDependency(source.policy, destination.policy);
}

function grant(bucket, actions) {
  bucket.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('appflow.amazonaws.com')],
      actions,
      resources: [bucket.bucketArn, bucket.arnForObjects('*')],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(bucket).account } },
    }),
  );
}
