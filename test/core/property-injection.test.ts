import { App, InjectionContext, IPropertyInjector, PropertyInjectors, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import * as library from '../../src';
import { onDemand, onEvent, onSchedule } from '../support/flows';
import { expectDeployable } from '../support/service-model';

/** A class of this library that a user makes constructs with. */
interface ConstructClass {
  readonly name: string;
  readonly PROPERTY_INJECTION_ID?: string;
  readonly prototype: { readonly node?: unknown };
}

class Injector implements IPropertyInjector {
  public readonly contexts: InjectionContext[] = [];

  constructor(public readonly constructUniqueId: string, private readonly change: object) {}

  public inject(originalProps: object, context: InjectionContext): object {
    this.contexts.push(context);
    return { ...originalProps, ...this.change };
  }
}

let stack: Stack;

beforeEach(() => {
  stack = new Stack(new App(), 'Stack');
});

const CLASSES = (Object.values(library) as ConstructClass[]).filter((each) => each.PROPERTY_INJECTION_ID !== undefined);

test.each(CLASSES.map((each) => [each.name, each]))('%s has the id that is its full name', (name, { PROPERTY_INJECTION_ID }) => {
  expect(PROPERTY_INJECTION_ID).toBe(`@cdklabs/cdk-appflow.${name}`);
});

test('every connector profile has an id', () => {
  const profiles = Object.keys(library).filter((name) => /ConnectorProfile$/.test(name) && !/^I[A-Z]/.test(name));

  expect(profiles.filter((name) => !CLASSES.some((each) => each.name === name))).toEqual([]);
});

test.each([
  ['an on-demand flow', library.OnDemandFlow, () => onDemand(stack)],
  ['an event flow', library.OnEventFlow, () => onEvent(stack)],
  ['a scheduled flow', library.OnScheduleFlow, () => onSchedule(stack)],
])('%s gets the props that an injector makes of its own', (_, flowClass, make) => {
  const injector = new Injector(flowClass.PROPERTY_INJECTION_ID, { description: 'injected' });
  PropertyInjectors.of(stack).add(injector);
  make();

  expectDeployable(stack);
  Template.fromStack(stack).hasResourceProperties('AWS::AppFlow::Flow', { Description: 'injected' });
  expect(injector.contexts).toEqual([{ scope: stack, id: 'Flow' }]);
});

test('a connector profile gets the props that an injector makes of its own', () => {
  const key = new Key(stack, 'Key');
  PropertyInjectors.of(stack.node.root).add(new Injector(library.CustomConnectorProfile.PROPERTY_INJECTION_ID, { key, profileProperties: { region: 'eu' } }));
  new library.CustomConnectorProfile(stack, 'Profile', { connectorLabel: 'Orders', auth: library.CustomConnectorAuth.custom('none') });

  expectDeployable(stack);
  Template.fromStack(stack).hasResourceProperties('AWS::AppFlow::ConnectorProfile', {
    KMSArn: stack.resolve(key.keyArn),
    ConnectorProfileConfig: { ConnectorProfileProperties: { CustomConnector: { ProfileProperties: { region: 'eu' } } } },
  });
});

test('the nearest injector decides', () => {
  const { PROPERTY_INJECTION_ID: id } = library.OnDemandFlow;
  PropertyInjectors.of(stack.node.root).add(new Injector(id, { description: 'of the app' }));
  PropertyInjectors.of(stack).add(new Injector(id, { description: 'of the stack' }), new Injector('other', { description: 'of another class' }));
  onDemand(stack);

  expectDeployable(stack);
  Template.fromStack(stack).hasResourceProperties('AWS::AppFlow::Flow', { Description: 'of the stack' });
});

test('an injector further up is found behind one for another class', () => {
  PropertyInjectors.of(stack.node.root).add(new Injector(library.OnDemandFlow.PROPERTY_INJECTION_ID, { description: 'of the app' }));
  PropertyInjectors.of(stack).add(new Injector('other', {}));
  onDemand(stack);

  expectDeployable(stack);
  Template.fromStack(stack).hasResourceProperties('AWS::AppFlow::Flow', { Description: 'of the app' });
});

test('flows without an injector are as they were', () => {
  onDemand(stack);

  expectDeployable(stack);
  Template.fromStack(stack).hasResourceProperties('AWS::AppFlow::Flow', { Description: Match.absent() });
});
