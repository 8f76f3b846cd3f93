import { GitHubApiVersion } from './api-version';
import { ConnectorFacts, CUSTOM_CONNECTOR_SOURCE } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { guide } from '../core/private/links';

/**
 * GitHub.
 *
 * @internal
 */
export class GitHubConnectorType extends ConnectorType {
  public static readonly instance = new GitHubConnectorType('GitHub', true);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

/** Where OAuth apps get their tokens. */
export const TOKEN_URL = 'https://github.com/login/oauth/access_token';

const FACTS: ConnectorFacts = {
  displayName: 'GitHub',
  link: guide('connectors-github'),
  operatorKey: 'customConnector',
  source: CUSTOM_CONNECTOR_SOURCE,
  authentication: ['user name and personal access token', 'OAuth 2.0, authorization code'],
  apiVersions: [GitHubApiVersion.V3],
};
