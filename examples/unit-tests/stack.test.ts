import { App, Aspects } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { Customers } from './stack';

test('names are masked', () => {
  const template = Template.fromStack(new Customers(new App(), 'Customers'));

  template.hasResourceProperties('AWS::AppFlow::Flow', {
    Tasks: Match.arrayWith([Match.objectLike({ TaskType: 'Mask', SourceFields: ['name'] })]),
  });
});

test('AppFlow may write to the target, and only flows of this account', () => {
  Template.fromStack(new Customers(new App(), 'Customers')).hasResourceProperties('AWS::S3::BucketPolicy', {
    Bucket: { Ref: Match.stringLikeRegexp('^Target') },
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Effect: 'Allow',
          Principal: { Service: 'appflow.amazonaws.com' },
          Action: Match.arrayWith(['s3:PutObject']),
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        }),
      ]),
    },
  });
});

test('cdk-nag finds nothing', () => {
  const app = new App();
  const stack = new Customers(app, 'Customers');
  Aspects.of(app).add(new AwsSolutionsChecks());
  app.synth();

  expect(Annotations.fromStack(stack).findError('*', Match.stringLikeRegexp('AwsSolutions-'))).toEqual([]);
});
