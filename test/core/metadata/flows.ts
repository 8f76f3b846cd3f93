import * as path from 'path';
import { App, Duration, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  ConnectorMetadata,
  CustomConnectorDestination,
  CustomConnectorProfile,
  CustomConnectorSource,
  CustomConnectorSourceProps,
  DataPullMode,
  EntityMetadata,
  FlowStatus,
  Mapping,
  OnDemandFlow,
  OnDemandFlowProps,
  OnScheduleFlow,
  S3Destination,
  S3Source,
  SalesforceConnectorProfile,
  SalesforceDestination,
  SalesforceSource,
  WriteOperation,
} from '../../../src';

export const SALESFORCE = path.join(__dirname, 'files', 'salesforce');
export const PETSTORE = path.join(__dirname, 'files', 'petstore');

export const newStack = () => new Stack(new App(), 'Stack');
export const destinationIn = (stack: Stack) => new S3Destination({ location: { bucket: new Bucket(stack, 'Bucket') } });

export function salesforceIn(stack: Stack, metadata?: ConnectorMetadata): SalesforceConnectorProfile {
  return SalesforceConnectorProfile.fromConnectorProfileAttributes(stack, 'Profile', { connectorProfileName: 'sf', metadata });
}

/** A flow from an object of Salesforce, by default one that is described. */
export function reading(props: Partial<OnDemandFlowProps>, metadata?: ConnectorMetadata, object = 'Account', stack = newStack()): Stack {
  new OnDemandFlow(stack, 'Flow', {
    source: new SalesforceSource({ profile: salesforceIn(stack, metadata), object }),
    destination: destinationIn(stack),
    mappings: [Mapping.mapAll()],
    ...props,
  });
  return stack;
}

/** A flow of files with the fields `id` and `name` to a described object of Salesforce. */
export function writing(mappings: OnDemandFlowProps['mappings'], operation: WriteOperation, metadata?: ConnectorMetadata): Stack {
  const stack = newStack();
  new OnDemandFlow(stack, 'Flow', {
    source: new S3Source({
      bucket: new Bucket(stack, 'Bucket'),
      prefix: 'in',
      metadata: EntityMetadata.fromFields([{ name: 'id', dataType: 'string' }, { name: 'name' }]),
    }),
    destination: new SalesforceDestination({ profile: salesforceIn(stack, metadata), object: 'Account', operation }),
    mappings,
  });
  return stack;
}

export function petsIn(stack: Stack, metadata?: ConnectorMetadata): CustomConnectorProfile {
  return CustomConnectorProfile.fromConnectorProfileAttributes(stack, 'Profile', { connectorProfileName: 'pets', metadata });
}

/** A flow from a described connector, with what it requires. */
export function petting(
  source: Partial<CustomConnectorSourceProps> = {},
  props: Partial<OnDemandFlowProps> = {},
  metadata?: ConnectorMetadata,
): Stack {
  const stack = newStack();
  new OnDemandFlow(stack, 'Flow', { ...pets(stack, source, metadata), ...props });
  return stack;
}

export function pettingOften(schedule: Schedule, timestampField: string, metadata?: ConnectorMetadata): Stack {
  const stack = newStack();
  new OnScheduleFlow(stack, 'Flow', {
    ...pets(stack, {}, metadata),
    schedule,
    pullConfig: { mode: DataPullMode.INCREMENTAL, timestampField },
    status: FlowStatus.ACTIVE,
  });
  return stack;
}

export const HOURLY = Schedule.rate(Duration.hours(1));

export function toPets(metadata?: ConnectorMetadata): Stack {
  const stack = newStack();
  new OnDemandFlow(stack, 'Flow', {
    source: new S3Source({ bucket: new Bucket(stack, 'Bucket'), prefix: 'in' }),
    destination: new CustomConnectorDestination({
      profile: petsIn(stack, metadata), entity: 'pet', apiVersion: 'v1', operation: WriteOperation.update(['id']),
    }),
    mappings: [Mapping.rename('a', 'id')],
  });
  return stack;
}

function pets(stack: Stack, source: Partial<CustomConnectorSourceProps>, metadata?: ConnectorMetadata) {
  return {
    source: new CustomConnectorSource({
      profile: petsIn(stack, metadata), entity: 'pet', apiVersion: 'v1', customProperties: { region: 'eu' }, ...source,
    }),
    destination: destinationIn(stack),
    mappings: [Mapping.mapAll()],
  };
}

/** A task as a line: kind, fields read, field written, properties. */
export type TaskLine = readonly [string, string, string | undefined, Record<string, string>];

interface RenderedTask {
  readonly TaskType: string;
  readonly SourceFields: string[];
  readonly DestinationField?: string;
  readonly TaskProperties?: { readonly Key: string; readonly Value: string }[];
}

export function tasksOf(stack: Stack): TaskLine[] {
  const [flow] = Object.values(Template.fromStack(stack).findResources('AWS::AppFlow::Flow')) as { Properties: { Tasks: RenderedTask[] } }[];
  return flow.Properties.Tasks.map((task) => [
    task.TaskType,
    task.SourceFields.join('|'),
    task.DestinationField,
    Object.fromEntries((task.TaskProperties ?? []).map(({ Key, Value }) => [Key, Value])),
  ]);
}
