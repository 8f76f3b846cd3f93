import { MappedTest } from '../support/mapped-tests';

/** Faults of running flows (R), and the tests that say what is right instead. */
export const RUNNING: MappedTest[] = [
];
