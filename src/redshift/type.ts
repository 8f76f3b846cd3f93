import { ConnectorFacts } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Amazon Redshift, clusters and Serverless.
 *
 * @internal
 */
export class RedshiftConnectorType extends ConnectorType {
  public static readonly instance = new RedshiftConnectorType('Redshift', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Amazon Redshift',
  link: guide('redshift'),
  // A destination has no operators of its own: tasks carry those of the source.
  operatorKey: 'customConnector',
  destination: {},
  authentication: ['AWS IAM by the Redshift Data API, as a database user of a cluster', 'AWS IAM by the Redshift Data API, Serverless'],
  limits: ['It inserts records, and does nothing else', 'The table has to exist'],
};
