import { App, CfnParameter, CfnResource, Lazy, Stack, Tags } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { AccountPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { FlowGrants, FlowStatus, FlowType, IFlow, Mapping, OnDemandFlow, OnDemandFlowProps, OnEventFlow, S3Destination, S3Source } from '../../../src';
import { Binding } from '../../../src/core/private/binding';
import { FakeConnectorType, FakeDestination, FakeSource } from '../../support/fakes';
import { onDemand, onEvent, onSchedule } from '../../support/flows';
import { expectRefusal } from '../../support/refusals';
import { expectDeployable } from '../../support/service-model';
import { warningsOf } from '../../support/tasks';

const ENV = { account: '111111111111', region: 'us-east-1' };
const stackIn = (app = new App(), id = 'Stack', env = ENV) => new Stack(app, id, { env });
const flowIn = (scope: Construct, props: Partial<OnDemandFlowProps> = {}, id = 'Flow') =>
  new OnDemandFlow(scope, id, { source: new FakeSource(), destination: new FakeDestination(), mappings: [Mapping.mapAll()], ...props });
const propertiesOf = (stack: Stack) => {
  expectDeployable(stack);
  return Object.values(Template.fromStack(stack).findResources('AWS::AppFlow::Flow'))[0].Properties;
};

describe('the name', () => {
  test('is unique, also for equal ids in different scopes and for ids of one letter', () => {
    const stack = stackIn();
    ['A', 'B'].forEach((id) => flowIn(new Construct(stack, id), {}, 'F'));

    expectDeployable(stack);
    const names = Object.values(Template.fromStack(stack).findResources('AWS::AppFlow::Flow')).map(({ Properties }) => Properties.FlowName);
    expect(names).toEqual([expect.stringMatching(/^StackAF[0-9A-F]{8}$/), expect.stringMatching(/^StackBF[0-9A-F]{8}$/)]);
  });

  test('has at most 256 characters', () => {
    const stack = stackIn();
    flowIn(stack, {}, 'F'.repeat(300));

    expect(propertiesOf(stack).FlowName).toHaveLength(256);
  });

  test.each(['Ab', 'a_b-c.d!e@f#g', 'x'.repeat(256)])('can be %s', (name) => {
    const stack = stackIn();
    flowIn(stack, { name });

    expect(propertiesOf(stack).FlowName).toBe(name);
  });

  test.each(['a', '-ab', 'a b', 'a/b', 'x'.repeat(257)])('fails as %j', (name) => {
    expect(() => flowIn(stackIn(), { name })).toThrow(/^\[Stack\/Flow\] name: ".+ does not fit; AppFlow accepts 2 to 256 letters/);
  });

  test('that is not known at synth passes', () => {
    const stack = stackIn();
    flowIn(stack, { name: new CfnParameter(stack, 'Name').valueAsString });

    expect(propertiesOf(stack).FlowName).toEqual({ Ref: 'Name' });
  });

  test.each([[undefined, expect.stringMatching(/^StackFlow[0-9A-F]{8}$/)], ['given', 'given']])('%s can be used in another account', (name, expected) => {
    const app = new App();
    const flow = flowIn(stackIn(app), { name });
    const other = stackIn(app, 'Other', { account: '222222222222', region: 'eu-west-1' });
    new CfnResource(other, 'Reader', { type: 'Test::Reader', properties: { Name: flow.flowName, Arn: flow.flowArn } });

    const { Name, Arn } = Object.values(Template.fromStack(other).findResources('Test::Reader'))[0].Properties;
    expect(Name).toEqual(expected);
    expect(Arn).toEqual({ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:appflow:us-east-1:111111111111:flow/${Name}`]] });
  });
});

describe('replaceOnVertexChange', () => {
  const nameWith = (entityName: string, props: Partial<OnDemandFlowProps> = {}, id = 'Flow') => {
    const stack = stackIn();
    flowIn(stack, { source: new FakeSource({ properties: { customConnector: { entityName } } }), replaceOnVertexChange: true, ...props }, id);
    return propertiesOf(stack).FlowName;
  };

  test('changes the name with the source and the destination, and with nothing else', () => {
    const destination = new FakeDestination({ properties: { customConnector: { entityName: 'other' } } });

    expect(nameWith('a')).toMatch(/^StackFlow[0-9A-F]{16}$/);
    expect(nameWith('a', { description: 'changed' })).toBe(nameWith('a'));
    expect(nameWith('b')).not.toBe(nameWith('a'));
    expect(nameWith('a', { destination })).not.toBe(nameWith('a'));
  });

  test('changes the name with the key', () => {
    const nameWithKey = (id: string) => {
      const stack = stackIn();
      flowIn(stack, { replaceOnVertexChange: true, key: new Key(stack, id) });
      return propertiesOf(stack).FlowName;
    };

    expect(nameWithKey('First')).not.toBe(nameWithKey('Second'));
    expect(nameWithKey('First')).toBe(nameWithKey('First'));
  });

  test('leaves the name at 256 characters at most', () => {
    const id = 'F'.repeat(300);

    expect(nameWith('a', {}, id)).toHaveLength(256);
    expect(nameWith('b', {}, id)).not.toBe(nameWith('a', {}, id));
  });

  test('fails together with a name', () => {
    expect(() => flowIn(stackIn(), { name: 'given', replaceOnVertexChange: true })).toThrow('[Stack/Flow] replaceOnVertexChange: does not go with a name');
  });
});

test('a flow is the child Resource, and names itself by reference', () => {
  const stack = stackIn();
  const flow = flowIn(stack);
  const logicalId = stack.getLogicalId(flow.node.defaultChild as CfnFlow);
  const arn = { 'Fn::GetAtt': [logicalId, 'FlowArn'] };

  expect(flow.node.defaultChild?.node.id).toBe('Resource');
  expect(stack.resolve([flow.name, flow.flowName, flow.flowRef.flowName])).toEqual(Array(3).fill({ Ref: logicalId }));
  expect(stack.resolve([flow.arn, flow.flowArn, flow.flowRef.flowArn])).toEqual(Array(3).fill(arn));
});

test.each([
  [{ description: 'What it is for, and why.' }, { Description: 'What it is for, and why.' }],
  [{ tags: { 'a:b': 'c d' } }, { Tags: [{ Key: 'a:b', Value: 'c d' }] }],
])('%j reaches the template', (props, expected) => {
  const stack = stackIn();
  flowIn(stack, props);

  expect(propertiesOf(stack)).toMatchObject(expected);
});

test('fails for a description with an apostrophe', () => {
  expect(() => flowIn(stackIn(), { description: "it's" })).toThrow('[Stack/Flow] description: "it\'s" does not fit');
});

describe('tags', () => {
  test.each([
    ['a key with a space', 'my key', 'value', 'tag key: "my key" does not fit'],
    ['a key of AWS', 'aws:key', 'value', 'tag key: "aws:key" does not fit'],
    ['a value in parentheses', 'key', '(value)', 'tag "key": "(value)" does not fit'],
  ])('fail for %s, also from an ancestor', (_title, key, value, problem) => {
    const app = new App();
    flowIn(stackIn(app));
    Tags.of(app).add(key, value);

    expect(() => app.synth()).toThrow(problem);
  });

  test('are 50 at most', () => {
    const synthesize = (length: number) => {
      const app = new App();
      flowIn(stackIn(app), { tags: Object.fromEntries(Array.from({ length }, (_, index) => [`key.${'x'.repeat(index)}`, 'v'])) });
      app.synth();
    };

    expect(() => synthesize(50)).not.toThrow();
    expect(() => synthesize(51)).toThrow('tags: 51; AppFlow accepts at most 50');
  });

  test.each([
    ['that AppFlow accepts', { 'cost-center': 'data' }, {}, []],
    ['with a space', { 'cost center': 'data' }, {}, [expect.stringContaining('tag key: "cost center" does not fit')]],
    ['with a value in parentheses', { team: '(data)' }, {}, [expect.stringContaining('tag "team": "(data)" does not fit')]],
    ['that the flow overrides', { team: '(data)' }, { team: 'data' }, []],
  ])('of the stack reach the flow: one %s', (_title, stackTags, tags, expected) => {
    const stack = new Stack(new App(), 'Stack', { tags: stackTags });
    flowIn(stack, { tags });

    expect(warningsOf(stack, 'stackTagNotAccepted')).toEqual(expected);
  });

  test('count together with those of the stack', () => {
    const some = (prefix: string, length: number) => Object.fromEntries(Array.from({ length }, (_, index) => [`${prefix}${'x'.repeat(index)}`, 'v']));
    const app = new App();
    flowIn(new Stack(app, 'Stack', { tags: some('a', 26) }), { tags: some('b', 25) });

    expect(() => app.synth()).toThrow('tags: 51; AppFlow accepts at most 50');
  });
});

describe('the status', () => {
  const eventBridge = () => new FakeDestination({ connectorType: new FakeConnectorType({}, 'EventBridge', false), properties: { eventBridge: { object: 'o' } } });
  const eventFlow = (props: object) => {
    const stack = stackIn();
    new OnEventFlow(stack, 'Flow', { source: new FakeSource(), destination: new FakeDestination(), mappings: [Mapping.mapAll()], ...props });
    return stack;
  };
  const statusOf = (stack: Stack) => Object.values(Template.fromStack(stack).findResources('AWS::AppFlow::Flow'))[0].Properties.FlowStatus;

  test('not set leaves a triggered flow a draft, and is warned about', () => {
    expect(statusOf(eventFlow({}))).toBeUndefined();
    expect(warningsOf(eventFlow({}), 'flowNotActivated')).toEqual([expect.stringContaining('status: not set')]);
    expect(warningsOf(eventFlow({ status: FlowStatus.DRAFT }), 'flowNotActivated')).toEqual([]);
  });

  test.each([
    [{ status: FlowStatus.ACTIVE }, 'Active'],
    [{ status: FlowStatus.DRAFT }, 'Draft'],
    [{ status: FlowStatus.SUSPENDED }, 'Suspended'],
    [{ autoActivate: true }, 'Active'],
    [{ autoActivate: false }, 'Suspended'],
    [{ autoActivate: true, status: FlowStatus.ACTIVE }, 'Active'],
  ])('of %j is %s', (props, status) => {
    expect(statusOf(eventFlow(props))).toBe(status);
  });

  test('fails if autoActivate contradicts it', () => {
    expectRefusal(() => eventFlow({ autoActivate: true, status: FlowStatus.DRAFT }), '[Stack/Flow] autoActivate: true contradicts status Draft');
  });

  test('that autoActivate decides is not warned about', () => {
    expect(warningsOf(eventFlow({ autoActivate: false }), 'flowNotActivated')).toEqual([]);
  });

  test('towards EventBridge has to begin as a draft', () => {
    const warned = (props: object) => warningsOf(eventFlow({ destination: eventBridge(), ...props }), 'eventBridgeFlowStartsAsDraft');

    expect(warned({ status: FlowStatus.ACTIVE })).toEqual([expect.stringContaining('status: Active')]);
    expect(warned({})).toEqual([expect.stringContaining('status: not set')]);
    expect(warningsOf(eventFlow({ destination: eventBridge() }), 'flowNotActivated')).toEqual([]);
    expect(warningsOf(eventFlow({ destination: eventBridge(), status: FlowStatus.DRAFT }), 'eventBridgeFlowStartsAsDraft')).toEqual([]);
  });
});

describe('what the rendered ends tell', () => {
  const EVENTS = { triggers: Object.values(FlowType), filterOperators: [], eventObjects: /Event$/ };
  const entity = (object?: string) => ({
    connectorType: new FakeConnectorType({ source: EVENTS }),
    properties: object === undefined ? undefined : { salesforce: { object } },
  });

  test.each<[string, FlowType, string | undefined, number]>([
    ['an event', FlowType.EVENT, 'OrderEvent', 0],
    ['no event', FlowType.EVENT, 'Order', 1],
    ['something that only the deployment knows', FlowType.EVENT, Lazy.string({ produce: () => 'Order' }), 0],
    ['nothing that has a name', FlowType.EVENT, undefined, 0],
    ['no event, on demand', FlowType.ON_DEMAND, 'Order', 0],
  ])('an event flow reads %s: warned about or not', (_title, type, object, count) => {
    const stack = stackIn();
    const props = { source: new FakeSource(entity(object)), destination: new FakeDestination(), mappings: [Mapping.mapAll()] };
    void (type === FlowType.EVENT ? new OnEventFlow(stack, 'Flow', props) : new OnDemandFlow(stack, 'Flow', props));

    expect(warningsOf(stack, 'objectWithoutEvents')).toEqual(Array(count).fill(expect.stringContaining('source.object: "Order"')));
  });

  test('an event flow of a source whose events are not known is not warned about', () => {
    const stack = stackIn();
    onEvent(stack);

    expect(warningsOf(stack, 'objectWithoutEvents')).toEqual([]);
  });

  test('an event flow passes whose source is known only at deployment', () => {
    const stack = stackIn();
    const properties = Lazy.any({ produce: () => ({ salesforce: { object: 'Order' } }) }) as CfnFlow.SourceConnectorPropertiesProperty;
    const source = new FakeSource({ connectorType: new FakeConnectorType({ source: EVENTS }), properties });
    new OnEventFlow(stack, 'Flow', { source, destination: new FakeDestination(), mappings: [Mapping.mapAll()] });

    expect(warningsOf(stack, 'objectWithoutEvents')).toEqual([]);
  });

  class PickySource extends FakeSource {
    public override bind(flow: IFlow) {
      Binding.of(flow).onlyTo = { destination: 'S3', property: 'newFields' };
      return super.bind(flow);
    }
  }

  test.each([
    ['S3', []],
    ['Redshift', [expect.stringContaining('source.newFields: it works towards S3, and the destination is To')]],
  ])('a property that works towards S3 only, towards %s: warned about or not', (name, expected) => {
    const stack = stackIn();
    const connectorType = new FakeConnectorType({ displayName: 'To' }, name, false);
    flowIn(stack, { source: new PickySource(), destination: new FakeDestination({ connectorType }) });

    expect(warningsOf(stack, 'notTowardsThisDestination')).toEqual(expected);
  });
});

describe('the two ends', () => {
  const source = (facts: object) => new FakeSource({ connectorType: new FakeConnectorType({ displayName: 'From', link: 'https://x', ...facts }) });
  const destination = (facts: object) => new FakeDestination({ connectorType: new FakeConnectorType({ displayName: 'To', link: 'https://y', ...facts }) });
  const scheduled = { triggers: [FlowType.SCHEDULED, FlowType.EVENT], filterOperators: [] };

  test.each([
    ['a source that cannot be read', { source: source({ source: undefined }) }, 'source: AppFlow cannot read from From. See https://x'],
    ['a destination that cannot be written', { destination: destination({ destination: undefined }) }, 'destination: AppFlow cannot write to To. See https://y'],
    ['a trigger that the source lacks', { source: source({ source: scheduled }) }, 'source: From cannot start OnDemand flows; as a source it accepts Scheduled, Event'],
    ['a trigger that the destination refuses', { destination: destination({ destination: scheduled }) }, 'destination: To takes no OnDemand flows; as a destination it accepts Scheduled, Event'],
  ])('fail for %s', (_title, props, problem) => {
    expect(() => flowIn(stackIn(), props)).toThrow(`[Stack/Flow] ${problem}`);
  });

  test('are warned about if nobody documents the pair', () => {
    const stack = stackIn();
    flowIn(stack, { source: source({ source: { triggers: Object.values(FlowType), filterOperators: [], destinations: ['S3'] } }), destination: destination({}) });

    expect(warningsOf(stack, 'pairNotDocumented')).toEqual([expect.stringContaining('destination: From to To')]);
  });

  test('are warned about for events to a destination for which none are documented', () => {
    const stack = stackIn();
    onEvent(stack);

    expect(warningsOf(stack, 'eventDestinationNotDocumented')).toEqual([expect.stringContaining('destination: FakeConnector')]);
  });

  test('are not warned about without events, or where they are documented', () => {
    const stack = stackIn();
    flowIn(stack, {});
    const documented = destination({ destination: { eventsDocumented: true } });
    new OnEventFlow(stack, 'Events', { source: new FakeSource(), destination: documented, mappings: [Mapping.mapAll()] });

    expect(warningsOf(stack, 'eventDestinationNotDocumented')).toEqual([]);
  });
});

test('fails for a key of another partition', () => {
  const stack = stackIn();
  const key = Key.fromKeyArn(stack, 'Key', 'arn:aws-us-gov:kms:us-gov-west-1:111111111111:key/1');

  expectRefusal(() => flowIn(stack, { key }), '[Stack/Flow] key: "arn:aws-us-gov:kms:us-gov-west-1:111111111111:key/1" does not fit');
});

test('all faults of a flow stand in one error, those of its ends too', () => {
  const stack = stackIn();
  const foreign = (id: string) => Bucket.fromBucketAttributes(stack, id, { bucketName: 'bucket', region: 'eu-west-1' });
  const source = new S3Source({ bucket: foreign('In'), prefix: 'in' });
  const destination = new S3Destination({ location: { bucket: foreign('Out') } });

  expect(() => flowIn(stack, { source, destination, name: 'a b', description: '(', mappings: [] })).toThrow(
    /name: [^]*description: [^]*bucket Stack\/In: [^]*bucket Stack\/Out: [^]*mappings: /,
  );
});

test.each<[string, Partial<OnDemandFlowProps>]>([
  ['a generated name', {}],
  ['a name of its own', { name: 'fixed' }],
  ['a name that changes with the key', { replaceOnVertexChange: true }],
])('a key under %s is best practice, and not warned about', (_title, props) => {
  const stack = stackIn();
  flowIn(stack, { key: new Key(stack, 'Key'), ...props });

  Annotations.fromStack(stack).hasNoWarning('*', Match.anyValue());
});

describe('metrics', () => {
  test.each([
    ['metricFlowExecutionsStarted', 'FlowExecutionsStarted', 'Sum'],
    ['metricFlowExecutionsFailed', 'FlowExecutionsFailed', 'Sum'],
    ['metricFlowExecutionsSucceeded', 'FlowExecutionsSucceeded', 'Sum'],
    ['metricFlowExecutionTime', 'FlowExecutionTime', 'Average'],
    ['metricFlowExecutionRecordsProcessed', 'FlowExecutionRecordsProcessed', 'Sum'],
  ] as const)('%s has its statistic, and the account and region of the flow', (method, metricName, statistic) => {
    const stack = stackIn();
    const metric = flowIn(stack)[method]();

    expect(stack.resolve(metric.dimensions)).toEqual({ FlowName: { Ref: expect.any(String) } });
    expect(metric).toMatchObject({ namespace: 'AWS/AppFlow', metricName, statistic, ...ENV });
  });

  test('need no account and region in an alarm beside the flow', () => {
    const stack = stackIn();
    flowIn(stack).metricFlowExecutionTime().createAlarm(stack, 'Alarm', { threshold: 1, evaluationPeriods: 1 });

    Template.fromStack(stack).hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'FlowExecutionTime', Statistic: 'Average', Metrics: Match.absent() });
  });

  test('take a statistic of the user', () => {
    expect(flowIn(stackIn()).metricFlowExecutionsFailed({ statistic: 'Maximum' }).statistic).toBe('Maximum');
  });
});

describe('events', () => {
  const patternOf = (stack: Stack) => Object.values(Template.fromStack(stack).findResources('AWS::Events::Rule'))[0].Properties.EventPattern;

  test.each<[string, (scope: Construct) => IFlow, (flow: any) => Rule, object]>([
    ['onEvent', onDemand, (flow) => flow.onEvent('Rule'), {}],
    ['onRunStarted', onDemand, (flow) => flow.onRunStarted('Rule'), { 'detail-type': ['AppFlow Start Flow Run Report'] }],
    ['onRunCompleted', onDemand, (flow) => flow.onRunCompleted('Rule'), { 'detail-type': ['AppFlow End Flow Run Report'] }],
    ['onRunSucceeded', onDemand, (flow) => flow.onRunSucceeded('Rule'), { 'detail-type': ['AppFlow End Flow Run Report'], 'detail': { status: ['Execution Successful'] } }],
    ['onRunFailed', onDemand, (flow) => flow.onRunFailed('Rule'), { 'detail-type': ['AppFlow End Flow Run Report'], 'detail': { status: [{ 'anything-but': ['Execution Successful'] }] } }],
    ['onDeactivated of a scheduled flow', onSchedule, (flow) => flow.onDeactivated('Rule'), { 'detail-type': ['AppFlow Scheduled Flow Deactivated'] }],
    ['onDeactivated of an event flow', onEvent, (flow) => flow.onDeactivated('Rule'), { 'detail-type': ['AppFlow Event Flow Deactivated'] }],
    ['onStatus', onEvent, (flow) => flow.onStatus('Rule'), { 'detail-type': ['AppFlow Event Flow Report'] }],
  ])('%s matches the events of this flow', (_title, make, on, pattern) => {
    const stack = stackIn();
    const flow = make(stack);
    on(flow);

    expect(patternOf(stack)).toEqual({ source: ['aws.appflow'], resources: [stack.resolve(flow.flowArn)], ...pattern });
  });

  // CDK unites the lists, which the docstring says.
  test('a pattern of the user narrows a rule by another field, and widens it by the same', () => {
    const stack = stackIn();
    onDemand(stack).onRunFailed('Rule', { eventPattern: { detail: { 'status': ['Execution Successful'], 'records-processed': ['0'] } } });

    expect(patternOf(stack).detail).toEqual({
      'status': ['Execution Successful', { 'anything-but': ['Execution Successful'] }],
      'records-processed': ['0'],
    });
  });

  test('take a target, a description and the scope of another stack', () => {
    const app = new App();
    const flow = flowIn(stackIn(app));
    const other = stackIn(app, 'Other');
    flow.onRunCompleted('Rule', { target: new SnsTopic(new Topic(other, 'Topic')), description: 'Done', crossStackScope: other });

    Template.fromStack(other).hasResourceProperties('AWS::Events::Rule', { Description: 'Done', Targets: [Match.anyValue()] });
  });
});

describe('grants', () => {
  test.each<[string, (grants: FlowGrants, role: Role) => unknown, string | string[]]>([
    ['start', (grants, role) => grants.start(role), 'appflow:StartFlow'],
    ['stop', (grants, role) => grants.stop(role), 'appflow:StopFlow'],
    ['cancel', (grants, role) => grants.cancel(role), 'appflow:CancelFlowExecutions'],
    ['read', (grants, role) => grants.read(role), ['appflow:DescribeFlow', 'appflow:DescribeFlowExecutionRecords', 'appflow:ListTagsForResource']],
    ['actions', (grants, role) => grants.actions(role, 'appflow:UpdateFlow', 'appflow:DeleteFlow'), ['appflow:DeleteFlow', 'appflow:UpdateFlow']],
  ])('%s is limited to the flow', (_title, grant, actions) => {
    const stack = stackIn();
    const flow = flowIn(stack);
    grant(flow.grants, new Role(stack, 'Role', { assumedBy: new AccountPrincipal('111111111111') }));

    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [{ Action: actions, Effect: 'Allow', Resource: stack.resolve(flow.flowArn) }] },
    });
  });

  test('work on a plain CfnFlow, too', () => {
    const stack = stackIn();
    const role = new Role(stack, 'Role', { assumedBy: new AccountPrincipal('111111111111') });

    expect(FlowGrants.fromFlow(flowIn(stack).node.defaultChild as CfnFlow).start(role).success).toBe(true);
  });
});

test('the name and the ARN of a flow can be asked for while its ends are bound', () => {
  const asked: string[] = [];
  class CuriousSource extends FakeSource {
    public override bind(flow: IFlow) {
      asked.push(flow.flowName, flow.flowArn);
      return super.bind(flow);
    }
  }
  const stack = stackIn();
  const flow = flowIn(stack, { source: new CuriousSource() });

  expect(stack.resolve(asked)).toEqual(stack.resolve([flow.flowName, flow.flowArn]));
});
