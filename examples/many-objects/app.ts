import * as path from 'path';
import { App, Aspects, Duration, Stack } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  DataPullMode, FlowMonitoring, FlowPerObject, FlowStatus, Mapping, S3Destination, SalesforceConnectorProfile, SalesforceSource,
  SequentialFlows,
} from '../../src';

const app = new App({ outdir: path.join(__dirname, 'cdk.out') });
const stack = new Stack(app, 'ManyObjects', { description: 'Forty objects of Salesforce, copied every day' });

const profile = SalesforceConnectorProfile.fromConnectorProfileName(stack, 'Salesforce', 'salesforce-production');
const objects = ['Account', 'Contact', 'Opportunity', 'Lead', ...Array.from({ length: 36 }, (_, index) => `Report_${index + 1}__c`)];

const crm = FlowPerObject.onSchedule(stack, 'Crm', objects, {
  source: new SalesforceSource({ profile, object: 'Account' }),
  destination: new S3Destination({ location: { bucket: new Bucket(stack, 'Lake'), prefix: 'crm' } }), // crm/Account, crm/Contact, ...
  mappings: [Mapping.mapAll()],
  schedule: Schedule.rate(Duration.days(1)),
  pullConfig: { mode: DataPullMode.INCREMENTAL, timestampField: 'LastModifiedDate' },
  status: FlowStatus.ACTIVE,
});
new FlowMonitoring(stack, 'Monitoring', { flows: crm.flows });

// AppFlow refuses too many requests at once, so CloudFormation makes five flows at a time.
Aspects.of(app).add(new SequentialFlows({ concurrency: 5 }));

app.synth();
