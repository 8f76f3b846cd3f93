/**
 * A table of Google BigQuery.
 */
export interface GoogleBigQueryObject {
  /** The id of the project. */
  readonly project: string;

  /** The name of the dataset. */
  readonly dataset: string;

  /** The name of the table. */
  readonly table: string;
}
