/**
 * A table of Amazon Redshift: anything that knows its name, as the table constructs of CDK do.
 */
export interface IRedshiftTable {
  /** The name of the table, without the schema. */
  readonly tableName: string;
}
