import { Stack, StackProps } from 'aws-cdk-lib';
import { Bucket, BucketEncryption, IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { Mapping, OnDemandFlow, S3Destination, S3Source, Transform } from '../../src';

/** Copies a list of customers from one bucket to another, without their names. */
export class Customers extends Stack {
  public readonly target: IBucket;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const bucket = (name: string) => new Bucket(this, name, {
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      serverAccessLogsPrefix: 'logs/',
    });
    this.target = bucket('Target');
    new OnDemandFlow(this, 'Copy', {
      source: new S3Source({ bucket: bucket('Source'), prefix: 'customers' }),
      destination: new S3Destination({ location: { bucket: this.target } }),
      mappings: [Mapping.fields(['id', 'name'])],
      transforms: [Transform.mask('name')],
    });
  }
}
