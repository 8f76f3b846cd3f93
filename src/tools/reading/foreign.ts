import { Duration } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { CfnDatabase } from 'aws-cdk-lib/aws-glue';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

/** A construct of AWS CDK that one text finds. */
export interface Import {
  readonly fqn: string;
  readonly method: string;
  /** What stands before the text of a specimen, where any other text is refused. */
  readonly prefix: string;
  find(scope: Construct, id: string, text: string): object;
}

/** A value of AWS CDK that is made of one text or number. */
export interface Wrapper {
  readonly fqn: string;
  readonly method: string;
  readonly of: 'text' | 'number';
  wrap(value: string | number): object;
}

/** The only types of AWS CDK that a reader knows: by what the library takes, and how it is found. */
export const IMPORTS: { readonly [fqn: string]: Import } = {
  'aws-cdk-lib.aws_s3.IBucket': {
    fqn: 'aws-cdk-lib.aws_s3.Bucket',
    method: 'fromBucketName',
    prefix: '',
    find: (scope, id, text) => Bucket.fromBucketName(scope, id, text),
  },
  'aws-cdk-lib.aws_kms.IKey': {
    fqn: 'aws-cdk-lib.aws_kms.Key',
    method: 'fromKeyArn',
    prefix: 'arn:aws:kms:us-east-1:111122223333:key/',
    find: (scope, id, text) => Key.fromKeyArn(scope, id, text),
  },
  'aws-cdk-lib.aws_iam.IRole': {
    fqn: 'aws-cdk-lib.aws_iam.Role',
    method: 'fromRoleArn',
    prefix: 'arn:aws:iam::111122223333:role/',
    find: (scope, id, text) => Role.fromRoleArn(scope, id, text),
  },
  'aws-cdk-lib.interfaces.aws_glue.IDatabaseRef': {
    fqn: 'aws-cdk-lib.aws_glue.CfnDatabase',
    method: 'fromDatabaseName',
    prefix: '',
    find: (scope, id, text) => CfnDatabase.fromDatabaseName(scope, id, text),
  },
};

/** The only values of AWS CDK that a reader knows. */
export const WRAPPERS: { readonly [fqn: string]: Wrapper } = {
  'aws-cdk-lib.aws_events.Schedule': {
    fqn: 'aws-cdk-lib.aws_events.Schedule',
    method: 'expression',
    of: 'text',
    wrap: (value) => Schedule.expression(String(value)),
  },
  'aws-cdk-lib.Duration': {
    fqn: 'aws-cdk-lib.Duration',
    method: 'seconds',
    of: 'number',
    wrap: (value) => Duration.seconds(Number(value)),
  },
};
