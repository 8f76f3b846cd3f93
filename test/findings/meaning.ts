import { MappedTest } from '../support/mapped-tests';

/** Faults of what a user surely did not mean (M), and the tests that say what is right instead. */
export const MEANING: MappedTest[] = [
  ['M1', 'a slash at the start of any prefix is warned about', 'conformance/prefixes', '%s: a slash at the start is warned about, once'],
  ['M1', 'a slash alone is no prefix', 'conformance/prefixes', '%s: a slash alone is no prefix'],
  ['M1', 'an address with s3:// is refused', 'conformance/prefixes', '%s: an address with bucket is refused'],
];
