import { MicrosoftDynamics365ApiVersion } from './api-version';
import { ConnectorFacts, CUSTOM_CONNECTOR_SOURCE } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Microsoft Dynamics 365.
 *
 * @internal
 */
export class MicrosoftDynamics365ConnectorType extends ConnectorType {
  public static readonly instance = new MicrosoftDynamics365ConnectorType('MicrosoftDynamics365', true);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Microsoft Dynamics 365',
  link: guide('connectors-microsoft-dynamics-365'),
  operatorKey: 'customConnector',
  source: CUSTOM_CONNECTOR_SOURCE,
  authentication: ['OAuth 2.0, authorization code'],
  apiVersions: [MicrosoftDynamics365ApiVersion.V9_2],
};
