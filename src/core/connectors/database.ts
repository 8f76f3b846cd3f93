import { SecretValue, Tokenization } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { CustomConnectorAuth } from './custom-connector-auth';
import { Checks } from '../private/checks';
import { NUMBER, TEXT } from '../private/limits';

/**
 * Sign-in with a user name and a password. Hidden, as is `DatabaseTable`: jsii gives their members to the structs of the
 * applications, which the earlier library named one by one.
 *
 * @internal
 */
export interface DatabaseUser {
  /** The user name, without white space. */
  readonly username: string;

  /** The password. */
  readonly password: SecretValue;
}

/**
 * A table of a database.
 *
 * @internal
 */
export interface DatabaseTable {
  /** The name of the schema; where the database has none, such as MySQL, the name of the database. */
  readonly schema: string;

  /** The name of the table. */
  readonly table: string;
}

/** Where a database is, and who signs in. */
export interface DatabaseSettings {
  readonly basicAuth: DatabaseUser;
  readonly hostname: string;
  readonly port: number;
  readonly database: string;
}

/** Sign-in to a database: the connectors keep its address among the credentials. */
export function databaseAuth(profile: IConstruct, driver: string, settings: DatabaseSettings, link: string): CustomConnectorAuth {
  const { basicAuth, hostname, port, database } = settings;
  Checks.of(profile)
    .text('driver', driver, TEXT.mapValue)
    .text('basicAuth.username', basicAuth.username, TEXT.mapValue)
    .text('hostname', hostname, TEXT.mapValue)
    .number('port', port, { ...NUMBER.port, link })
    .text('database', database, TEXT.mapValue);
  return CustomConnectorAuth._custom(
    'CUSTOM',
    { password: basicAuth.password },
    { driver, hostname, port: Tokenization.stringifyNumber(port), username: basicAuth.username, database },
  );
}
