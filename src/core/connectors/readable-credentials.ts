import { CfnConnector, CfnConnectorProfile } from 'aws-cdk-lib/aws-appflow';
import { Construct } from 'constructs';
import { isKnown, shown } from '../private/checks';
import { warn } from '../private/warnings';

/**
 * Warns when the app is synthesized of connectors and profiles of the app whose credentials the function of another connector
 * may read, because what AppFlow names their secrets after begins with the label of that connector and a dash.
 */
export function warnOfReadableCredentials(connector: Construct, label: string): void {
  let isWarned = false;
  connector.node.addValidation({
    validate: () => {
      if (!isWarned && isKnown(label)) {
        othersBelow(connector, `${label}-`).forEach((other) => warn(connector, 'credentialsOfOthersReadable', other));
      }
      isWarned = true;
      return [];
    },
  });
}

function othersBelow(connector: Construct, prefix: string): string[] {
  const all = connector.node.root.node.findAll();
  const connectors = all.filter((each) => CfnConnector.isCfnConnector(each));
  const profiles = all.filter((each) => CfnConnectorProfile.isCfnConnectorProfile(each));
  return [
    ...connectors.map(({ connectorLabel, node }) => ({ name: connectorLabel, path: node.scope!.node.path, what: 'connectorLabel' })),
    ...profiles.map((profile) => ({
      name: profile.connectorLabel ?? profile.connectorProfileName,
      path: profile.node.scope!.node.path,
      what: profile.connectorLabel === undefined ? 'name' : 'connectorLabel',
    })),
  ]
    .filter(({ name }) => isKnown(name) && name.startsWith(prefix))
    .map(({ name, path, what }) => `${what} ${shown(name)} of ${path}`);
}
