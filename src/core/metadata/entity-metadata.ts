import { readFileSync } from 'fs';
import { decode, EntityDescription } from './description';
import { Field } from '../field';
import { Checks } from '../private/checks';
import { guide } from '../private/links';

/**
 * What is known about the fields of a source that no connector profile describes, such as files in Amazon S3.
 */
export class EntityMetadata {
  /**
   * Fields, written by hand.
   *
   * @param fields the fields, with their data types if those are known
   */
  public static fromFields(fields: Field[]): EntityMetadata {
    return new EntityMetadata({
      fields: new Map(fields.map(({ name, dataType }) => [name, { identifier: name, dataType }])),
    });
  }

  /**
   * The first line of a CSV file, such as a sample of what is read.
   *
   * @param file the file, relative to where the app runs
   * @throws if there is no such file, or it does not begin with the names of its columns
   */
  public static fromCsvHeader(file: string): EntityMetadata {
    const names = columnsOf(read(file));
    new Checks('EntityMetadata')
      .require(names.every(Boolean), 'file', `${file} does not begin with the names of its columns, separated by commas`, guide('s3'))
      .end();
    return EntityMetadata.fromFields(names.map((name) => ({ name })));
  }

  private constructor(
    /** @internal */
    public readonly _description: EntityDescription,
  ) {}
}

function read(file: string): string {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    new Checks('EntityMetadata').fault('file', (error as Error).message, guide('s3')).end();
    return '';
  }
}

function columnsOf(text: string): string[] {
  const [line] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g);
  return [...cells].map(([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain.trim());
}
