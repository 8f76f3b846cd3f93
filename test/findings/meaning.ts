import { MappedTest } from '../support/mapped-tests';

/** Faults of what a user surely did not mean (M), and the tests that say what is right instead. */
export const MEANING: MappedTest[] = [
];
