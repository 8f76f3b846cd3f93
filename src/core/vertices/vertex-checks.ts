import { Stack } from 'aws-cdk-lib';
import { IConnectorProfile } from '../connectors/connector-profile';
import { IFlow } from '../flow';
import { Checks, isKnown } from '../private/checks';
import { api } from '../private/links';

/** A flow names its profile, and AppFlow looks for the name in the flow's own account and region only. */
export function refuseForeignProfile(flow: IFlow, end: 'source' | 'destination', profile: IConnectorProfile | undefined): void {
  const checks = new Checks(flow);
  for (const part of ['account', 'region'] as const) {
    const own = Stack.of(flow)[part];
    const other = profile?.env[part];
    checks.require(
      !isKnown(own) || !isKnown(other) || own === other,
      `${end}.profile`,
      `is in ${part} ${other}; AppFlow looks for profiles in the flow's own ${part}, ${own}`,
      api('SourceFlowConfig'),
    );
  }
  checks.end();
}
