import { ArnFormat, Stack, Token } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { aws_glue } from 'aws-cdk-lib/interfaces';
import { Construct } from 'constructs';
import { IFlow } from '../core/flow';
import { Binding } from '../core/private/binding';

/**
 * Where AppFlow registers the files that it writes: a database of the AWS Glue Data Catalog.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/flows-catalog.html
 */
export interface S3Catalog {
  /** The database, which has to exist: a `CfnDatabase`, or an L2 that refers to a database. */
  readonly database: aws_glue.IDatabaseRef;

  /** What the names of the tables begin with, 1 to 128 characters. */
  readonly tablePrefix: string;

  /**
   * The role by which AppFlow writes to the catalog. It gets no permissions from here.
   * @default - a role that may write tables with this prefix, and nothing else
   */
  readonly role?: IRole;
}

/** What AppFlow does with tables and partitions, without what it does with databases: those have to exist. */
const TABLE_ACTIONS = [
  'glue:BatchCreatePartition',
  'glue:BatchDeletePartition',
  'glue:BatchDeleteTable',
  'glue:BatchDeleteTableVersion',
  'glue:BatchGetPartition',
  'glue:BatchUpdatePartition',
  'glue:CreatePartition',
  'glue:CreatePartitionIndex',
  'glue:CreateTable',
  'glue:DeletePartition',
  'glue:DeletePartitionIndex',
  'glue:DeleteTable',
  'glue:DeleteTableVersion',
  'glue:GetDatabase',
  'glue:GetPartition',
  'glue:GetPartitionIndexes',
  'glue:GetPartitions',
  'glue:GetTable',
  'glue:GetTableVersion',
  'glue:GetTableVersions',
  'glue:GetTables',
  'glue:TagResource',
  'glue:UntagResource',
  'glue:UpdatePartition',
  'glue:UpdateTable',
];

/** Renders the catalog of a flow, with a role under the flow unless one is passed. */
export function renderCatalog(flow: IFlow, catalog: S3Catalog): CfnFlow.MetadataCatalogConfigProperty {
  const { databaseName } = catalog.database.databaseRef;
  const role = catalog.role ?? catalogRole(flow, databaseName, catalog.tablePrefix);
  return { glueDataCatalog: { databaseName, tablePrefix: catalog.tablePrefix, roleArn: role.roleArn } };
}

function catalogRole(flow: IFlow, databaseName: string, tablePrefix: string): Role {
  const stack = Stack.of(flow);
  const role = new Role(flow as unknown as Construct, 'GlueAccessRole', {
    assumedBy: new ServicePrincipal('appflow.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  });
  const arn = (resource: string, resourceName?: string) =>
    stack.formatArn({ service: 'glue', resource, resourceName, arnFormat: ArnFormat.SLASH_RESOURCE_NAME });
  // Glue keeps the names of tables in lower case; what is known only at deployment cannot be changed.
  const tables = Token.isUnresolved(tablePrefix) ? [tablePrefix] : [...new Set([tablePrefix, tablePrefix.toLowerCase()])];
  const added = role.addToPrincipalPolicy(
    new PolicyStatement({
      actions: TABLE_ACTIONS,
      resources: [
        arn('catalog'),
        arn('database', databaseName),
        ...tables.map((prefix) => arn('table', `${databaseName}/${prefix}*`)),
      ],
    }),
  );
  Binding.of(flow).require(added.policyDependable);
  return role;
}
