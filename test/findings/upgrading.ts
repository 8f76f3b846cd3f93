import { MappedTest } from '../support/mapped-tests';

/** Faults of upgrading from the earlier library (E), and the tests that say what is right instead. */
export const UPGRADING: MappedTest[] = [
];
