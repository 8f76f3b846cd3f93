import { IConnectorProfile } from '../connectors/connector-profile';
import { ANY_CUSTOM_CONNECTOR, ConnectorType } from '../connectors/connector-type';
import { IFlow } from '../flow';
import { Checks, isKnown, shown } from '../private/checks';
import { requireSame } from '../private/environments';
import { api } from '../private/links';
import { warn } from '../private/warnings';

/** Checks that a flow can use the profile of one of its ends. */
export function checkProfile(
  flow: IFlow,
  end: 'source' | 'destination',
  connectorType: ConnectorType,
  profile: IConnectorProfile | undefined,
): void {
  if (profile) {
    // A flow names its profile, and AppFlow looks for the name in the flow's own account and region only.
    requireSame(['account', 'region'], flow, `${end}.profile`, profile, 'AppFlow looks for profiles', api('SourceFlowConfig'));
    refuseOtherApplication(flow, end, connectorType, profile);
  }
}

/** The type of the profile has to be that of the end. A label may be one's own name for a copy of the same connector. */
function refuseOtherApplication(flow: IFlow, end: string, own: ConnectorType, profile: IConnectorProfile): void {
  const other = profile._connectorType ?? own;
  Checks.of(flow).require(
    other.asProfileConnectorType === own.asProfileConnectorType,
    `${end}.profile`,
    `${profile.node.path} is a profile of ${other._facts.displayName}; AppFlow accepts one of ${own._facts.displayName}`,
    own._facts.link,
  );
  const label = other.asProfileConnectorLabel;
  if (own.isCustom && tellsConnector(label) && tellsConnector(own.asProfileConnectorLabel) && label !== own.asProfileConnectorLabel) {
    warn(flow, 'profileOfOtherConnector', `${end}.profile: the label is ${shown(label)}, not ${shown(own.asProfileConnectorLabel)}`);
  }
}

/** Whether a label says which connector it is. */
function tellsConnector(label: string | undefined): boolean {
  return isKnown(label) && label !== ANY_CUSTOM_CONNECTOR.asProfileConnectorLabel;
}
