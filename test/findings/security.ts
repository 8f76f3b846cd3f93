import { MappedTest } from '../support/mapped-tests';

/** Faults of security (Y), and the tests that say what is right instead. */
export const SECURITY: MappedTest[] = [
];
