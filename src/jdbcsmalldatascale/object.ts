import { DatabaseTable } from '../core/connectors/database';

/**
 * A table of the database.
 */
export interface JdbcSmallDataScaleObject extends DatabaseTable {}
