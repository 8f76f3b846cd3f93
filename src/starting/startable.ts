import { IResource, Stack } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { FlowType, IFlow } from '../core/flow';
import { Checks, isKnown } from '../core/private/checks';
import { api } from '../core/private/links';

/** What keeps a flow from being started by something in another place. */
export interface Starter {
  /** What calls AppFlow, for the message. */
  readonly name: string;

  /** Whether it can call AppFlow in another account. */
  readonly crossesAccounts: boolean;
}

/** Refuses a flow that a StartFlow call would not run, or that is out of reach. */
export function refuseUnlessStartable(scope: IConstruct | IResource, flow: IFlow, starter: Starter): void {
  const checks = new Checks(scope).require(
    flow.type === FlowType.ON_DEMAND,
    'flow',
    `${flow.node.path} is ${inWords(flow.type)}: StartFlow activates such a flow, but does not run it; make it an OnDemandFlow`,
    api('StartFlow'),
  );
  const own = Stack.of(scope);
  const parts = starter.crossesAccounts ? (['region'] as const) : (['account', 'region'] as const);
  for (const part of parts) {
    checks.require(
      !isKnown(own[part]) || !isKnown(flow.env[part]) || own[part] === flow.env[part],
      'flow',
      `${flow.node.path} is in ${part} ${flow.env[part]}; ${starter.name} starts only flows in its own ${part}, ${own[part]}`,
      api('StartFlow'),
    );
  }
  checks.end();
}

function inWords(type: FlowType): string {
  return type === FlowType.EVENT ? 'started by events' : 'started by a schedule';
}
