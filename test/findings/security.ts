import { MappedTest } from '../support/mapped-tests';

/** Faults of security (Y), and the tests that say what is right instead. */
export const SECURITY: MappedTest[] = [
  ['Y20', 'the order of flows does not change a policy', 'core/appflow-permissions-manager', 'names its actions in one order, whichever flow comes first'],
  ['Y2', 'what is rendered is judged, however it was put together', 'core/private/secrets', 'a credential in clear text is warned about: %s'],
  ['Y2', 'a reference to a secret as text is no clear text', 'core/private/secrets', 'a credential that is hidden is not warned about: %s'],
];
