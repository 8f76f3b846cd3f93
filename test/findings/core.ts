import { MappedTest } from '../support/mapped-tests';

/** Faults of the core (C), and the tests that say what is right instead. */
export const CORE: MappedTest[] = [
  ['C16', 'a field that is mapped twice is found in one pass; the bench counts calls for 2,000 mappings', 'core/tasks/compiler', 'destinationFieldMappedTwice'],
  ['C17', 'a filter with an empty text names the flow, the filter and the field', 'core/tasks/filters', 'an empty text'],
];
