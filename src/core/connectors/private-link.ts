import { Stack } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { ConnectionMode } from './connection-mode';
import { ConnectorType } from './connector-type';
import { isKnown } from '../private/checks';
import { warn } from '../private/warnings';

/** Warns about a private connection that the guide does not know for this application or region. */
export function warnOfPrivateLink(profile: IConstruct, connectorType: ConnectorType, mode: ConnectionMode): void {
  if (mode !== ConnectionMode.PRIVATE) {
    return;
  }
  const { displayName, privateLink, privateLinkRegions } = connectorType._facts;
  const { region } = Stack.of(profile);
  if (!privateLink) {
    warn(profile, 'privateLinkNotDocumented', `connectionMode: PRIVATE for ${displayName}`);
  } else if (isKnown(region) && privateLinkRegions?.includes(region) === false) {
    warn(profile, 'privateLinkNotDocumented', `connectionMode: PRIVATE for ${displayName} in ${region}`);
  }
}
