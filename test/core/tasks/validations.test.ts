import { Mapping, Validation, ValidationAction, ValidationCondition } from '../../../src';
import { tasksOf } from '../../support/tasks';

const FIELD = { name: 'f' };

test.each<[string, ValidationCondition, string]>([
  ['null', ValidationCondition.isNull('f'), 'VALIDATE_NON_NULL'],
  ['null, by field', ValidationCondition.fieldIsNull(FIELD), 'VALIDATE_NON_NULL'],
  ['negative', ValidationCondition.isNegative('f'), 'VALIDATE_NON_NEGATIVE'],
  ['negative, by field', ValidationCondition.fieldIsNegative(FIELD), 'VALIDATE_NON_NEGATIVE'],
  ['not numeric', ValidationCondition.isNotNumeric(FIELD), 'VALIDATE_NUMERIC'],
  ['not numeric, by its old name', ValidationCondition.isNotNull('f'), 'VALIDATE_NUMERIC'],
  ['zero', ValidationCondition.isZero(FIELD), 'VALIDATE_NON_ZERO'],
  ['zero, by its old name', ValidationCondition.isDefault(FIELD), 'VALIDATE_NON_ZERO'],
])('a value that is %s is bad', (_title, condition, operator) => {
  const validation = Validation.when(condition, ValidationAction.ignoreRecord());

  expect(tasksOf({ mappings: [Mapping.mapAll()], validations: [validation] })[1]).toEqual({
    type: 'Validate',
    operator,
    from: ['f'],
    to: undefined,
    properties: { VALIDATION_ACTION: 'DropRecord' },
  });
});

test('a bad record can end the run', () => {
  const validation = new Validation(ValidationCondition.isNull('f'), ValidationAction.terminateFlow());

  expect(validation.condition.field).toBe('f');
  expect(validation.action.action).toBe('DropDataset');
  expect(tasksOf({ mappings: [Mapping.mapAll()], validations: [validation] })[1].properties).toEqual({ VALIDATION_ACTION: 'DropDataset' });
});
