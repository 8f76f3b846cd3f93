import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { GitHubConnectorType, TOKEN_URL } from './type';
import { RefreshTokenGrant, tokens } from '../core/connectors/authorization-code';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import { CustomConnectorAuth } from '../core/connectors/custom-connector-auth';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { TEXT } from '../core/private/limits';
import { guide } from '../core/private/links';

/**
 * Sign-in with a personal access token.
 */
export interface GitHubBasicAuthSettings {
  /** The name of the user to whom the token belongs, without white space. */
  readonly username: string;

  /** The token. */
  readonly personalAccessToken: SecretValue;
}

/**
 * How access tokens that expire are renewed: by a refresh token and the client to which it belongs.
 */
export interface GitHubRefreshTokenGrantFlow extends RefreshTokenGrant {}

/**
 * How AppFlow gets new access tokens.
 */
export interface GitHubOAuthFlow {
  /** By a refresh token. */
  readonly refreshTokenGrant: GitHubRefreshTokenGrantFlow;
}

/**
 * Where tokens come from.
 */
export interface GitHubOAuthEndpoints {
  /**
   * The token URL.
   * @default 'https://github.com/login/oauth/access_token'
   */
  readonly token?: string;
}

/**
 * Sign-in with OAuth 2.0.
 */
export interface GitHubOAuthSettings {
  /** The access token that a user confirmed. Those of OAuth apps do not expire. */
  readonly accessToken: SecretValue;

  /**
   * Where tokens come from.
   * @default - the URL of github.com
   */
  readonly endpoints?: GitHubOAuthEndpoints;

  /**
   * How AppFlow gets new access tokens, for apps whose tokens expire (not confirmed by AWS documentation).
   * @default - not at all
   */
  readonly flow?: GitHubOAuthFlow;
}

/**
 * What a GitHub profile takes. Give one way to sign in.
 */
export interface GitHubConnectorProfileProps extends ConnectorProfileProps {
  /**
   * Sign-in with a personal access token.
   * @default - sign-in by `oAuth`
   */
  readonly basicAuth?: GitHubBasicAuthSettings;

  /**
   * Sign-in with OAuth 2.0.
   * @default - sign-in by `basicAuth`
   */
  readonly oAuth?: GitHubOAuthSettings;
}

/** What the types of props demand. */
const REQUIRED = ['basicAuth.personalAccessToken', 'basicAuth.username', 'oAuth.flow.refreshTokenGrant'];

/**
 * A connection to GitHub.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-github.html
 */
export class GitHubConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.GitHubConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): GitHubConnectorProfile {
    return GitHubConnectorProfile._import(GitHubConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): GitHubConnectorProfile {
    return GitHubConnectorProfile._import(GitHubConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): GitHubConnectorProfile {
    return GitHubConnectorProfile._import(GitHubConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): GitHubConnectorProfile {
    return GitHubConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): GitHubConnectorProfile {
    return GitHubConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws unless there is exactly one complete way to sign in
   */
  constructor(scope: Construct, id: string, props: GitHubConnectorProfileProps) {
    props = injected(GitHubConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, GitHubConnectorType.instance);
    const { basicAuth, oAuth } = props;
    Checks.of(this)
      .exactlyOne({ basicAuth, oAuth }, guide('connectors-github'))
      .text('basicAuth.username', basicAuth?.username, TEXT.mapValue);
    this._configureCustom(oAuth ? tokens(this, oAuth, TOKEN_URL) : personalAccessToken(basicAuth));
  }
}

function personalAccessToken(settings: GitHubBasicAuthSettings | undefined): CustomConnectorAuth {
  const { username, personalAccessToken: token } = settings ?? {};
  return CustomConnectorAuth._custom('BasicAuthPersonalAccessToken', { personalAccessToken: token }, { username });
}
