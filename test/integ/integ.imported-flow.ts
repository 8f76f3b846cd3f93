import { ExpectedResult, IntegTest, Match } from '@aws-cdk/integ-tests-alpha';
import { App, Stack } from 'aws-cdk-lib';
import { AccountRootPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import { Buckets } from './s3-to-s3';
import { OnDemandFlow } from '../../src';

/** A role may start and read a flow that another stack imports by its name, and not stop it. */
const app = new App();
const owner = new Stack(app, 'OwnerOfFlow');
const buckets = new Buckets(owner);
const flow = new OnDemandFlow(owner, 'Flow', { ...buckets.props(), name: 'appflow-integ-imported' });
buckets.before(flow);

const user = new Stack(app, 'UserOfFlow');
user.addDependency(owner);
const imported = OnDemandFlow.fromFlowName(user, 'Imported', 'appflow-integ-imported');
const role = new Role(user, 'Role', { assumedBy: new AccountRootPrincipal() });
imported.grants.start(role);
imported.grants.read(role);
imported.metricFlowExecutionsFailed().createAlarm(user, 'Failed', { threshold: 1, evaluationPeriods: 1 });

const test = new IntegTest(app, 'ImportedFlowTest', { testCases: [owner, user] });

const simulate = (action: string, decision: string) =>
  test.assertions
    .awsApiCall('IAM', 'simulatePrincipalPolicy', {
      PolicySourceArn: role.roleArn,
      ActionNames: [action],
      ResourceArns: [imported.flowArn],
    })
    .expect(ExpectedResult.objectLike({ EvaluationResults: [Match.objectLike({ EvalDecision: decision })] }));
simulate('appflow:StartFlow', 'allowed');
simulate('appflow:DescribeFlowExecutionRecords', 'allowed');
simulate('appflow:StopFlow', 'implicitDeny');
