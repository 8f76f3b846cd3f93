import { CfnParameter, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import {
  HubSpotApiVersion,
  HubSpotConnectorProfile,
  HubSpotDestination,
  HubSpotDestinationProps,
  HubSpotSource,
  HubSpotSourceProps,
  WriteOperation,
} from '../../src';
import { BUCKET_WRITE, bucketActions, renderedDestination, renderedSource, testStack, warnings } from '../support/applications';
import { describeLabelledApplication, existing, OAuth, oAuthRefusals, oAuthSignIns } from '../support/labelled-application';

const newProfile = (scope: Construct, oAuth: OAuth) => new HubSpotConnectorProfile(scope, 'Profile', { oAuth });
const source = (entity: string[], version: Pick<HubSpotSourceProps, 'apiVersion' | 'otherApiVersion'>) => () =>
  new HubSpotSource({ profile: existing(HubSpotConnectorProfile), entity, ...version });
const newDestination = (overrides?: Partial<HubSpotDestinationProps>) =>
  new HubSpotDestination({
    profile: existing(HubSpotConnectorProfile),
    entity: ['company'],
    operation: WriteOperation.insert(),
    ...overrides?.otherApiVersion === undefined && { apiVersion: HubSpotApiVersion.V3 },
    ...overrides,
  });
const NO_VERSION = 'apiVersion, otherApiVersion: none is given; AppFlow accepts exactly one';

describeLabelledApplication({
  label: 'HubSpot',
  profileClass: HubSpotConnectorProfile,
  signIns: oAuthSignIns('https://api.hubapi.com/oauth/v1/token', newProfile),
  readings: {
    'an object': { source: source(['company'], { apiVersion: HubSpotApiVersion.V3 }), entity: 'company', apiVersion: 'v3' },
    'a path': {
      source: source(['association_label', 'ticket', 'contact'], { apiVersion: HubSpotApiVersion.V4 }),
      entity: 'association_label/ticket/contact',
      apiVersion: 'v4',
    },
    'by the first version': { source: source(['x'], { apiVersion: HubSpotApiVersion.V1 }), entity: 'x', apiVersion: 'v1' },
    'by the second version': { source: source(['form'], { apiVersion: HubSpotApiVersion.V2 }), entity: 'form', apiVersion: 'v2' },
    'by a version that is not listed': { source: source(['company'], { otherApiVersion: 'v5' }), entity: 'company', apiVersion: 'v5' },
  },
  refused: {
    ...oAuthRefusals(newProfile),
    'entity: "" does not fit': source([], { apiVersion: HubSpotApiVersion.V3 }),
    'entity: "a company" does not fit': source(['a company'], { apiVersion: HubSpotApiVersion.V3 }),
    'otherApiVersion exclude each other': source(['company'], { apiVersion: HubSpotApiVersion.V3, otherApiVersion: 'v5' }),
    [`[HubSpotSource] ${NO_VERSION}`]: source(['company'], {}),
    [`[HubSpotDestination] ${NO_VERSION}`]: () => newDestination({ apiVersion: undefined }),
    '[HubSpotDestination] entity: "a company" does not fit': () => newDestination({ entity: ['a company'] }),
    'ids: UPDATE needs the names of the fields that identify a record': () => newDestination({ operation: WriteOperation.update() }),
  },
});

test('the path of an object may be known only at deployment', () => {
  const stack = testStack();
  const entity = new CfnParameter(stack, 'Entity', { type: 'CommaDelimitedList' }).valueAsList;

  expect(renderedSource(stack, source(entity, { apiVersion: HubSpotApiVersion.V3 })())).toMatchObject({
    SourceConnectorProperties: { CustomConnector: { EntityName: { 'Fn::Join': ['/', { Ref: 'Entity' }] } } },
  });
});

describe('the destination', () => {
  let stack: Stack;

  beforeEach(() => {
    stack = testStack();
  });

  test.each<[WriteOperation, Record<string, unknown>, string[]]>([
    [WriteOperation.insert(), { WriteOperationType: 'INSERT' }, []],
    [WriteOperation.update(['hs_object_id']), { WriteOperationType: 'UPDATE', IdFieldNames: ['hs_object_id'] }, []],
    [WriteOperation.upsert(['email']), { WriteOperationType: 'UPSERT', IdFieldNames: ['email'] }, ['UPSERT']],
    [WriteOperation.delete(['email']), { WriteOperationType: 'DELETE', IdFieldNames: ['email'] }, ['DELETE']],
  ])('writes by ids, and warns about what is not known to work: %j', (operation, rendered, warned) => {
    expect(renderedDestination(stack, newDestination({ operation }))).toEqual({
      ConnectorType: 'CustomConnector',
      ConnectorProfileName: 'mine',
      ApiVersion: 'v3',
      DestinationConnectorProperties: { CustomConnector: { EntityName: 'company', ...rendered } },
    });
    expect(warnings(stack, 'writeOperationNotDocumented')).toEqual(
      warned.map((type) => expect.stringContaining(`destination.operation: ${type}`)),
    );
  });

  test('takes a version that is not listed', () => {
    expect(renderedDestination(stack, newDestination({ otherApiVersion: 'v5' }))).toMatchObject({ ApiVersion: 'v5' });
  });

  test('puts refused records into a bucket that AppFlow may write to', () => {
    const bucket = new Bucket(stack, 'Errors');
    const errorHandling = { errorLocation: { bucket, prefix: 'refused' }, failOnFirstError: true };

    expect(renderedDestination(stack, newDestination({ errorHandling }))).toMatchObject({
      DestinationConnectorProperties: {
        CustomConnector: {
          ErrorHandlingConfig: { BucketName: stack.resolve(bucket.bucketName), BucketPrefix: 'refused', FailOnFirstError: true },
        },
      },
    });
    expect(Object.values(bucketActions(stack))).toEqual([BUCKET_WRITE]);
  });
});
