import { SourceBase } from './source-base';
import { ANY_CUSTOM_CONNECTOR } from '../connectors/connector-type';
import { CustomConnectorProfile } from '../connectors/custom-connector-profile';
import { Checks } from '../private/checks';
import { TEXT } from '../private/limits';
import { requireGiven } from '../private/required';

/**
 * How a custom connector moves the data.
 *
 * @see https://docs.aws.amazon.com/appflow/1.0/APIReference/API_DataTransferApi.html
 */
export interface CustomConnectorDataTransferApi {
  /** The name of the API, as the connector gives it. */
  readonly name: string;

  /**
   * Whether the API answers at once or later.
   * @jsii suppress JSII5018
   */
  readonly type: CustomConnectorDataTransferApiType;
}

/**
 * Whether an API answers at once or later.
 */
export enum CustomConnectorDataTransferApiType {
  /** At once. */
  SYNC = 'SYNC',

  /** Later. */
  ASYNC = 'ASYNC',

  /** AppFlow chooses. */
  AUTOMATIC = 'AUTOMATIC',
}

/**
 * What a custom connector reads.
 */
export interface CustomConnectorSourceProps {
  /** The connection. */
  readonly profile: CustomConnectorProfile;

  /** What to read, as the connector names it. */
  readonly entity: string;

  /** The version of the application's API, as the connector names it. */
  readonly apiVersion: string;

  /**
   * Further properties of the connector, under its own keys.
   * @default - none
   */
  readonly customProperties?: { [key: string]: string };

  /**
   * How the connector moves the data.
   * @default - the connector chooses
   */
  readonly dataTransferApi?: CustomConnectorDataTransferApi;
}

/** What the types of props demand. */
const REQUIRED = ['apiVersion', 'entity', 'profile', 'dataTransferApi.name', 'dataTransferApi.type'];

/**
 * Reads through a custom connector.
 */
export class CustomConnectorSource extends SourceBase {
  /**
   * @throws if the entity, the version, a key or a value is one that AppFlow refuses
   */
  constructor(props: CustomConnectorSourceProps) {
    requireGiven('CustomConnectorSource', props, REQUIRED);
    super(ANY_CUSTOM_CONNECTOR, {
      checks: new Checks('CustomConnectorSource')
        .text('entity', props.entity, TEXT.customEntity)
        .map('customProperties', props.customProperties)
        .text('dataTransferApi.name', props.dataTransferApi?.name, TEXT.dataTransferApiName),
      profile: props.profile,
      apiVersion: props.apiVersion,
      properties: {
        customConnector: {
          entityName: props.entity,
          customProperties: props.customProperties,
          dataTransferApi: props.dataTransferApi,
        },
      },
    });
  }
}
