import { mkdirSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { App, Duration, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { DashboardBody, renderDashboard } from './dashboard-picture';
import { DataPullMode, FlowMonitoring, FlowStatus, Mapping, OnDemandFlow, OnScheduleFlow, S3Destination, SalesforceConnectorProfile, SalesforceSource } from '../src';

/** Where the picture lies. */
export const PICTURE = join(__dirname, '..', 'docs', 'images', 'dashboard.svg');

/** The picture of the dashboard that `FlowMonitoring` makes, from its body in a template. The data in it is made up. */
export function dashboardPicture(): string {
  const stack = new Stack(new App(), 'Crm', { env: { account: '123456789012', region: 'eu-west-1' } });
  const profile = SalesforceConnectorProfile.fromConnectorProfileName(stack, 'Profile', 'salesforce');
  const destination = new S3Destination({ location: { bucket: new Bucket(stack, 'Bucket') } });
  const source = (object: string): SalesforceSource => new SalesforceSource({ profile, object });
  const mappings = [Mapping.mapAll()];
  const accounts = new OnScheduleFlow(stack, 'Accounts', {
    source: source('Account'),
    destination,
    mappings,
    name: 'accounts',
    schedule: Schedule.rate(Duration.hours(1)),
    pullConfig: { mode: DataPullMode.INCREMENTAL, timestampField: 'LastModifiedDate' },
    status: FlowStatus.ACTIVE,
  });
  const orders = new OnDemandFlow(stack, 'Orders', { source: source('Order'), destination, mappings, name: 'orders' });
  new FlowMonitoring(stack, 'Monitoring', { flows: [accounts, orders], title: 'Customer data', fewRecords: { minimum: 50 } });
  return renderDashboard(bodyOf(stack));
}

/** The body of the only dashboard, with references written as the names of the flows or of what they refer to. */
function bodyOf(stack: Stack): DashboardBody {
  const resources = Template.fromStack(stack).toJSON().Resources as Record<string, { Type: string; Properties: Record<string, unknown> }>;
  const dashboard = Object.values(resources).find(({ Type }) => Type === 'AWS::CloudWatch::Dashboard');
  const body = dashboard?.Properties.DashboardBody as { 'Fn::Join': [string, unknown[]] };
  const nameOf = (part: unknown): string => {
    const target = String(Object.values(part as object).flat()[0]);
    return String(resources[target]?.Properties.FlowName ?? target);
  };
  return JSON.parse(body['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : nameOf(part))).join('')) as DashboardBody;
}

if (require.main === module) {
  mkdirSync(dirname(PICTURE), { recursive: true });
  writeFileSync(PICTURE, dashboardPicture());
}
