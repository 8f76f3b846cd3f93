/**
 * What the answers of `aws appflow describe-connector` and `describe-connector-entity` say, in one shape.
 *
 * A member that an answer leaves out is not known, and never false: native connectors leave out most of them. This file
 * imports nothing, so that the command line reads the same files without CDK.
 */

/** One field of an object. */
export interface FieldDescription {
  readonly identifier: string;
  readonly parentIdentifier?: string;
  readonly dataType?: string;
  readonly filterOperators?: readonly string[];
  readonly supportedValues?: readonly string[];
  readonly defaultValue?: string;
  readonly isPrimaryKey?: boolean;
  readonly isDeprecated?: boolean;
  readonly isRetrievable?: boolean;
  readonly isQueryable?: boolean;
  readonly isTimestamp?: boolean;
  readonly isCreatable?: boolean;
  readonly isUpdatable?: boolean;
  readonly isUpsertable?: boolean;
  readonly isNullable?: boolean;
  readonly isDefaultedOnCreate?: boolean;

  /** The operations for which the field identifies a record. None says something only where other fields name some. */
  readonly writeOperations?: readonly string[];
}

/** One object of an application. */
export interface EntityDescription {
  readonly name?: string;
  readonly apiVersion?: string;
  readonly fields: ReadonlyMap<string, FieldDescription>;
}

/** A setting that a connector takes at run time, such as a custom property of a source. */
export interface SettingDescription {
  readonly key: string;
  readonly scope?: string;
  readonly isRequired?: boolean;
  readonly options?: readonly string[];
}

/** A way to sign in that the connector itself defines. */
export interface CustomAuthDescription {
  readonly type: string;
  readonly parameters?: readonly SettingDescription[];
}

/** The ways to sign in. */
export interface AuthenticationDescription {
  readonly isBasic?: boolean;
  readonly isApiKey?: boolean;
  readonly isOAuth2?: boolean;
  readonly isCustom?: boolean;
  readonly grantTypes?: readonly string[];
  readonly tokenUrls?: readonly string[];
  readonly custom?: readonly CustomAuthDescription[];
}

/** A connector. */
export interface ConnectorDescription {
  readonly type?: string;
  readonly label?: string;
  readonly name?: string;
  readonly isPrivateLinkEnabled?: boolean;
  readonly authentication: AuthenticationDescription;
  readonly transferApis?: readonly string[];
  readonly canUseAsSource?: boolean;
  readonly canUseAsDestination?: boolean;
  readonly triggers?: readonly string[];
  readonly frequencies?: readonly string[];
  readonly destinations?: readonly string[];
  readonly operators?: readonly string[];
  readonly writeOperations?: readonly string[];
  readonly apiVersions?: readonly string[];
  readonly settings?: readonly SettingDescription[];
}

/** The text of a file of bytes. The shell of Windows writes UTF-16 where others write UTF-8. */
export function decode(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  return new TextDecoder(mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8').decode(bytes);
}

/**
 * An object, of the answer of `describe-connector-entity` or of its list of fields alone.
 *
 * @throws Error in words, if the text is none of these
 */
export function parseEntity(text: string): EntityDescription {
  const root = parse(text);
  const items = Array.isArray(root) ? root : get(record(root), 'connectorEntityFields');
  if (!Array.isArray(items)) {
    throw new Error('holds no connectorEntityFields, the list that `aws appflow describe-connector-entity` prints');
  }
  const about = record(Array.isArray(root) ? undefined : get(record(root), 'about'));
  return {
    name: textOf(get(about, 'entity')),
    apiVersion: textOf(get(about, 'apiVersion')),
    fields: new Map((items as unknown[]).map((item, index) => field(record(item), index)).map((one) => [one.identifier, one])),
  };
}

/**
 * A connector, of the answer of `describe-connector`.
 *
 * @throws Error in words, if the text is not one
 */
export function parseConnector(text: string): ConnectorDescription {
  const root = record(parse(text));
  const json = record(get(root, 'connectorConfiguration') ?? root);
  if (get(json, 'connectorType') === undefined && get(json, 'supportedTriggerTypes') === undefined && get(json, 'canUseAsSource') === undefined) {
    throw new Error('holds no connectorConfiguration, which `aws appflow describe-connector` prints');
  }
  return {
    type: textOf(get(json, 'connectorType')),
    label: textOf(get(json, 'connectorLabel')),
    name: textOf(get(json, 'connectorName')),
    isPrivateLinkEnabled: flag(get(json, 'isPrivateLinkEnabled')),
    canUseAsSource: flag(get(json, 'canUseAsSource')),
    canUseAsDestination: flag(get(json, 'canUseAsDestination')),
    triggers: texts(get(json, 'supportedTriggerTypes')),
    frequencies: texts(get(json, 'supportedSchedulingFrequencies')),
    destinations: texts(get(json, 'supportedDestinationConnectors')),
    operators: texts(get(json, 'supportedOperators')),
    writeOperations: texts(get(json, 'supportedWriteOperations')),
    apiVersions: texts(get(json, 'supportedApiVersions')),
    transferApis: records(get(json, 'supportedDataTransferApis'))?.flatMap((one) => textOf(get(one, 'name')) ?? []),
    settings: records(get(json, 'connectorRuntimeSettings'))?.map(setting),
    authentication: authentication(record(get(json, 'authenticationConfig'))),
  };
}

function authentication(json: Json): AuthenticationDescription {
  const defaults = record(get(json, 'oAuth2Defaults'));
  return {
    isBasic: flag(get(json, 'isBasicAuthSupported')),
    isApiKey: flag(get(json, 'isApiKeyAuthSupported')),
    isOAuth2: flag(get(json, 'isOAuth2Supported')),
    isCustom: flag(get(json, 'isCustomAuthSupported')),
    grantTypes: texts(get(defaults, 'oauth2GrantTypesSupported')),
    tokenUrls: texts(get(defaults, 'tokenUrls')),
    custom: records(get(json, 'customAuthConfigs'))?.map((one) => ({
      type: String(get(one, 'customAuthenticationType')),
      parameters: records(get(one, 'authParameters'))?.map(setting),
    })),
  };
}

function setting(json: Json): SettingDescription {
  return {
    key: String(get(json, 'key')),
    scope: textOf(get(json, 'scope')),
    isRequired: flag(get(json, 'isRequired')),
    options: texts(get(json, 'connectorSuppliedValueOptions')),
  };
}

function field(json: Json, index: number): FieldDescription {
  const identifier = get(json, 'identifier');
  if (typeof identifier !== 'string') {
    throw new Error(`holds a field without an identifier, at place ${index}`);
  }
  const type = record(get(record(get(json, 'supportedFieldTypeDetails')), 'v1'));
  const source = record(get(json, 'sourceProperties'));
  const destination = record(get(json, 'destinationProperties'));
  return {
    identifier,
    parentIdentifier: textOf(get(json, 'parentIdentifier')),
    dataType: textOf(get(type, 'fieldType')),
    filterOperators: texts(get(type, 'filterOperators')),
    supportedValues: texts(get(type, 'supportedValues')),
    defaultValue: textOf(get(json, 'defaultValue')),
    isPrimaryKey: flag(get(json, 'isPrimaryKey')),
    isDeprecated: flag(get(json, 'isDeprecated')),
    isRetrievable: flag(get(source, 'isRetrievable')),
    isQueryable: flag(get(source, 'isQueryable')),
    isTimestamp: flag(get(source, 'isTimestampFieldForIncrementalQueries')),
    isCreatable: flag(get(destination, 'isCreatable')),
    isUpdatable: flag(get(destination, 'isUpdatable')),
    isUpsertable: flag(get(destination, 'isUpsertable')),
    isNullable: flag(get(destination, 'isNullable')),
    isDefaultedOnCreate: flag(get(destination, 'isDefaultedOnCreate')),
    writeOperations: list(get(destination, 'supportedWriteOperations')),
  };
}

type Json = { readonly [key: string]: unknown };

/** A member by its name in the API, or by the same name with a capital, as some SDKs write it. */
function get(json: Json, key: string): unknown {
  return json[key] ?? json[key.charAt(0).toUpperCase() + key.slice(1)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`is not JSON (${(error as Error).message})`);
  }
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A list of objects; an empty one says nothing. */
function records(value: unknown): Json[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value.map(record) : undefined;
}

/** A list of texts, or an empty one. */
function list(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** A list of texts; an empty one says nothing, since some answers write it for what they do not know. */
function texts(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value.map(String) : undefined;
}
