import { MappedTest } from '../support/mapped-tests';

/** Faults of security (Y), and the tests that say what is right instead. */
export const SECURITY: MappedTest[] = [
  ['Y20', 'the order of flows does not change a policy', 'core/appflow-permissions-manager', 'names its actions in one order, whichever flow comes first'],
];
