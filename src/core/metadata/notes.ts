import { IConstruct } from 'constructs';
import { ConnectorMetadata } from './connector-metadata';
import { NOTE, Use } from './use';
import { isKnown } from '../private/checks';

/** Names under which AppFlow knows an application. */
interface Application {
  readonly asProfileConnectorType: string;
  readonly asProfileConnectorLabel?: string;
}

/** Tells the command line, by the metadata of the cloud assembly, what an app uses and where its files belong. No template holds it. */
export function noteUse(
  scope: IConstruct,
  { folder }: ConnectorMetadata,
  connectorProfileName: string | undefined,
  application: Application | undefined,
  { entity, apiVersion }: Pick<Use, 'entity' | 'apiVersion'> = {},
): void {
  const { asProfileConnectorType: connectorType, asProfileConnectorLabel: label } = application ?? {};
  const connectorLabel = isKnown(label) && label !== connectorType ? label : undefined; // of an imported profile it is not known
  const use: Use = { folder, connectorProfileName, connectorType, connectorLabel, entity, apiVersion: isKnown(apiVersion) ? apiVersion : undefined };
  scope.node.addMetadata(NOTE, use, { stackTrace: false });
}
