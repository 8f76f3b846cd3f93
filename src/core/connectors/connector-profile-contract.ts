import { IResource } from 'aws-cdk-lib';
import { CfnConnectorProfile } from 'aws-cdk-lib/aws-appflow';
import { IKey } from 'aws-cdk-lib/aws-kms';
import { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { aws_appflow } from 'aws-cdk-lib/interfaces';
import { ConnectionMode } from './connection-mode';
import { ConnectorProfileGrants } from './connector-profile-grants';
import { ConnectorType } from './connector-type';
import { ConnectorMetadata } from '../metadata/connector-metadata';

/**
 * A connection to an application: where it is and how to sign in.
 */
export interface IConnectorProfile extends IResource, aws_appflow.IConnectorProfileRef {
  /**
   * The ARN of the connector profile.
   * @attribute
   */
  readonly connectorProfileArn: string;

  /**
   * The name of the connector profile.
   * @attribute
   */
  readonly connectorProfileName: string;

  /** The ARN of the connector profile; the same as `connectorProfileArn`. */
  readonly arn: string;

  /** The name of the connector profile; the same as `connectorProfileName`. */
  readonly name: string;

  /**
   * The secret in which AppFlow keeps the credentials. Unknown for most imported profiles.
   * @attribute
   */
  readonly credentials?: ISecret;

  /** Permissions on this profile for users, roles and services. */
  readonly grants: ConnectorProfileGrants;

  /**
   * The application, if it is known.
   *
   * @internal
   */
  readonly _connectorType?: ConnectorType;

  /**
   * What the application told AppFlow about itself.
   *
   * @internal
   */
  readonly _metadata?: ConnectorMetadata;

  /**
   * The name as the account has it, where that is known before deployment.
   *
   * @internal
   */
  readonly _concreteName?: string;
}

/**
 * What every connector profile takes.
 */
export interface ConnectorProfileProps {
  /**
   * The name of the connector profile. A new name replaces the profile.
   * An empty name and `PhysicalName.GENERATE_IF_NEEDED` ask for a generated one.
   * @default - a unique name, made from the path of the construct
   */
  readonly name?: string;

  /**
   * The key that encrypts the credentials. AppFlow does not change the key of an existing profile, without an error: give the
   * profile a new id or name together with a new key.
   * @default - an AWS managed key
   */
  readonly key?: IKey;

  /**
   * What the application told AppFlow about itself, recorded in files. Everything that uses this profile is checked against it.
   * @default - only what AWS publishes is known
   */
  readonly metadata?: ConnectorMetadata;
}

/**
 * An existing connector profile. Give its ARN or its name.
 */
export interface ConnectorProfileAttributes {
  /**
   * The ARN; its account and region are kept.
   * @default - made from the name, the account and the region of the stack
   */
  readonly connectorProfileArn?: string;

  /**
   * The name.
   * @default - taken from the ARN
   */
  readonly connectorProfileName?: string;

  /**
   * The ARN of the secret in which AppFlow keeps the credentials.
   * @default - unknown
   */
  readonly credentialsArn?: string;

  /**
   * What the application told AppFlow about itself, recorded in files. Everything that uses this profile is checked against it.
   * @default - only what AWS publishes is known
   */
  readonly metadata?: ConnectorMetadata;
}

/**
 * How a profile signs in, as CloudFormation wants it.
 *
 * @internal
 */
export interface ProfileConfiguration {
  readonly credentials?: CfnConnectorProfile.ConnectorProfileCredentialsProperty;
  readonly properties: CfnConnectorProfile.ConnectorProfilePropertiesProperty;
  readonly connectionMode?: ConnectionMode;
}
