import { ConnectorFacts } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Upsolver, by a bucket: there is no connector profile.
 *
 * @internal
 */
export class UpsolverConnectorType extends ConnectorType {
  public static readonly instance = new UpsolverConnectorType('Upsolver', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Upsolver',
  link: guide('upsolver'),
  // A destination has no operators of its own: tasks carry those of the source.
  operatorKey: 'customConnector',
  destination: {},
  limits: ['The name of the bucket has to begin with upsolver-appflow'],
};
