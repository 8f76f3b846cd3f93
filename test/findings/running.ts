import { MappedTest } from '../support/mapped-tests';

/** Faults of running flows (R), and the tests that say what is right instead. */
export const RUNNING: MappedTest[] = [
  ['R1', 'names of states are short enough, whatever the id', 'starting/starting', 'names of states have at most 80 characters with an id of %d'],
  ['R1', 'a name that a prefix made too long is an error at synth', 'starting/starting', 'a name that a prefix made too long is refused at synth'],
  ['R2', 'an execution has room for its polls', 'starting/starting', 'more polls than an execution has room for are refused, with the arithmetic'],
  ['R7', 'a run takes credentials', 'starting/starting', 'the role that the states assume is that of the user'],
  ['R7', 'a single state gives the result itself', 'starting/starting', 'gives the result itself in JSONata'],
  ['N5', 'a single state gives the result itself', 'starting/starting', 'gives the result itself in JSONPath'],
];
