import { MappedTest } from '../support/mapped-tests';

/** Faults of the first hour of a new user (N), and the tests that say what is right instead. */
export const FIRST_HOUR: MappedTest[] = [
  ['N3', 'a start more than a year ahead is warned about', 'core/flows/schedule', 'a start more than a year ahead is warned about: %s'],
];
