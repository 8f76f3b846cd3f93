import { MappedTest } from '../support/mapped-tests';

/** Faults of texts that are known in part (P), and the tests that say what is right instead. */
export const TEXTS: MappedTest[] = [
  ['P1', 'the literal part of a text with tokens is checked', 'core/private/partial-text', 'has a character that no name of a flow has'],
  ['P1', 'nothing is resolved to look at it', 'core/private/partial-text', 'nothing is resolved when a text is looked at'],
  ['P2', 'times that only the deployment knows are refused in words of this library', 'starting/starting', '%s is refused in words of this library where it is no known number of whole seconds, %#'],
];
