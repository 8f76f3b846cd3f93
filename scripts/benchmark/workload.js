// The apps that are measured. Plain JavaScript on the compiled library: a user loads no compiler either.
//
// `library` builds flows with this library, `same` the very same template with CfnFlow, `bare` that template inside an empty
// Resource, which is the least that any L2 construct can cost.

const { mkdirSync, writeFileSync } = require('fs');
const { join } = require('path');

// What any app of this kind loads, whichever way it is written.
const { App, Duration, Resource, Stack } = require('aws-cdk-lib');
const { CfnFlow } = require('aws-cdk-lib/aws-appflow');
const { Schedule } = require('aws-cdk-lib/aws-events');
const { PolicyStatement, ServicePrincipal } = require('aws-cdk-lib/aws-iam');
const { Bucket } = require('aws-cdk-lib/aws-s3');
void [Duration, CfnFlow, PolicyStatement, ServicePrincipal, Schedule, Bucket];

const FLOWS_IN_A_STACK = 100;
const GRANTED = [
  's3:GetObject',
  's3:ListBucket',
  's3:AbortMultipartUpload',
  's3:GetBucketAcl',
  's3:ListBucketMultipartUploads',
  's3:ListMultipartUploadParts',
  's3:PutObject',
  's3:PutObjectAcl',
];

class Bare extends Resource {}

/** Loads of the library what an app of the kind needs: the names are lazy. */
exports.load = ({ mode, kind }) => {
  if (mode !== 'library') {
    return undefined;
  }
  const library = require('../../lib');
  const used = ['Mapping', 'S3Destination', 'S3Source', 'Transform', 'Validation', 'ValidationAction', 'ValidationCondition', ...USED[kind]];
  return Object.fromEntries(used.map((name) => [name, library[name]]));
};

const USED = {
  demand: ['OnDemandFlow'],
  scheduled: ['OnScheduleFlow', 'DataPullMode', 'FlowStatus'],
  sequence: ['OnDemandFlow', 'SequentialFlows'],
  known: ['OnDemandFlow', 'ConnectorMetadata', 'SalesforceConnectorProfile', 'SalesforceSource'],
  unknown: ['OnDemandFlow', 'SalesforceConnectorProfile', 'SalesforceSource'],
  objects: ['FlowPerObject', 'SalesforceConnectorProfile', 'SalesforceSource'],
};

/** Builds an app with so many flows of so many mappings. */
exports.build = (library, { mode, kind, flows, mappings, outdir, described = { objects: 1, fields: mappings }, folder }) => {
  const app = new App({ outdir, analyticsReporting: false, treeMetadata: false });
  const fields = Array.from({ length: mappings }, (_, index) => `Field${index}`);
  const inStack = kind === 'sequence' || kind === 'objects' ? flows : FLOWS_IN_A_STACK;
  for (let first = 0; first < flows; first += inStack) {
    const stack = new Stack(app, `Stack${first}`);
    const bucket = new Bucket(stack, 'Bucket');
    const ids = Array.from({ length: Math.min(inStack, flows - first) }, (_, index) => `Flow${first + index}`);
    if (mode !== 'library') {
      grant(bucket);
      ids.forEach((id) => PLAIN[mode](stack, id, { bucket, kind, fields }));
    } else {
      LIBRARY[kind](library, stack, ids, { bucket, fields, described, folder });
    }
  }
  return app;
};

const PLAIN = {
  same: (stack, id, subject) => plain(stack, id, id, subject),
  bare: (stack, id, subject) => plain(new Bare(stack, id, { physicalName: id }), 'Resource', id, subject),
};

const LIBRARY = {
  demand: (library, stack, ids, subject) => ids.map((id) => new library.OnDemandFlow(stack, id, propsOf(library, id, subject))),
  scheduled: (library, stack, ids, subject) => {
    const pullConfig = { mode: library.DataPullMode.COMPLETE };
    const schedule = Schedule.rate(Duration.days(1));
    ids.forEach((id) => new library.OnScheduleFlow(stack, id, { ...propsOf(library, id, subject), schedule, pullConfig, status: library.FlowStatus.ACTIVE }));
  },
  sequence: (library, stack, ids, subject) => {
    const flows = LIBRARY.demand(library, stack, ids, subject);
    new library.SequentialFlows(stack, 'Sequence', { flows });
  },
  known: (library, stack, ids, subject) => {
    const metadata = library.ConnectorMetadata.fromFolder(subject.folder);
    reading(library, stack, ids, subject, metadata);
  },
  unknown: (library, stack, ids, subject) => reading(library, stack, ids, subject),
  objects: (library, stack, ids, subject) => {
    const { name: _name, ...props } = propsOf(library, 'objects', subject);
    const profile = library.SalesforceConnectorProfile.fromConnectorProfileName(stack, 'Profile', 'salesforce');
    const source = new library.SalesforceSource({ profile, object: 'Account' });
    library.FlowPerObject.onDemand(stack, 'Objects', ids, { ...props, source });
  },
};

/** Flows from Salesforce, each from one of the objects in turn. */
function reading(library, stack, ids, subject, metadata) {
  const profile = library.SalesforceConnectorProfile.fromConnectorProfileAttributes(stack, 'Profile', { connectorProfileName: 'salesforce', metadata });
  ids.forEach((id, index) => {
    const source = new library.SalesforceSource({ profile, object: `Object${index % subject.described.objects}` });
    new library.OnDemandFlow(stack, id, { ...propsOf(library, id, subject), source });
  });
}

/** Records so many objects, as `cdk-appflow describe` does. */
exports.record = (folder, { objects, fields }) => {
  const connectorEntityFields = Array.from({ length: fields }, (_, index) => ({
    destinationProperties: { isCreatable: true, isNullable: true, isUpdatable: true, isUpsertable: true, supportedWriteOperations: [] },
    identifier: `Field${index}`,
    label: `The field ${index}`,
    sourceProperties: { isQueryable: true, isRetrievable: true },
    supportedFieldTypeDetails: { v1: { fieldType: 'string', filterOperators: ['CONTAINS', 'EQUAL_TO', 'NOT_EQUAL_TO'], supportedValues: [] } },
  }));
  const text = JSON.stringify({ connectorEntityFields }, undefined, 2);
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < objects; index++) {
    writeFileSync(join(folder, `Object${index}.json`), text);
  }
};

function propsOf(library, name, { bucket, fields }) {
  const { Mapping, S3Destination, S3Source, Transform, Validation, ValidationAction, ValidationCondition } = library;
  return {
    name,
    source: new S3Source({ bucket, prefix: 'in' }),
    destination: new S3Destination({ location: { bucket, prefix: 'out' } }),
    mappings: fields.map((field) => Mapping.map({ name: field, dataType: 'string' }, { name: field, dataType: 'string' })),
    transforms: [Transform.mask(fields[0])],
    validations: [Validation.when(ValidationCondition.isNull(fields[1]), ValidationAction.ignoreRecord())],
  };
}

function plain(scope, id, flowName, { bucket, kind, fields }) {
  const isScheduled = kind === 'scheduled';
  const flow = new CfnFlow(scope, id, {
    flowName,
    flowStatus: isScheduled ? 'Active' : undefined,
    triggerConfig: isScheduled
      ? { triggerType: 'Scheduled', triggerProperties: { scheduleExpression: 'rate(1days)', dataPullMode: 'Complete' } }
      : { triggerType: 'OnDemand' },
    sourceFlowConfig: { connectorType: 'S3', sourceConnectorProperties: { s3: { bucketName: bucket.bucketName, bucketPrefix: 'in' } } },
    destinationFlowConfigList: [
      { connectorType: 'S3', destinationConnectorProperties: { s3: { bucketName: bucket.bucketName, bucketPrefix: 'out' } } },
    ],
    tasks: tasksOf(fields),
  });
  flow.node.addDependency(bucket.policy);
}

function tasksOf(fields) {
  return [
    { taskType: 'Filter', connectorOperator: { s3: 'PROJECTION' }, sourceFields: fields },
    ...fields.map((field) => ({
      taskType: 'Map',
      connectorOperator: { s3: 'NO_OP' },
      sourceFields: [field],
      destinationField: field,
      taskProperties: [
        { key: 'SOURCE_DATA_TYPE', value: 'string' },
        { key: 'DESTINATION_DATA_TYPE', value: 'string' },
      ],
    })),
    {
      taskType: 'Mask',
      connectorOperator: { s3: 'MASK_ALL' },
      sourceFields: [fields[0]],
      taskProperties: [
        { key: 'MASK_LENGTH', value: '5' },
        { key: 'MASK_VALUE', value: '*' },
      ],
    },
    {
      taskType: 'Validate',
      connectorOperator: { s3: 'VALIDATE_NON_NULL' },
      sourceFields: [fields[1]],
      taskProperties: [{ key: 'VALIDATION_ACTION', value: 'DropRecord' }],
    },
  ];
}

function grant(bucket) {
  bucket.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('appflow.amazonaws.com')],
      actions: GRANTED,
      resources: [bucket.bucketArn, bucket.arnForObjects('*')],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(bucket).account } },
    }),
  );
}
