import { DatabaseTable } from '../core/connectors/database';

/**
 * A table of the PostgreSQL database.
 */
export interface AmazonRdsForPostgreSqlObject extends DatabaseTable {}
