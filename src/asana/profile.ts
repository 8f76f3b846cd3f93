import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { AsanaConnectorType } from './type';
import { ConnectorProfileAttributes, ConnectorProfileBase, ConnectorProfileProps } from '../core/connectors/connector-profile';
import {
  checkAuthorizationCode,
  CustomConnectorAuth,
  CustomConnectorAuthorizationCodeOptions,
} from '../core/connectors/custom-connector-auth';
import { OAuth2GrantType } from '../core/connectors/oauth2-grant-type';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';
import { guide } from '../core/private/links';

/**
 * What an Asana profile takes. Give one way to sign in.
 */
export interface AsanaConnectorProfileProps extends ConnectorProfileProps {
  /**
   * Sign-in with a personal access token.
   * @default - sign-in by `oAuth`
   */
  readonly patToken?: SecretValue;

  /**
   * Sign-in with OAuth 2.0 tokens that a user confirmed. AWS does not publish the token URL of its Asana connector, so it
   * comes from you.
   * @default - sign-in by `patToken`
   */
  readonly oAuth?: CustomConnectorAuthorizationCodeOptions;
}

/** What the types of props demand. */
const REQUIRED = ['oAuth.tokenUrl'];

/**
 * A connection to Asana.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-asana.html
 */
export class AsanaConnectorProfile extends ConnectorProfileBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.AsanaConnectorProfile';

  // jscpd:ignore-start (a static with a narrower return type cannot be inherited in jsii)
  /** A profile that exists already; account and region of the ARN are kept. */
  public static fromConnectorProfileArn(scope: Construct, id: string, connectorProfileArn: string): AsanaConnectorProfile {
    return AsanaConnectorProfile._import(AsanaConnectorType.instance, scope, id, { connectorProfileArn });
  }

  /** A profile that exists already in the account and region of the stack. */
  public static fromConnectorProfileName(scope: Construct, id: string, connectorProfileName: string): AsanaConnectorProfile {
    return AsanaConnectorProfile._import(AsanaConnectorType.instance, scope, id, { connectorProfileName });
  }

  /** A profile that exists already. */
  public static fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    attrs: ConnectorProfileAttributes,
  ): AsanaConnectorProfile {
    return AsanaConnectorProfile._import(AsanaConnectorType.instance, scope, id, attrs);
  }

  /** The same as `fromConnectorProfileArn`. */
  public static fromConnectionProfileArn(scope: Construct, id: string, arn: string): AsanaConnectorProfile {
    return AsanaConnectorProfile.fromConnectorProfileArn(scope, id, arn);
  }

  /** The same as `fromConnectorProfileName`. */
  public static fromConnectionProfileName(scope: Construct, id: string, name: string): AsanaConnectorProfile {
    return AsanaConnectorProfile.fromConnectorProfileName(scope, id, name);
  }
  // jscpd:ignore-end

  /**
   * @throws unless there is exactly one complete way to sign in
   */
  constructor(scope: Construct, id: string, props: AsanaConnectorProfileProps) {
    props = injected(AsanaConnectorProfile.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    super(scope, id, props, AsanaConnectorType.instance);
    const { patToken, oAuth } = props;
    Checks.of(this).exactlyOne({ patToken, oAuth }, guide('connectors-asana'));
    if (oAuth) {
      checkAuthorizationCode(Checks.of(this), oAuth, 'oAuth.');
    }
    this._configureCustom(
      oAuth ? CustomConnectorAuth._oAuth2(OAuth2GrantType.AUTHORIZATION_CODE, oAuth) : CustomConnectorAuth._custom('PAT', { patToken }),
      // As the earlier library wrote it: leaving it out would send the credentials of each profile again.
      oAuth ? undefined : {},
    );
  }
}
