/**
 * The kind of a database.
 */
export enum JdbcDriver {
  /** PostgreSQL. */
  POSTGRES = 'postgresql',

  /** MySQL. */
  MYSQL = 'mysql',
}
