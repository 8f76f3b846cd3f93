/**
 * Faults that were found by trying the library, and the tests that say what is right instead. One list for each kind, in
 * `test/findings`.
 */
import { CORE } from './findings/core';
import { FIRST_HOUR } from './findings/first-hour';
import { MEANING } from './findings/meaning';
import { RUNNING } from './findings/running';
import { SECURITY } from './findings/security';
import { TEXTS } from './findings/texts';
import { UPGRADING } from './findings/upgrading';
import { expectMapped } from './support/mapped-tests';

const FINDINGS = [...UPGRADING, ...TEXTS, ...CORE, ...MEANING, ...RUNNING, ...FIRST_HOUR, ...SECURITY];

test.each(FINDINGS)('%s: %s', (...finding) => {
  expectMapped(finding);
});
