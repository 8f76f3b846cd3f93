import { App, Aspects, CfnResource, Fn, NestedStack, Stack, Stage, Tags } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { FlowBase, SequentialFlows } from '../../src';
import { onDemand } from '../support/flows';
import { expectDeployable, TemplateJson } from '../support/service-model';

let app: App;
let stack: Stack;

beforeEach(() => {
  app = new App();
  stack = new Stack(app, 'Stack');
});

function flows(scope: Construct, count: number): FlowBase[] {
  return Array.from({ length: count }, (_, index) => onDemand(scope, `Flow${index}`));
}

function l1(flow: FlowBase): CfnFlow {
  return flow.node.defaultChild as CfnFlow;
}

/** What each flow waits for, by ids without their hashes. */
function waits(template: TemplateJson): Record<string, string[]> {
  const entries = Object.entries(template.Resources ?? {}).filter(([, { Type }]) => Type === CfnFlow.CFN_RESOURCE_TYPE_NAME);
  const short = (logicalId: string): string => logicalId.slice(0, -8);
  return Object.fromEntries(entries.map(([id, { DependsOn = [] }]) => [short(id), [DependsOn].flat().map(short)]));
}

/** The resources of a template on a circle of dependencies, found by taking away what waits for nothing, again and again. */
function circle(template: TemplateJson): string[] {
  const open = new Map(Object.entries(template.Resources ?? {}).map(([id, resource]) => [id, JSON.stringify(resource)]));
  const isFree = (text: string): boolean => [...open.keys()].every((id) => !text.includes(`"${id}"`));
  for (let free = freeOf(); free.length > 0; free = freeOf()) {
    free.forEach((id) => open.delete(id));
  }
  return [...open.keys()];

  function freeOf(): string[] {
    return [...open].filter(([, text]) => isFree(text)).map(([id]) => id);
  }
}

function largestAtOnce(template: TemplateJson): number {
  return Object.values(waits(template)).filter((dependencies) => dependencies.length === 0).length;
}

test('flows are put into lanes', () => {
  flows(stack, 7);
  Aspects.of(app).add(new SequentialFlows({ concurrency: 3 }));

  expect(waits(expectDeployable(stack))).toEqual({
    Flow0: [], Flow1: [], Flow2: [], Flow3: ['Flow0'], Flow4: ['Flow1'], Flow5: ['Flow2'], Flow6: ['Flow3'],
  });
});

test('there are five lanes unless the user says otherwise', () => {
  flows(stack, 30);
  Aspects.of(app).add(new SequentialFlows());

  expect(largestAtOnce(expectDeployable(stack))).toBe(5);
});

test.each([3, 4])('nothing changes for %i flows in four lanes', (count) => {
  flows(stack, count);
  Aspects.of(app).add(new SequentialFlows({ concurrency: 4 }));

  expect(Object.values(waits(expectDeployable(stack))).flat()).toEqual([]);
});

test('plain CfnFlows and flows of the generic resource class wait, too', () => {
  const { ref: name } = l1(onDemand(stack, 'Flow0'));
  new CfnResource(stack, 'Raw', { type: 'AWS::AppFlow::Flow', properties: {} });
  Aspects.of(app).add(new SequentialFlows({ concurrency: 1 }));

  expect(stack.resolve(name)).toBeDefined();
  expect(Template.fromStack(stack).findResources('AWS::AppFlow::Flow').Raw.DependsOn).toEqual([expect.stringMatching('^Flow0')]);
});

test('only the L1 depends: a rule of a flow does not wait for the flow before it', () => {
  const [, second] = flows(stack, 2);
  second.onEvent('Rule');
  Aspects.of(app).add(new SequentialFlows({ concurrency: 1 }));

  const template = expectDeployable(stack);
  const [rule] = Object.values(template.Resources ?? {}).filter(({ Type }) => Type === 'AWS::Events::Rule');
  expect(rule.DependsOn).toBeUndefined();
});

describe('no circle is closed', () => {
  test.each<[string, (first: FlowBase, last: FlowBase) => void]>([
    ['by a dependency between L1s', (first, last) => l1(first).addDependency(l1(last))],
    ['by a dependency between constructs', (first, last) => first.node.addDependency(last)],
    ['by a reference', (first, last) => { l1(first).description = last.flowName; }],
    ['by a reference that was written by hand', (first, last) => l1(first).addPropertyOverride('Description', { Ref: stack.getLogicalId(l1(last)) })],
    ['by a substitution', (first, last) => { l1(first).description = Fn.sub(`\${${stack.getLogicalId(l1(last))}.FlowArn}`); }],
    ['by way of another resource', (first, last) => {
      const between = new CfnResource(stack, 'Between', { type: 'AWS::SNS::Topic', properties: { DisplayName: last.flowName } });
      first.node.addDependency(between);
    }],
    ['by way of a construct', (first, last) => {
      const bucket = new Bucket(stack, 'Between');
      bucket.node.addDependency(last);
      first.node.addDependency(bucket);
    }],
    ['by way of a nested stack', (first, last) => {
      const nested = new NestedStack(stack, 'Between');
      const inner = new CfnResource(nested, 'Inner', { type: 'AWS::SNS::Topic', properties: { DisplayName: last.flowName } });
      l1(first).description = inner.ref;
    }],
  ])('%s', (_, connect) => {
    const [first, , , last] = flows(stack, 4);
    connect(first, last);
    Aspects.of(app).add(new SequentialFlows({ concurrency: 1 }));

    const template = expectDeployable(stack);
    expect(circle(template)).toEqual([]);
    expect(largestAtOnce(template)).toBe(1);
  });

  test('whatever the dependencies are', () => {
    const all = flows(stack, 12);
    // Each flow depends on some of those after it, in a pattern without circles.
    all.forEach((flow, index) => {
      const some = all.slice(index + 1).filter((__, step) => (index * 7 + step * 5) % 4 === 0);
      some.forEach((other) => l1(flow).addDependency(l1(other)));
    });
    Aspects.of(app).add(new SequentialFlows({ concurrency: 2 }));

    expect(circle(expectDeployable(stack))).toEqual([]);
  });
});

test('what other aspects do is seen', () => {
  flows(stack, 2);
  Aspects.of(app).add(new SequentialFlows({ concurrency: 1 }));
  Tags.of(app).add('team', 'sales');
  Aspects.of(stack).add({
    visit: (node) => {
      if (node === stack) {
        onDemand(stack, 'Late');
      }
    },
  });

  const template = expectDeployable(stack);
  expect(waits(template)).toEqual({ Flow0: [], Flow1: ['Flow0'], Late: ['Flow1'] });
  Template.fromStack(stack).allResourcesProperties('AWS::AppFlow::Flow', { Tags: [{ Key: 'team', Value: 'sales' }] });
});

test('each stack and each nested stack has lanes of its own', () => {
  const other = new Stack(app, 'Other');
  const nested = new NestedStack(stack, 'Nested');
  [stack, other, nested].forEach((each) => flows(each, 2));
  Aspects.of(app).add(new SequentialFlows({ concurrency: 1 }));

  for (const each of [stack, other, nested]) {
    expect(waits(expectDeployable(each))).toEqual({ Flow0: [], Flow1: ['Flow0'] });
  }
});

test('an aspect of a part of a stack sees to all flows of the stack', () => {
  flows(stack, 2);
  const part = new Construct(stack, 'Part');
  onDemand(part, 'Flow2');
  Aspects.of(part).add(new SequentialFlows({ concurrency: 1 }));

  expect(largestAtOnce(expectDeployable(stack))).toBe(1);
});

test.each([0, -1, 1.5, NaN])('fails with a concurrency of %p', (concurrency) => {
  expect(() => new SequentialFlows({ concurrency })).toThrow(`[SequentialFlows] concurrency: ${concurrency} does not fit; give a whole number of at least 1`);
});

describe('a stack with many flows', () => {
  const MANY = Match.stringLikeRegexp('26 flows in one stack: CloudFormation creates all of them at once.+manyFlowsAtOnce');

  test('is warned about, once', () => {
    flows(stack, 26);

    expectDeployable(stack);
    expect(Annotations.fromStack(stack).findWarning('*', MANY)).toHaveLength(1);
  });

  test('is fine up to 25 flows', () => {
    flows(stack, 25);

    expectDeployable(stack);
    Annotations.fromStack(stack).hasNoWarning('*', Match.stringLikeRegexp('manyFlowsAtOnce'));
  });

  test('is fine with SequentialFlows', () => {
    flows(stack, 26);
    Aspects.of(app).add(new SequentialFlows());

    expectDeployable(stack);
    Annotations.fromStack(stack).hasNoWarning('*', Match.stringLikeRegexp('manyFlowsAtOnce'));
  });

  test('is warned about in a stage that no aspect is added to', () => {
    const stage = new Stage(app, 'Stage');
    const staged = new Stack(stage, 'Staged');
    flows(staged, 26);
    Aspects.of(app).add(new SequentialFlows());

    stage.synth();
    Annotations.fromStack(staged).hasWarning('*', MANY);
  });
});
