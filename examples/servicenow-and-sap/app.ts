import * as path from 'path';
import { App, SecretValue, Stack } from 'aws-cdk-lib';
import { CfnNamespace, CfnWorkgroup } from 'aws-cdk-lib/aws-redshiftserverless';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  Mapping, OnDemandFlow, RedshiftConnectorProfile, RedshiftDestination, S3Destination, S3OutputFileType, SAPOdataConnectorProfile,
  SAPOdataSource, ServiceNowConnectorProfile, ServiceNowInstanceUrlBuilder, ServiceNowSource,
} from '../../src';

const app = new App({ outdir: path.join(__dirname, 'cdk.out') });
const stack = new Stack(app, 'ServiceNowAndSap', { description: 'ServiceNow to Redshift Serverless, and SAP OData to S3' });
const bucket = new Bucket(stack, 'Lake');
const secret = (name: string, field: string) => SecretValue.secretsManager(`appflow/${name}`, { jsonField: field });

const namespace = new CfnNamespace(stack, 'Namespace', { namespaceName: 'reports', dbName: 'reports' });
const workgroup = new CfnWorkgroup(stack, 'Workgroup', { workgroupName: 'reports', namespaceName: namespace.ref });
const warehouse = new RedshiftConnectorProfile(stack, 'Warehouse', {
  workgroup: { workgroupName: workgroup.ref, workgroupArn: workgroup.attrWorkgroupWorkgroupArn, namespace },
  databaseName: 'reports',
  intermediateLocation: { bucket, prefix: 'staging' },
});
const serviceNow = new ServiceNowConnectorProfile(stack, 'ServiceNow', {
  instanceUrl: ServiceNowInstanceUrlBuilder.buildFromDomain('example'),
  basicAuth: { username: 'appflow', password: secret('servicenow', 'password') },
});
new OnDemandFlow(stack, 'Incidents', {
  source: new ServiceNowSource({ profile: serviceNow, object: 'incident' }),
  destination: new RedshiftDestination({ profile: warehouse, object: { schema: 'public', table: 'incidents' } }),
  mappings: [Mapping.fields(['sys_id', 'number', 'short_description', 'opened_at'], { rename: { number: 'incident_number' } })],
});

const sap = new SAPOdataConnectorProfile(stack, 'Sap', {
  applicationHostUrl: 'https://sap.example.com',
  applicationServicePath: '/sap/opu/odata/iwfnd/catalogservice;v=2',
  portNumber: 443,
  clientNumber: '100',
  logonLanguage: 'EN',
  basicAuth: { username: 'appflow', password: secret('sap', 'password') },
});
new OnDemandFlow(stack, 'SalesOrders', {
  source: new SAPOdataSource({ profile: sap, object: 'sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder', maxPageSize: 5000, maxParallelism: 4 }),
  destination: new S3Destination({ location: { bucket, prefix: 'sap' }, formatting: { fileType: S3OutputFileType.PARQUET } }),
  mappings: [Mapping.mapAll()],
});

app.synth();
