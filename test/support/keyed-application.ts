import { Construct } from 'constructs';
import { onlyResource, renderedProfile, testStack } from './applications';
import { FakeDestination } from './fakes';
import { Filter, FilterCondition, ISource, Mapping, OnDemandFlow, Validation, ValidationAction, ValidationCondition } from '../../src';

/** An application that signs in with keys and reads one object: what its own test knows about it. */
export interface KeyedApplication {
  /** The connector type, and the key of its blocks of properties. */
  readonly type: string;
  readonly block: string;
  /** A new profile, and what its credentials and properties show. */
  readonly profile: (scope: Construct, overrides?: { readonly instanceUrl?: string }) => Construct;
  readonly credentials: Record<string, unknown>;
  readonly properties: Record<string, unknown>;
  /** A source of that object, through an imported profile. */
  readonly source: (scope: Construct, object: string) => ISource;
}

/** Tests what is alike in all of them. */
export function describeKeyedApplication(application: KeyedApplication): void {
  const { type, block, profile, credentials, properties, source } = application;

  test('the profile signs in with the keys of the application', () => {
    const stack = testStack();
    profile(stack);

    expect(renderedProfile(stack)).toEqual({ mode: 'Public', type, credentials: { [block]: credentials }, properties });
  });

  if (Object.keys(properties).length > 0) {
    test('the profile refuses an URL with white space', () => {
      expect(() => profile(testStack(), { instanceUrl: 'https://a b' })).toThrow('instanceUrl: "https://a b" does not fit');
    });
  }

  test('the source reads an object, under the spelling of its block', () => {
    const stack = testStack();
    new OnDemandFlow(stack, 'Flow', {
      source: source(stack, 'things'),
      destination: new FakeDestination(),
      mappings: [Mapping.map({ name: 'a' }, { name: 'b' })],
      filters: [Filter.when(FilterCondition.stringEquals({ name: 'a', dataType: 'string' }, 'x'))],
      validations: [Validation.when(ValidationCondition.isNull('a'), ValidationAction.ignoreRecord())],
    });

    const { SourceFlowConfig, Tasks } = onlyResource(stack, 'AWS::AppFlow::Flow');
    expect(SourceFlowConfig).toMatchObject({ ConnectorType: type, SourceConnectorProperties: { [block]: { Object: 'things' } } });
    expect(Tasks).toMatchObject(['PROJECTION', 'NO_OP', 'EQUAL_TO', 'VALIDATE_NON_NULL'].map((operator) => ({ ConnectorOperator: { [block]: operator } })));
  });

  test('the source refuses an object with white space', () => {
    expect(() => source(testStack(), 'all things')).toThrow('object: "all things" does not fit');
  });
}
