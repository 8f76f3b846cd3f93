import { Aws, Fn, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { statementInWords } from '../../../src/core/private/statements';

const stack = new Stack();
const owned = new CfnBucket(stack, 'Owned');

test.each([
  [Bucket.fromBucketName(stack, 'Imported', 'name').bucketArn, 'arn:${AWS::Partition}:s3:::name'],
  [owned.ref, '${Owned}'],
  [owned.attrArn, '${Owned.Arn}'],
  [Aws.ACCOUNT_ID, '${AWS::AccountId}'],
  ['plain', 'plain'],
  [Fn.select(0, Fn.split(',', 'a,b')), 'a'],
  [Fn.importValue('name'), { 'Fn::ImportValue': 'name' }],
])('a person can read %s', (resource, text) => {
  const statement = new PolicyStatement({ actions: ['a:B'], resources: [resource] });

  expect(JSON.parse(statementInWords(stack, statement))).toEqual({ Action: 'a:B', Effect: 'Allow', Resource: text });
});

test('conditions stay what they are', () => {
  const conditions = { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID, 'aws:SourceArn': owned.attrArn }, Null: { 'aws:PrincipalOrgID': 'true' } };
  const statement = new PolicyStatement({ actions: ['a:B'], resources: ['*'], conditions });

  expect(JSON.parse(statementInWords(stack, statement)).Condition).toEqual({
    StringEquals: { 'aws:SourceAccount': '${AWS::AccountId}', 'aws:SourceArn': '${Owned.Arn}' },
    Null: { 'aws:PrincipalOrgID': 'true' },
  });
});
