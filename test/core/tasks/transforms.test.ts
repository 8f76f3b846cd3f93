import { CfnParameter, Stack } from 'aws-cdk-lib';
import { ITransform, Mapping, Transform } from '../../../src';
import { expectRefusal } from '../../support/refusals';
import { tasksOf } from '../../support/tasks';

const transformTask = (transform: ITransform) => tasksOf({ mappings: [Mapping.mapAll()], transforms: [transform] })[1];
const FIELD = { name: 'f' };

test.each<[string, () => ITransform, string, string, { [key: string]: string }]>([
  ['mask', () => Transform.mask('f'), 'Mask', 'MASK_ALL', { MASK_LENGTH: '5', MASK_VALUE: '*' }],
  ['mask of a field', () => Transform.mask(FIELD, '#'), 'Mask', 'MASK_ALL', { MASK_LENGTH: '5', MASK_VALUE: '#' }],
  ['maskField', () => Transform.maskField(FIELD, '#'), 'Mask', 'MASK_ALL', { MASK_LENGTH: '5', MASK_VALUE: '#' }],
  ['maskEnd', () => Transform.maskEnd('f', 3), 'Mask', 'MASK_LAST_N', { MASK_LENGTH: '3', MASK_VALUE: '*' }],
  ['maskFieldEnd', () => Transform.maskFieldEnd(FIELD, 3, 'x'), 'Mask', 'MASK_LAST_N', { MASK_LENGTH: '3', MASK_VALUE: 'x' }],
  ['maskStart', () => Transform.maskStart('f', 1, '-'), 'Mask', 'MASK_FIRST_N', { MASK_LENGTH: '1', MASK_VALUE: '-' }],
  ['maskFieldStart', () => Transform.maskFieldStart(FIELD, 1), 'Mask', 'MASK_FIRST_N', { MASK_LENGTH: '1', MASK_VALUE: '*' }],
  ['truncate', () => Transform.truncate('f', 80), 'Truncate', 'NO_OP', { TRUNCATE_LENGTH: '80' }],
  ['truncateField', () => Transform.truncateField(FIELD, 80), 'Truncate', 'NO_OP', { TRUNCATE_LENGTH: '80' }],
])('%s', (_title, make, type, operator, properties) => {
  expect(transformTask(make())).toEqual({ type, operator, from: ['f'], to: undefined, properties });
});

test.each<[string, () => ITransform, string]>([
  ['an empty mask', () => Transform.mask('f', ''), 'mask: "" does not fit; a mask is one character'],
  ['a mask of two characters', () => Transform.maskEnd('f', 1, '**'), 'mask: "**" does not fit'],
  ['a length of zero', () => Transform.maskStart('f', 0), 'length: 0 does not fit; AppFlow accepts a whole number of at least 1 character'],
  ['a fractional length', () => Transform.truncate('f', 1.5), 'length: 1.5 does not fit'],
  ['a length that is no number', () => Transform.truncate('f', NaN), 'length: NaN does not fit'],
])('fails for %s', (_title, make, problem) => {
  expectRefusal(make, `[Transform] ${problem}`);
});

test('lengths and masks that are not known at synth pass', () => {
  const stack = new Stack();
  const length = new CfnParameter(stack, 'Length', { type: 'Number' }).valueAsNumber;
  const mask = new CfnParameter(stack, 'Mask').valueAsString;

  expect(() => [Transform.truncate('f', length), Transform.maskEnd('f', length, mask)]).not.toThrow();
});
