import { CfnParameter, Fn, Lazy, Stack } from 'aws-cdk-lib';
import { WriteOperation, WriteOperationType } from '../../src';
import { expectRefusal } from '../support/refusals';

test.each(['update', 'upsert', 'delete'] as const)('%s needs ids', (kind) => {
  expect(WriteOperation[kind](['Id'])).toMatchObject({ type: kind.toUpperCase(), ids: ['Id'] });
  const problem = `[WriteOperation] ids: ${kind.toUpperCase()} needs the names of the fields that identify a record, at least one`;
  expectRefusal(() => WriteOperation[kind](), problem);
  expectRefusal(() => WriteOperation[kind]([]), problem);
});

test('insert needs none, and can have some', () => {
  expect(WriteOperation.insert()).toMatchObject({ type: 'INSERT', ids: undefined });
  expect(WriteOperation.insert(['Id']).ids).toEqual(['Id']);
});

test.each([[''], ['a b'], ['x'.repeat(129)]])('fails for the id %j', (id) => {
  expect(() => WriteOperation.update(['Id', id])).toThrow(`[WriteOperation] ids[1]: ${JSON.stringify(id)} does not fit`);
});

test('what is not known at synth passes', () => {
  const text = new CfnParameter(new Stack(), 'Text').valueAsString;
  const type = Lazy.string({ produce: () => 'UPDATE' }) as WriteOperationType;

  expect(() => [WriteOperation.update(Fn.split(',', text)), WriteOperation.delete([text]), new WriteOperation(type)]).not.toThrow();
});
