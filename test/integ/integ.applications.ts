import { IntegTest } from '@aws-cdk/integ-tests-alpha';
import { Annotations, App, Aspects, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { SequentialFlows } from '../../src';
import { WALKS } from '../conformance/walk';

/** A flow for each role of each application, by the first way to sign in: what changes in them shows itself in the snapshot. */
const app = new App();
const stack = new Stack(app, 'Applications');
Aspects.of(app).add(new SequentialFlows());

const roles = new Map(WALKS.map(({ name }) => [name.split(', ').at(-2)!, name]).reverse() as [string, string][]);
for (const { name, build } of WALKS.filter((walk) => [...roles.values()].includes(walk.name))) {
  build(new Construct(stack, name.split(', ').at(-2)!.replace(/\W+/g, '')));
}

const reasons = {
  eventDestinationNotDocumented: 'every destination is shown with the events of Salesforce',
  operatorNotUsual: 'every operator is shown, on a field of one type',
  pairNotDocumented: 'every destination is shown with Salesforce as its source',
  privateLinkNotDocumented: 'every way to connect is shown',
  writeOperationNotDocumented: 'every operation that CloudFormation accepts is shown',
};
for (const [id, reason] of Object.entries(reasons)) {
  Annotations.of(stack).acknowledgeWarning(`@cdklabs/cdk-appflow:${id}`, reason);
}

new IntegTest(app, 'ApplicationsTest', { testCases: [stack] });
