import { CfnDatabase } from 'aws-cdk-lib/aws-glue';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnCluster } from 'aws-cdk-lib/aws-redshift';
import { CfnNamespace } from 'aws-cdk-lib/aws-redshiftserverless';
import { Construct } from 'constructs';
import { application, bucket, errorHandling, location, secret, signIn, vertex } from './entry';
import {
  EventBridgeDestination,
  RedshiftConnectorProfile,
  RedshiftDestination,
  S3Destination,
  S3InputFileType,
  S3OutputAggregationType,
  S3OutputFilePrefixFormat,
  S3OutputFilePrefixHierarchy,
  S3OutputFilePrefixType,
  S3OutputFileType,
  S3Source,
  SnowflakeConnectorProfile,
  SnowflakeDestination,
  UpsolverDestination,
} from '../../../src';
import { EventBridgeConnectorType } from '../../../src/eventbridge/type';
import { RedshiftConnectorType } from '../../../src/redshift/type';
import { S3ConnectorType } from '../../../src/s3/type';
import { SnowflakeConnectorType } from '../../../src/snowflake/type';
import { UpsolverConnectorType } from '../../../src/upsolver/type';

const FORMATTING = {
  fileType: S3OutputFileType.PARQUET,
  filePrefix: {
    format: S3OutputFilePrefixFormat.HOUR,
    type: S3OutputFilePrefixType.PATH_AND_FILENAME,
    hierarchy: [S3OutputFilePrefixHierarchy.SCHEMA_VERSION, S3OutputFilePrefixHierarchy.EXECUTION_ID],
  },
  aggregation: { type: S3OutputAggregationType.NONE, fileSize: 128 },
};

const role = (scope: Construct, id: string, service: string) => new Role(scope, id, { assumedBy: new ServicePrincipal(service) });

/** Storage and event services, which AppFlow reaches by policies or by roles. */
export const AWS = [
  application(S3ConnectorType.instance, {
    sources: [vertex('CSV', S3Source, (_, scope) => ({ bucket: bucket(scope), prefix: 'in', format: { type: S3InputFileType.CSV } }))],
    destinations: [
      vertex('JSON', S3Destination, (_, scope) => ({ location: location(scope, 'out') })),
      vertex('Parquet with catalog', S3Destination, (_, scope) => ({
        location: location(scope, 'out'),
        formatting: { ...FORMATTING, preserveSourceDataTypes: true },
        catalog: { database: database(scope), tablePrefix: 'prefix', role: role(scope, 'CatalogRole', 'appflow.amazonaws.com') },
      })),
    ],
  }),
  application(EventBridgeConnectorType.instance, {
    destinations: [vertex('bus', EventBridgeDestination, (_, scope) => ({
      partnerBus: 'aws.partner/appflow/salesforce.com/123456789012/mine',
      errorHandling: errorHandling(scope),
    }))],
  }),
  application(RedshiftConnectorType.instance, {
    signIns: [
      signIn('cluster', RedshiftConnectorProfile, (scope) => ({
        cluster: new CfnCluster(scope, 'Cluster', { clusterType: 'single-node', dbName: 'db', masterUsername: 'user', nodeType: 'ra3.large' }),
        databaseName: 'db',
        basicAuth: { username: 'user', password: secret('password') },
        intermediateLocation: location(scope, 'intermediate'),
      })),
      signIn('imported cluster', RedshiftConnectorProfile, (scope) => ({
        clusterIdentifier: 'cluster',
        databaseName: 'db',
        basicAuth: { username: 'user' },
        intermediateLocation: location(scope, 'intermediate'),
        bucketAccessRole: role(scope, 'BucketAccess', 'redshift.amazonaws.com'),
        dataApiRole: role(scope, 'DataApi', 'appflow.amazonaws.com'),
      })),
      signIn('Serverless', RedshiftConnectorProfile, (scope) => ({
        workgroup: {
          workgroupName: 'workgroup',
          workgroupArn: 'arn:aws:redshift-serverless:eu-west-1:123456789012:workgroup/0a1b2c3d',
          namespace: new CfnNamespace(scope, 'Namespace', { namespaceName: 'namespace' }),
        },
        databaseName: 'db',
        intermediateLocation: location(scope, 'intermediate'),
      })),
    ],
    destinations: [
      vertex('table', RedshiftDestination, (profile: RedshiftConnectorProfile, scope) => ({
        profile,
        object: { table: { tableName: 'accounts' }, schema: 'other' },
        intermediateLocation: location(scope, 'elsewhere'),
        errorHandling: errorHandling(scope),
      })),
      vertex('table name', RedshiftDestination, (profile: RedshiftConnectorProfile) => ({ profile, object: { tableName: 'accounts' } })),
    ],
  }),
  application(SnowflakeConnectorType.instance, {
    signIns: [signIn('password', SnowflakeConnectorProfile, (scope) => ({
      account: 'account',
      region: 'eu-west-1',
      basicAuth: { username: 'user', password: secret('password') },
      warehouse: 'warehouse',
      database: 'db',
      schema: 'schema',
      stage: 'stage',
      location: location(scope, 'intermediate'),
      integration: { storageUserArn: 'arn:aws:iam::999999999999:user/snowflake', externalId: 'id' },
      privateLinkServiceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f67890',
    }))],
    destinations: [vertex('table', SnowflakeDestination, (profile: SnowflakeConnectorProfile, scope) => ({
      profile,
      object: { table: 'accounts', database: 'other', schema: 'another' },
      location: location(scope, 'elsewhere'),
      errorHandling: errorHandling(scope),
    }))],
  }),
  application(UpsolverConnectorType.instance, {
    destinations: [vertex('bucket', UpsolverDestination, (_, scope) => ({
      location: { bucket: bucket(scope, 'upsolver-appflow-mine'), prefix: 'out' },
      formatting: FORMATTING,
    }))],
  }),
];

function database(scope: Construct): CfnDatabase {
  return new CfnDatabase(scope, 'Database', { catalogId: '123456789012', databaseInput: { name: 'database' } });
}
