import { MappedTest } from '../support/mapped-tests';

/** Faults of texts that are known in part (P), and the tests that say what is right instead. */
export const TEXTS: MappedTest[] = [
];
