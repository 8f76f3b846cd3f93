import { MicrosoftSharepointOnlineApiVersion } from './api-version';
import { ConnectorFacts, CUSTOM_CONNECTOR_SOURCE } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Microsoft SharePoint Online: the files of document libraries. The label spells SharePoint with a capital P.
 *
 * @internal
 */
export class MicrosoftSharepointOnlineConnectorType extends ConnectorType {
  public static readonly instance = new MicrosoftSharepointOnlineConnectorType('MicrosoftSharePointOnline', true);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Microsoft SharePoint Online',
  link: guide('connectors-microsoft-sharepoint-online'),
  operatorKey: 'customConnector',
  source: { ...CUSTOM_CONNECTOR_SOURCE, destinations: ['S3'] },
  authentication: ['OAuth 2.0, authorization code, with delegated permissions'],
  apiVersions: [MicrosoftSharepointOnlineApiVersion.V1],
  limits: [
    'At most 17 folders in a flow',
    'At most 10,000 files and 250 GB in a run, 250 GB in a file',
    'On-demand runs transfer everything, scheduled runs what has changed',
    'Filters by file type (equal) and time of the last change (after)',
  ],
};
