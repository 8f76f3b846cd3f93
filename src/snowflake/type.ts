import { ConnectorFacts } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Snowflake.
 *
 * @internal
 */
export class SnowflakeConnectorType extends ConnectorType {
  public static readonly instance = new SnowflakeConnectorType('Snowflake', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Snowflake',
  link: guide('snowflake'),
  // A destination has no operators of its own: tasks carry those of the source.
  operatorKey: 'customConnector',
  destination: {},
  authentication: ['user name and password'],
  privateLink: true,
  limits: ['It inserts records; the guide names no other operation', 'AppFlow offers no sign-in by key pair'],
};
