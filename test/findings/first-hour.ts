import { MappedTest } from '../support/mapped-tests';

/** Faults of the first hour of a new user (N), and the tests that say what is right instead. */
export const FIRST_HOUR: MappedTest[] = [
  ['N3', 'a start more than a year ahead is warned about', 'core/flows/schedule', 'a start more than a year ahead is warned about: %s'],
  ['N12', 'methods that end in a field say whose name the keywords of Python are', 'core/tasks/mappings', 'methods that end in a field say whose name the keywords of Python are'],
  ['N13', 'one call maps many fields of equal names', 'core/tasks/mappings', 'are what as many mappings of one field are'],
  ['N13', 'two names are a mapping', 'core/tasks/mappings', 'two names are a renamed field'],
];
