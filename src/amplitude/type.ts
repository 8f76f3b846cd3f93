import { ConnectorFacts, ON_DEMAND_OR_SCHEDULED } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Amplitude. Its only operator is BETWEEN: no projection, and nothing that changes a field.
 *
 * @internal
 */
export class AmplitudeConnectorType extends ConnectorType {
  public static readonly instance = new AmplitudeConnectorType('Amplitude', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Amplitude',
  link: guide('amplitude'),
  operatorKey: 'amplitude',
  source: {
    triggers: ON_DEMAND_OR_SCHEDULED,
    filterOperators: ['BETWEEN'],
    projects: false,
    transforms: false,
    minimumIntervalMinutes: 24 * 60,
    destinations: ['S3', 'CustomConnector'],
  },
  authentication: ['API key and secret key'],
  limits: ['At most 25 MB for each run'],
};
