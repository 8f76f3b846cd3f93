import { readFileSync } from 'fs';
import { join } from 'path';
import { App, NestedStack, SecretValue, Stack, Stage } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { FakeDestination, FakeSource } from './fakes';
import { CustomConnectorAuth, CustomConnectorProfile, FlowBase, Mapping, OnDemandFlow } from '../../src';

interface Step {
  readonly kind: 'Stack' | 'Construct' | 'NestedStack' | 'Stage';
  readonly id: string;
  readonly stackName?: string;
}

/** What CloudFormation knows a resource by. */
export interface Identity {
  readonly logicalId: string;
  readonly name: string;
}

/** An unnamed profile and an unnamed flow below a path, as the earlier library made them. */
export interface EarlierCase {
  readonly path: readonly Step[];
  readonly profileId: string;
  readonly flowId: string;
  readonly profile: Identity;
  readonly flow: Identity;
}

/** Paths of all kinds: with special characters, Unicode, nested stacks, stages, and of more characters than a name has. */
export const EARLIER_CASES = (
  JSON.parse(readFileSync(join(__dirname, '..', 'data', 'earlier-identities.json'), 'utf8')) as { cases: EarlierCase[] }
).cases;

/** The ids of a case, one after another. */
export function pathOf({ path, profileId }: EarlierCase): string {
  return [...path.map(({ id, stackName }) => stackName ?? id), profileId].join('.');
}

/** An unnamed profile and an unnamed flow at the path of a case. */
export function makeAt({ path, profileId, flowId }: EarlierCase): { profile: CustomConnectorProfile; flow: FlowBase; stack: Stack } {
  const scope = path.reduce<Construct>(below, new App());
  const profile = new CustomConnectorProfile(scope, profileId, {
    connectorLabel: 'crm',
    auth: CustomConnectorAuth.apiKey(SecretValue.secretsManager('crm')),
  });
  const flow = new OnDemandFlow(scope, flowId, {
    source: new FakeSource(),
    destination: new FakeDestination(),
    mappings: [Mapping.mapAll()],
  });
  return { profile, flow, stack: Stack.of(scope) };
}

function below(scope: Construct, { kind, id, stackName }: Step): Construct {
  switch (kind) {
    case 'Stack':
      return new Stack(scope, id, { stackName });
    case 'NestedStack':
      return new NestedStack(scope, id);
    case 'Stage':
      return new Stage(scope, id);
    case 'Construct':
      return new Construct(scope, id);
  }
}
