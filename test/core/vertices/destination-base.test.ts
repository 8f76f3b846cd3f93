import { App, Lazy, Stack } from 'aws-cdk-lib';
import { Mapping, OnDemandFlow, WriteOperation, WriteOperationType } from '../../../src';
import { Checks } from '../../../src/core/private/checks';
import { DestinationBase, renderWriteOperation } from '../../../src/core/vertices/destination-base';
import { FakeConnectorType, FakeSource } from '../../support/fakes';
import { expectRefusal } from '../../support/refusals';
import { warningsOf } from '../../support/tasks';

class Destination extends DestinationBase {
  constructor(operation?: WriteOperation, facts: object = {}) {
    super(new FakeConnectorType({ displayName: 'To', link: 'https://docs.aws.amazon.com/appflow/latest/userguide/to.html', destination: facts }), {
      checks: new Checks('Destination'),
      apiVersion: 'v1',
      operation,
      properties: () => ({ customConnector: { entityName: 'Entity', ...renderWriteOperation(operation) } }),
    });
  }
}

function stackWith(destination: Destination): Stack {
  const stack = new Stack(new App(), 'Stack');
  new OnDemandFlow(stack, 'Flow', { source: new FakeSource(), destination, mappings: [Mapping.mapAll()] });
  return stack;
}

const INSERT_OR_UPDATE = { writeOperations: ['INSERT', 'UPDATE'] };

test('a write operation that the destination does not have is refused', () => {
  expectRefusal(() => new Destination(WriteOperation.delete(['id']), INSERT_OR_UPDATE),
    '[Destination] operation: To cannot DELETE; as a destination it accepts INSERT, UPDATE');
});

test.each<[string, () => WriteOperation, string]>([
  ['an update without ids', () => ({ type: WriteOperationType.UPDATE }), 'operation.ids: UPDATE needs the names of the fields that identify a record'],
  ['an id with a space', () => ({ type: WriteOperationType.UPSERT, ids: ['a b'] }), 'operation.ids[0]: "a b" does not fit'],
  ['another type', () => ({ type: 'MERGE' as WriteOperationType }), 'operation.type: "MERGE" is unknown; AppFlow accepts DELETE, INSERT, UPDATE, UPSERT'],
])('an object that only looks like a write operation is refused with %s', (_title, operation, problem) => {
  expectRefusal(() => new Destination(operation()), `[Destination] ${problem}`);
});

test.each<[string, Destination]>([
  ['one that the destination has', new Destination(WriteOperation.insert(), INSERT_OR_UPDATE)],
  ['none', new Destination(undefined, INSERT_OR_UPDATE)],
  ['any, of a destination of which nothing is known', new Destination(WriteOperation.delete(['id']))],
])('passes: %s', (_title, destination) => {
  expect(warningsOf(stackWith(destination), 'writeOperationNotDocumented')).toEqual([]);
});

test('a write operation that is known only at deployment passes', () => {
  const operation = new WriteOperation(Lazy.string({ produce: () => 'UPDATE' }) as WriteOperationType, ['id']);
  const facts = { ...INSERT_OR_UPDATE, confirmedWriteOperations: ['INSERT'] };

  expect(warningsOf(stackWith(new Destination(operation, facts)), 'writeOperationNotDocumented')).toEqual([]);
});

test('a write operation that nobody documents is warned about', () => {
  const confirmed = { confirmedWriteOperations: ['INSERT'] };
  const warned = (operation?: WriteOperation) => warningsOf(stackWith(new Destination(operation, confirmed)), 'writeOperationNotDocumented');

  expect(warned(WriteOperation.update(['id']))).toEqual([expect.stringContaining('destination.operation: UPDATE')]);
  expect(warned(WriteOperation.insert())).toEqual([]);
  expect(warned()).toEqual([]);
});

test('the operation and its ids are rendered, or nothing', () => {
  expect(renderWriteOperation(WriteOperation.update(['id']))).toEqual({ writeOperationType: 'UPDATE', idFieldNames: ['id'] });
  expect(renderWriteOperation(undefined)).toEqual({ writeOperationType: undefined, idFieldNames: undefined });
});
