import { Tokenization } from 'aws-cdk-lib';
import { Field, nameOf } from '../field';
import { IOperation, OperationBase } from './operation';
import { ITask, Task } from './task';
import { Checks, isKnown, shown } from '../private/checks';
import { NUMBER } from '../private/limits';
import { api } from '../private/links';

/**
 * An operation that changes the value of a field.
 */
export interface ITransform extends IOperation {}

/** The console writes a length even where a whole value is masked; AppFlow's examples do the same. */
const LENGTH_OF_WHOLE_MASK = 5;

/**
 * Changes the values of fields on their way.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html
 */
export class Transform extends OperationBase implements ITransform {
  /**
   * Masks the whole value.
   *
   * @param field the field of the source; its data type is not rendered
   * @param mask the character that is shown instead; `*` unless given
   */
  public static mask(field: string | Field, mask?: string): ITransform {
    return masking('MASK_ALL', field, LENGTH_OF_WHOLE_MASK, mask);
  }

  /**
   * Masks the last characters.
   *
   * @param field the field of the source; its data type is not rendered
   * @param length how many characters are masked
   * @param mask the character that is shown instead; `*` unless given
   */
  public static maskEnd(field: string | Field, length: number, mask?: string): ITransform {
    return masking('MASK_LAST_N', field, length, mask);
  }

  /**
   * Masks the first characters.
   *
   * @param field the field of the source; its data type is not rendered
   * @param length how many characters are masked
   * @param mask the character that is shown instead; `*` unless given
   */
  public static maskStart(field: string | Field, length: number, mask?: string): ITransform {
    return masking('MASK_FIRST_N', field, length, mask);
  }

  /**
   * Keeps the first characters only.
   *
   * Not confirmed by AWS documentation: no deployed template with this task was found.
   *
   * @param field the field of the source; its data type is not rendered
   * @param length how many characters are kept
   */
  public static truncate(field: string | Field, length: number): ITransform {
    new Checks('Transform').number('length', length, NUMBER.maskLength).end();
    return new Transform([
      new Task('Truncate', [nameOf(field)], { operation: 'NO_OP' }, [
        { key: 'TRUNCATE_LENGTH', value: Tokenization.stringifyNumber(length) },
      ]),
    ]);
  }

  /**
   * Masks the whole value. The same as `mask`, typed for every language.
   */
  public static maskField(field: Field, mask?: string): ITransform {
    return Transform.mask(field, mask);
  }

  /**
   * Masks the last characters. The same as `maskEnd`, typed for every language.
   */
  public static maskFieldEnd(field: Field, length: number, mask?: string): ITransform {
    return Transform.maskEnd(field, length, mask);
  }

  /**
   * Masks the first characters. The same as `maskStart`, typed for every language.
   */
  public static maskFieldStart(field: Field, length: number, mask?: string): ITransform {
    return Transform.maskStart(field, length, mask);
  }

  /**
   * Keeps the first characters only. The same as `truncate`, typed for every language.
   */
  public static truncateField(field: Field, length: number): ITransform {
    return Transform.truncate(field, length);
  }

  /**
   * @param tasks the tasks of the transform
   */
  constructor(tasks: ITask[]) {
    super(tasks);
  }
}

function masking(operation: string, field: string | Field, length: number, mask: string = '*'): Transform {
  new Checks('Transform')
    .number('length', length, NUMBER.maskLength)
    .require(!isKnown(mask) || mask.length === 1, 'mask', `${shown(mask)} does not fit; a mask is one character`, api('Task'))
    .end();
  return new Transform([
    new Task('Mask', [nameOf(field)], { operation }, [
      { key: 'MASK_LENGTH', value: Tokenization.stringifyNumber(length) },
      { key: 'MASK_VALUE', value: mask },
    ]),
  ]);
}
