import { App, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { EventSources, PartnerEventBus, PartnerEventBusProps, SalesforceConnectorProfile, SalesforceSource } from '../../src';
import { expectDeployable } from '../support/service-model';

function busIn(stack: Stack, props: Partial<PartnerEventBusProps> = {}): PartnerEventBus {
  const profile = SalesforceConnectorProfile.fromConnectorProfileName(stack, 'Profile', 'crm');
  return new PartnerEventBus(stack, 'Accounts', { source: new SalesforceSource({ profile, object: 'AccountChangeEvent' }), active: false, ...props });
}

const stackIn = () => new Stack(new App(), 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
const SOURCE = { 'Fn::Join': ['', ['aws.partner/appflow/salesforce.com/', { Ref: 'AWS::AccountId' }]] };

/** @see https://docs.aws.amazon.com/appflow/latest/userguide/EventBridge.html */
describe('the order that AppFlow demands', () => {
  test('is a draft, and the bus after it', () => {
    const stack = stackIn();
    busIn(stack);

    expectDeployable(stack);
    const template = Template.fromStack(stack);
    const [flow] = Object.keys(template.findResources('AWS::AppFlow::Flow', { Properties: { FlowStatus: 'Draft' } }));
    template.hasResource('AWS::Events::EventBus', {
      Properties: { Name: SOURCE, EventSourceName: SOURCE },
      DependsOn: Match.arrayWith([flow!]),
    });
  });

  test('ends with the activation', () => {
    const stack = stackIn();
    busIn(stack, { active: true });

    Template.fromStack(stack).hasResourceProperties('AWS::AppFlow::Flow', { FlowStatus: 'Active' });
  });

  test.each([
    [false, 'deploy, then set active: true'],
    [true, 'deploy first with active: false'],
  ])('is told at synth without a warning, where active is %s', (active, next) => {
    const stack = stackIn();
    busIn(stack, { active });
    const annotations = Annotations.fromStack(stack);

    expect(annotations.findInfo('/Stack/Accounts', Match.stringLikeRegexp(next))).toHaveLength(1);
    expect(annotations.findWarning('*', Match.anyValue())).toEqual([]);
  });
});

test('the name of the partner event source is that of the user', () => {
  const stack = stackIn();
  busIn(stack, { partnerEventSource: EventSources.salesforceEventSource('accounts') });

  Template.fromStack(stack).hasResourceProperties('AWS::Events::EventBus', {
    EventSourceName: { 'Fn::Join': ['', ['aws.partner/appflow/salesforce.com/', { Ref: 'AWS::AccountId' }, '/accounts']] },
  });
});

/** @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas-salesforce.html */
test('a rule on the bus takes events of this flow, narrowed by a pattern', () => {
  const stack = stackIn();
  busIn(stack).onEvent('OnChange', { target: new SqsQueue(new Queue(stack, 'Queue')), eventPattern: { detailType: ['AccountChangeEvent'] } });

  Template.fromStack(stack).hasResourceProperties('AWS::Events::Rule', {
    EventBusName: { Ref: Match.stringLikeRegexp('^AccountsBus') },
    EventPattern: { 'source': [SOURCE], 'detail-type': ['AccountChangeEvent'] },
    Targets: Match.arrayWith([Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Queue'), 'Arn'] } })]),
  });
});
