import { PropertyInjectors } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { requireGiven } from './required';

/**
 * The props that a construct really gets: those of the user, as the nearest property injector for its class changes them.
 *
 * CDK's own constructs do this by a decorator that is private to CDK; what a user registers is the same for both.
 *
 * @param required the properties that the types of props demand
 * @throws unless all of them are given
 */
export function injected<T>(propertyInjectionId: string, scope: Construct, id: string, props: T, required: readonly string[] = []): T {
  const given = nearest(propertyInjectionId, scope, id, props);
  requireGiven([scope.node.path, id].filter(Boolean).join('/'), given, required);
  return given;
}

function nearest<T>(propertyInjectionId: string, scope: Construct, id: string, props: T): T {
  for (const ancestor of [...scope.node.scopes].reverse()) {
    const injector = PropertyInjectors.hasPropertyInjectors(ancestor)
      ? PropertyInjectors.of(ancestor).for(propertyInjectionId)
      : undefined;
    if (injector) {
      return injector.inject(props, { scope, id });
    }
  }
  return props;
}
