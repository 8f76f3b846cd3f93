import { CfnParameter } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import {
  AmazonRdsForPostgreSqlConnectorProfile,
  AmazonRdsForPostgreSqlConnectorProfileProps,
  AmazonRdsForPostgreSqlDestination,
} from '../../src';
import { DATABASE, databaseCredentials, describeDatabaseDestination } from '../support/database-application';
import { describeLabelledApplication, existing } from '../support/labelled-application';

const profile = (overrides?: Partial<AmazonRdsForPostgreSqlConnectorProfileProps>) => (scope: Construct) =>
  new AmazonRdsForPostgreSqlConnectorProfile(scope, 'Profile', { ...DATABASE, ...overrides });

describeLabelledApplication({
  label: 'AmazonRDSPostgreSQL',
  profileClass: AmazonRdsForPostgreSqlConnectorProfile,
  signIns: {
    'at the usual port': { profile: profile(), credentials: databaseCredentials('postgresql', '5432'), properties: { ProfileProperties: {} } },
    'at another port': { profile: profile({ port: 5433 }), credentials: databaseCredentials('postgresql', '5433'), properties: { ProfileProperties: {} } },
    'at a port that is known at deployment': {
      profile: (scope) => profile({ port: new CfnParameter(scope, 'Port', { type: 'Number' }).valueAsNumber })(scope),
      credentials: databaseCredentials('postgresql', { Ref: 'Port' }),
      properties: { ProfileProperties: {} },
    },
  },
  refused: {
    '[TestStack/Profile] port: 0 does not fit; AppFlow accepts a whole number from 1 to 65535': profile({ port: 0 }),
    'hostname: "my host" does not fit': profile({ hostname: 'my host' }),
    'database: "" does not fit': profile({ database: '' }),
    'basicAuth.username: "the user" does not fit': profile({ basicAuth: { ...DATABASE.basicAuth, username: 'the user' } }),
  },
});

describeDatabaseDestination('1.0', (options) =>
  new AmazonRdsForPostgreSqlDestination({ profile: existing(AmazonRdsForPostgreSqlConnectorProfile), ...options }));
