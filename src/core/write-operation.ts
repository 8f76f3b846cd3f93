import { Token } from 'aws-cdk-lib';
import { Checks } from './private/checks';
import { TEXT } from './private/limits';
import { api } from './private/links';

/**
 * What a destination does with each record.
 */
export enum WriteOperationType {
  /** Deletes the records with the given ids. */
  DELETE = 'DELETE',

  /** Adds records. */
  INSERT = 'INSERT',

  /** Changes the records with the given ids. */
  UPDATE = 'UPDATE',

  /** Changes the records with the given ids, and adds those that do not exist. */
  UPSERT = 'UPSERT',
}

/**
 * How a destination writes records, and by which fields it finds existing ones.
 *
 * @see https://docs.aws.amazon.com/appflow/1.0/APIReference/API_SalesforceDestinationProperties.html
 */
export class WriteOperation {
  /**
   * Deletes records.
   * @param ids the names of the destination fields that identify a record; at least one
   * @jsii suppress JSII5018
   */
  public static delete(ids?: string[]): WriteOperation {
    return new WriteOperation(WriteOperationType.DELETE, ids);
  }

  /**
   * Adds records.
   * @param ids the names of the destination fields that identify a record; most applications want none
   */
  public static insert(ids?: string[]): WriteOperation {
    return new WriteOperation(WriteOperationType.INSERT, ids);
  }

  /**
   * Changes records.
   * @param ids the names of the destination fields that identify a record; at least one
   */
  public static update(ids?: string[]): WriteOperation {
    return new WriteOperation(WriteOperationType.UPDATE, ids);
  }

  /**
   * Changes records, and adds those that do not exist.
   * @param ids the names of the destination fields that identify a record; at least one
   */
  public static upsert(ids?: string[]): WriteOperation {
    return new WriteOperation(WriteOperationType.UPSERT, ids);
  }

  /**
   * The kind of operation.
   * @jsii suppress JSII5018
   */
  public readonly type: WriteOperationType;

  /** The names of the destination fields that identify a record. */
  public readonly ids?: string[];

  /**
   * @param type the kind of operation
   * @param ids the names of the destination fields that identify a record; required for all kinds but INSERT
   * @throws if ids are missing, or one of them is empty, holds white space or is longer than 128 characters
   * @jsii suppress JSII5018
   */
  constructor(type: WriteOperationType, ids?: string[]) {
    this.type = type;
    this.ids = ids;
    const checks = new Checks('WriteOperation');
    checkWriteOperation(checks, this);
    checks.end();
  }
}

/**
 * Checks a write operation, which may also be an object that only looks like one.
 *
 * @param prefix leads to the operation from the props of the construct
 * @internal
 */
export function checkWriteOperation(checks: Checks, { type, ids }: Pick<WriteOperation, 'type' | 'ids'>, prefix = ''): void {
  const needsIds = [WriteOperationType.DELETE, WriteOperationType.UPDATE, WriteOperationType.UPSERT].includes(type);
  const hasIds = Token.isUnresolved(ids) || (ids?.length ?? 0) > 0;
  checks
    .oneOf(`${prefix}type`, type, Object.values(WriteOperationType), LINK)
    .require(hasIds || !needsIds, `${prefix}ids`, `${type} needs the names of the fields that identify a record, at least one`, LINK)
    .texts(`${prefix}ids`, ids, TEXT.idField);
}

const LINK = api('SalesforceDestinationProperties');
