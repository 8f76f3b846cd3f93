import { MailchimpApiVersion } from './api-version';
import { ConnectorFacts, CUSTOM_CONNECTOR_SOURCE } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * Mailchimp.
 *
 * @internal
 */
export class MailchimpConnectorType extends ConnectorType {
  public static readonly instance = new MailchimpConnectorType('Mailchimp', true);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Mailchimp',
  link: guide('connectors-mailchimp'),
  operatorKey: 'customConnector',
  source: CUSTOM_CONNECTOR_SOURCE,
  authentication: ['API key'],
  apiVersions: [MailchimpApiVersion.V3],
};
