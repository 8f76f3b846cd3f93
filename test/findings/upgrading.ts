import { MappedTest } from '../support/mapped-tests';

/** Faults of upgrading from the earlier library (E), and the tests that say what is right instead. */
export const UPGRADING: MappedTest[] = [
  ['E1', 'an unnamed profile keeps the name that the earlier library gave it', 'earlier-identities', 'profile %s'],
  ['E12', 'an empty name is no name', 'core/private/names', 'of a flow, a profile and a connector: %j'],
];
