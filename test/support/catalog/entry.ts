import { SecretValue, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ConnectorProfileBase, ConnectorType, ErrorHandlingConfiguration, IDestination, ISource, S3Location } from '../../../src';

/** One way to sign in, or one set of props of a role: what is made, and of which props. */
export interface Case<Made, Context = void> {
  /** What tells this case from the others of its application. */
  readonly label: string;
  readonly className: string;
  /** New props, and in `scope` what they need. */
  props(scope: Construct, context: Context): object;
  /** Makes it of such props, or of props that a test has changed. */
  make(scope: Construct, props: object): Made;
}

/** What an application can do, as the conformance tests walk through it. Of profiles it has none if AppFlow needs none. */
export interface Application<P extends ConnectorProfileBase = ConnectorProfileBase> {
  readonly connectorType: ConnectorType;
  readonly signIns: readonly Case<P>[];
  readonly sources: readonly Case<ISource, P>[];
  readonly destinations: readonly Case<IDestination, P>[];
}

type ProfileClass<P, Props> = new (scope: Construct, id: string, props: Props) => P;
type VertexClass<V, Props> = new (props: Props) => V;

/** A way to sign in. */
export function signIn<P extends ConnectorProfileBase, Props extends object>(
  label: string,
  profileClass: ProfileClass<P, Props>,
  props: (scope: Construct) => Props,
): Case<P> {
  return { label, className: profileClass.name, props, make: (scope, given) => new profileClass(scope, 'Profile', given as Props) };
}

/** A source or a destination. */
export function vertex<V, P, Props extends object>(
  label: string,
  vertexClass: VertexClass<V, Props>,
  props: (profile: P, scope: Construct) => Props,
): Case<V, P> {
  return {
    label,
    className: vertexClass.name,
    props: (scope, profile) => props(profile, scope),
    make: (_scope, given) => new vertexClass(given as Props),
  };
}

/** An application; what is left out, it cannot do. */
export function application<P extends ConnectorProfileBase>(
  connectorType: ConnectorType,
  can: { readonly signIns?: Case<P>[]; readonly sources?: Case<ISource, P>[]; readonly destinations?: Case<IDestination, P>[] },
): Application<P> {
  const { signIns = [], sources = [], destinations = [] } = can;
  return { connectorType, signIns, sources, destinations };
}

/** A field of a secret, as users should pass credentials. */
export function secret(jsonField: string): SecretValue {
  return SecretValue.secretsManager('credentials', { jsonField });
}

/** A bucket of the stack; the same one for the same name. */
export function bucket(scope: Construct, bucketName = 'bucket'): Bucket {
  const stack = Stack.of(scope);
  return (stack.node.tryFindChild(bucketName) as Bucket | undefined) ?? new Bucket(stack, bucketName, { bucketName });
}

/** A place in a bucket of the stack. */
export function location(scope: Construct, prefix: string): S3Location {
  return { bucket: bucket(scope), prefix };
}

/** Error handling with everything in it. */
export function errorHandling(scope: Construct): ErrorHandlingConfiguration {
  return { errorLocation: location(scope, 'errors'), failOnFirstError: true };
}
