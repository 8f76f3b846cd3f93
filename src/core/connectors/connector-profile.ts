import { ArnFormat, Resource } from 'aws-cdk-lib';
import { CfnConnectorProfile } from 'aws-cdk-lib/aws-appflow';
import { ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { aws_appflow } from 'aws-cdk-lib/interfaces';
import { Construct, IConstruct } from 'constructs';
import { ConnectionMode } from './connection-mode';
import { ConnectorProfileAttributes, ConnectorProfileProps, IConnectorProfile, ProfileConfiguration } from './connector-profile-contract';
import { ConnectorProfileGrants } from './connector-profile-grants';
import { ConnectorType } from './connector-type';
import { CustomConnectorAuth } from './custom-connector-auth';
import { arnAndName, ExistingProfile } from './existing-profile';
import { warnOfPrivateLink } from './private-link';
import { AppFlowPermissionsManager } from '../appflow-permissions-manager';
import { ConnectorMetadata } from '../metadata/connector-metadata';
import { noteUse } from '../metadata/notes';
import { checkToldProfile } from '../metadata/told-profile';
import { Binding } from '../private/binding';
import { Checks, isAcceptable, isKnown } from '../private/checks';
import { requireKeyOfRegion } from '../private/environments';
import { TEXT } from '../private/limits';
import { chosenName, SpecialCharacters, uniqueName } from '../private/names';
import { makesName, NamedType, needsName } from '../private/order-by-name';
import { watchTexts } from '../private/readable-texts';
import { takeName } from '../private/taken-names';
import { checkUrls } from '../private/urls';

export * from './connector-profile-contract';

/**
 * The base of all connector profiles.
 *
 * For an application that this library has no class for, `CustomConnectorProfile` is the shorter way. A class of your own
 * overrides `buildConnectorProfileCredentials` and `buildConnectorProfileProperties`; both are called by the constructor of
 * this class, so they can use their parameter and no field of the subclass.
 *
 * @resource AWS::AppFlow::ConnectorProfile
 */
export abstract class ConnectorProfileBase extends Resource implements IConnectorProfile {
  /**
   * A reference to an existing profile that is an instance of the class on which this is called: its prototype, but not its
   * constructor, which would make a resource.
   *
   * @internal
   */
  public static _import<T extends ConnectorProfileBase>(
    this: { readonly prototype: T },
    connectorType: ConnectorType,
    scope: Construct,
    id: string,
    attributes: ConnectorProfileAttributes,
  ): T {
    const existing = new ExistingProfile(attributes, connectorType);
    return Reflect.construct(ConnectorProfileBase, [scope, id, existing, connectorType], this as never) as T;
  }

  /**
   * A reference to an existing profile, for the classes of connectors of your own that were written for the earlier library.
   *
   * @deprecated use `CustomConnectorProfile.fromConnectorProfileAttributes`
   * @internal
   */
  public static _fromConnectorProfileAttributes(
    scope: Construct,
    id: string,
    props: ConnectorProfileAttributes,
    type: ConnectorType,
  ): IConnectorProfile {
    return ConnectorProfileBase._import(type, scope, id, props);
  }

  /**
   * The ARN of the connector profile.
   * @attribute
   */
  public readonly connectorProfileArn: string;

  /**
   * The name of the connector profile.
   * @attribute
   */
  public readonly connectorProfileName: string;

  /**
   * The secret in which AppFlow keeps the credentials.
   * @attribute
   */
  public readonly credentials?: ISecret;

  /** Permissions on this profile for users, roles and services. */
  public readonly grants: ConnectorProfileGrants = ConnectorProfileGrants.fromConnectorProfile(this);

  /**
   * The application, so that no source or destination of another takes this profile.
   *
   * @internal
   */
  public readonly _connectorType: ConnectorType;

  /**
   * What the application told AppFlow about itself.
   *
   * @internal
   */
  public readonly _metadata?: ConnectorMetadata;

  private readonly resource?: CfnConnectorProfile;

  /**
   * Faults of the name and the key are thrown by the profile classes of this library, together with their own; of a class of
   * your own they are reported when the app is synthesized.
   *
   * @param connectorType the application
   */
  constructor(scope: Construct, id: string, props: ConnectorProfileProps, connectorType: ConnectorType) {
    const attributes = props instanceof ExistingProfile ? props.identity : undefined;
    const arnGiven = attributes?.connectorProfileArn;
    const chosen = chosenName(props.name);
    super(scope, id, {
      physicalName: attributes ? undefined : (chosen ?? uniqueName(scope, id, SpecialCharacters.NONE)),
      environmentFromArn: isAcceptable(arnGiven, TEXT.profileArn) ? arnGiven : undefined,
    });
    this._connectorType = connectorType;
    this._metadata = attributes ? attributes.metadata : props.metadata;
    if (attributes) {
      const [arn, name] = arnAndName(this, attributes);
      this.connectorProfileArn = arn;
      this.connectorProfileName = name;
      this.credentials = attributes.credentialsArn
        ? Secret.fromSecretCompleteArn(this, 'Credentials', attributes.credentialsArn)
        : undefined;
      this.noteMetadata();
      return;
    }
    const binding = Binding.of(this).begin();
    Checks.of(this)
      .text('name', chosen, TEXT.profileName)
      .text('key', props.key?.keyArn, TEXT.keyArn)
      .text('connectorLabel', connectorType.asProfileConnectorLabel, TEXT.connectorLabel);
    requireKeyOfRegion(this, props.key);
    this.resource = new CfnConnectorProfile(this, 'Resource', {
      connectorProfileName: this.physicalName,
      connectorType: connectorType.asProfileConnectorType,
      connectorLabel: connectorType.asProfileConnectorLabel,
      connectionMode: ConnectionMode.PUBLIC,
      kmsArn: props.key?.keyArn,
      connectorProfileConfig: {
        connectorProfileCredentials: this.buildConnectorProfileCredentials(props),
        connectorProfileProperties: this.buildConnectorProfileProperties(props),
      },
    });
    takeName(this.resource, chosen, TEXT.profileName.link);
    makesName(this.resource, this.physicalName);
    needsName(this.resource, NamedType.CONNECTOR, connectorType.asProfileConnectorLabel);
    if (props.key) {
      AppFlowPermissionsManager.instance().grantKeyEncryptDecrypt(this, props.key);
    }
    this.connectorProfileArn = this.getResourceArnAttribute(this.resource.attrConnectorProfileArn, {
      service: 'appflow',
      resource: 'connectorprofile',
      resourceName: this.physicalName,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
    this.connectorProfileName = this.getResourceNameAttribute(this.resource.ref);
    this.credentials = Secret.fromSecretAttributes(this, 'Credentials', {
      secretCompleteArn: this.resource.attrCredentialsArn,
      encryptionKey: props.key,
    });
    if (this.buildConnectorProfileProperties !== ConnectorProfileBase.prototype.buildConnectorProfileProperties) {
      // A class of a user's own: nothing ends its checks later.
      binding.granted();
    }
  }

  /** Tells the command that records metadata what to ask for. */
  private noteMetadata(): void {
    if (this._metadata) {
      noteUse(this, this._metadata, this._concreteName, this._connectorType);
    }
  }

  /**
   * The name as the account has it: that of a reference to the resource is known only at deployment.
   *
   * @internal
   */
  public get _concreteName(): string | undefined {
    const name = this.resource ? this.physicalName : this.connectorProfileName;
    return isKnown(name) ? name : undefined;
  }

  /** The ARN of the connector profile; the same as `connectorProfileArn`. */
  public get arn(): string {
    return this.connectorProfileArn;
  }

  /** The name of the connector profile; the same as `connectorProfileName`. */
  public get name(): string {
    return this.connectorProfileName;
  }

  /** A reference to the connector profile. */
  public get connectorProfileRef(): aws_appflow.ConnectorProfileReference {
    return { connectorProfileArn: this.connectorProfileArn, connectorProfileName: this.connectorProfileName };
  }

  /**
   * The credentials of a profile class of your own. It is called by the constructor of the base.
   *
   * @param _props the props that your constructor handed to the base
   */
  protected buildConnectorProfileCredentials(
    _props: ConnectorProfileProps,
  ): CfnConnectorProfile.ConnectorProfileCredentialsProperty {
    return {};
  }

  /**
   * The properties of a profile class of your own. It is called by the constructor of the base.
   *
   * @param _props the props that your constructor handed to the base
   */
  protected buildConnectorProfileProperties(
    _props: ConnectorProfileProps,
  ): CfnConnectorProfile.ConnectorProfilePropertiesProperty {
    return {};
  }

  /**
   * Lets `scope` depend on `resource`, if that is a construct.
   *
   * @deprecated use `scope.node.addDependency`
   */
  protected tryAddNodeDependency(scope: IConstruct, resource?: string | IConstruct): void {
    if (resource !== undefined && typeof resource !== 'string') {
      scope.node.addDependency(resource);
    }
  }

  /**
   * Sets how the profile of a custom connector signs in.
   *
   * @internal
   */
  public _configureCustom(
    auth: CustomConnectorAuth,
    profileProperties?: { [key: string]: string },
    connectionMode?: ConnectionMode,
  ): void {
    const { credentials, oAuth2Properties } = auth._render(this);
    checkToldProfile(this, this._metadata, { credentials, oAuth2Properties, profileProperties, connectionMode });
    this._configure({
      credentials: { customConnector: credentials },
      properties: { customConnector: { oAuth2Properties, profileProperties } },
      connectionMode,
    });
    this.noteMetadata();
  }

  /**
   * Sets how this profile signs in, and ends its checks.
   *
   * @throws if a value is one that AppFlow refuses
   * @internal
   */
  public _configure(configuration: ProfileConfiguration): void {
    const { connectionMode = ConnectionMode.PUBLIC } = configuration;
    warnOfPrivateLink(this, this._connectorType, connectionMode);
    checkUrls(this, configuration.properties);
    const binding = this._endChecks();
    const resource = this.resource!;
    watchTexts(this, () => ({ name: this.physicalName, ...blockOf(configuration.properties), profileProperties: undefined }));
    resource.connectionMode = connectionMode;
    resource.connectorProfileConfig = {
      connectorProfileCredentials: configuration.credentials,
      connectorProfileProperties: configuration.properties,
    };
    binding.applyTo(resource);
  }

  /**
   * Ends the checks, and gives the permissions that have waited for them. Where a profile makes roles or changes other
   * resources, it calls this before.
   *
   * @throws if a value is one that AppFlow refuses
   * @internal
   */
  public _endChecks(): Binding {
    Checks.of(this).end();
    return Binding.of(this).granted();
  }
}

/** The properties of the one application, or of the connector, without its name. Those of a connector are watched where a user fills them. */
function blockOf(properties: object): object {
  return Object.assign({}, ...Object.values(properties)) as object;
}
