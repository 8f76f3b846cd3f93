import { IntegTest } from '@aws-cdk/integ-tests-alpha';
import { Annotations, App, SecretValue, Stack } from 'aws-cdk-lib';
import { CfnEventBus } from 'aws-cdk-lib/aws-events';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  EventBridgeDestination,
  EventSources,
  FlowStatus,
  Mapping,
  OnEventFlow,
  SalesforceConnectorProfile,
  SalesforceSource,
} from '../../src';

/** The first of two deployments: AppFlow activates the flow only after its event source is associated with the bus. */
const app = new App();
const stack = new Stack(app, 'SalesforceToEventBridge');

const partnerBus = EventSources.salesforceEventSource('integ');
const flow = new OnEventFlow(stack, 'Flow', {
  source: new SalesforceSource({
    profile: new SalesforceConnectorProfile(stack, 'Profile', {
      instanceUrl: 'https://example.my.salesforce.com',
      oAuth: { accessToken: SecretValue.secretsManager('appflow/salesforce', { jsonField: 'accessToken' }) },
    }),
    object: 'AccountChangeEvent',
  }),
  destination: new EventBridgeDestination({
    partnerBus,
    errorHandling: { errorLocation: { bucket: new Bucket(stack, 'LargeEvents') } },
  }),
  mappings: [Mapping.mapAll()],
  status: FlowStatus.DRAFT,
});

const bus = new CfnEventBus(stack, 'Bus', { name: partnerBus, eventSourceName: partnerBus });
bus.node.addDependency(flow);

Annotations.of(stack).acknowledgeWarning('@cdklabs/cdk-appflow:accessTokenNotRenewed', 'a fresh token is given to each test run');

new IntegTest(app, 'SalesforceToEventBridgeTest', { testCases: [stack] });
