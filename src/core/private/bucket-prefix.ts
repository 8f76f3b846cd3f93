import { IConstruct } from 'constructs';
import { shown } from './checks';
import { warn } from './warnings';

/** The prefix as AppFlow gets it: a slash alone says the root of the bucket, which is no prefix. */
export function withoutLoneSlash(prefix: string | undefined): string | undefined {
  return prefix === '/' ? undefined : prefix;
}

/**
 * The prefix as AppFlow gets it, having warned of one that begins with a slash: keys of Amazon S3 begin with no slash, so
 * such a prefix names another folder than was meant, one below a folder with an empty name.
 */
export function bucketPrefix(scope: IConstruct, property: string, prefix: string | undefined): string | undefined {
  const effective = withoutLoneSlash(prefix);
  if (effective?.startsWith('/')) {
    warn(scope, 'prefixBeginsWithSlash', `${property}: ${shown(effective)}`);
  }
  return effective;
}
