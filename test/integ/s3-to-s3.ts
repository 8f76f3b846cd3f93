import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { IFlow, Mapping, OnScheduleFlowProps, S3Destination, S3Source } from '../../src';

/** How many records the file in the source bucket has. */
export const RECORDS = 3;

/** Buckets to copy between by the only flows that run without another application, and the file that they need to exist. */
export class Buckets {
  public readonly source: Bucket;
  public readonly destination: Bucket;
  private readonly file: AwsCustomResource;

  constructor(stack: Stack) {
    const options = { removalPolicy: RemovalPolicy.DESTROY };
    this.source = new Bucket(stack, 'Source', options);
    this.destination = new Bucket(stack, 'Destination', options);
    const key = { Bucket: this.source.bucketName, Key: 'in/file.csv' };
    this.file = new AwsCustomResource(stack, 'File', {
      onCreate: {
        service: 'S3',
        action: 'PutObject',
        parameters: { ...key, Body: ['id', 'a', 'b', 'c'].join('\n') },
        physicalResourceId: PhysicalResourceId.of('file'),
      },
      onDelete: { service: 'S3', action: 'DeleteObject', parameters: key },
      policy: AwsCustomResourcePolicy.fromSdkCalls({ resources: [this.source.arnForObjects('in/*')] }),
      installLatestAwsSdk: false,
    });
  }

  /** What a flow between the buckets is made of. */
  public props(): Pick<OnScheduleFlowProps, 'source' | 'destination' | 'mappings'> {
    return {
      source: new S3Source({ bucket: this.source, prefix: 'in' }),
      destination: new S3Destination({ location: { bucket: this.destination, prefix: 'out' } }),
      mappings: [Mapping.map({ name: 'id', dataType: 'String' }, { name: 'id', dataType: 'String' })],
    };
  }

  /** AppFlow looks for the file when a flow is created. */
  public before(...flows: IFlow[]): void {
    flows.forEach((flow) => flow.node.addDependency(this.file));
  }
}
