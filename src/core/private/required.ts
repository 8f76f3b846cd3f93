import { Token } from 'aws-cdk-lib';
import { AppFlowError } from './errors';

/**
 * Refuses props without a property that their type demands: plain JavaScript has no types that would say so. What lies within a
 * property is demanded only where that property is given.
 *
 * @param subject the path of the construct, or the name of the class of a value that has none
 * @param paths the required properties, with dots between a property and what lies within it
 */
export function requireGiven(subject: string, props: unknown, paths: readonly string[]): void {
  const missing = paths.filter((path) => isMissing(props, path));
  if (!isObject(props) || missing.length > 0) {
    const names = missing.length > 0 ? missing.join(', ') : 'props';
    throw new AppFlowError(`[${subject}] ${names}: missing; ${missing.length > 1 ? 'they are' : 'it is'} required. See ${LINK}`);
  }
}

const LINK = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_AppFlow.html';

function isMissing(props: unknown, path: string): boolean {
  const names = path.split('.');
  const last = names.pop()!;
  let owner = props;
  for (const name of names) {
    owner = isObject(owner) ? owner[name] : undefined;
  }
  // What lies within a token, only the deployment knows.
  return isObject(owner) && (owner[last] === undefined || owner[last] === null) && !Token.isUnresolved(owner);
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

/** What the types of the props of every flow demand. */
export const REQUIRED_OF_FLOWS: readonly string[] = ['source', 'destination', 'mappings'];
