import { Construct } from 'constructs';
import {
  JdbcDriver,
  JdbcSmallDataScaleConnectorProfile,
  JdbcSmallDataScaleConnectorProfileProps,
  JdbcSmallDataScaleDestination,
  JdbcSmallDataScaleSource,
} from '../../src';
import { DATABASE, databaseCredentials, describeDatabaseDestination } from '../support/database-application';
import { describeLabelledApplication, existing } from '../support/labelled-application';

const profile = (overrides?: Partial<JdbcSmallDataScaleConnectorProfileProps>) => (scope: Construct) =>
  new JdbcSmallDataScaleConnectorProfile(scope, 'Profile', { ...DATABASE, driver: JdbcDriver.MYSQL, port: 3306, ...overrides });
const source = (table: string, apiVersion?: string) => () =>
  new JdbcSmallDataScaleSource({ profile: existing(JdbcSmallDataScaleConnectorProfile), object: { schema: 'sales', table }, apiVersion });

describeLabelledApplication({
  label: 'JDBCsmall',
  profileClass: JdbcSmallDataScaleConnectorProfile,
  signIns: {
    'to MySQL': { profile: profile(), credentials: databaseCredentials('mysql', '3306'), properties: { ProfileProperties: {} } },
    'to PostgreSQL': { profile: profile({ driver: JdbcDriver.POSTGRES, port: 5432 }), credentials: databaseCredentials('postgresql', '5432'), properties: { ProfileProperties: {} } },
  },
  readings: {
    'a table': { source: source('orders'), entity: 'sales.orders', apiVersion: 'V1' },
    'by another version': { source: source('orders', 'V2'), entity: 'sales.orders', apiVersion: 'V2' },
  },
  refused: {
    'port: 65536 does not fit; AppFlow accepts a whole number from 1 to 65535': profile({ port: 65536 }),
    'hostname: "my host" does not fit': profile({ hostname: 'my host' }),
    'database: "" does not fit': profile({ database: '' }),
    'basicAuth.username: "the user" does not fit': profile({ basicAuth: { ...DATABASE.basicAuth, username: 'the user' } }),
    'object.table: "all orders" does not fit': source('all orders'),
    'apiVersion: "" does not fit': source('orders', ''),
  },
});

describeDatabaseDestination('V1', (options) =>
  new JdbcSmallDataScaleDestination({ profile: existing(JdbcSmallDataScaleConnectorProfile), ...options }));
