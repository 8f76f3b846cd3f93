import { MappedTest } from '../support/mapped-tests';

/** Faults of the core (C), and the tests that say what is right instead. */
export const CORE: MappedTest[] = [
];
