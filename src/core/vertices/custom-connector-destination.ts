import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { DestinationBase, renderWriteOperation } from './destination-base';
import { ANY_CUSTOM_CONNECTOR } from '../connectors/connector-type';
import { CustomConnectorProfile } from '../connectors/custom-connector-profile';
import { ErrorHandlingConfiguration, renderErrorHandling } from '../error-handling';
import { IFlow } from '../flow';
import { Checks } from '../private/checks';
import { TEXT } from '../private/limits';
import { requireGiven } from '../private/required';
import { WriteOperation } from '../write-operation';

/**
 * What a custom connector writes.
 */
export interface CustomConnectorDestinationProps {
  /** The connection. */
  readonly profile: CustomConnectorProfile;

  /** What to write, as the connector names it. */
  readonly entity: string;

  /** The version of the application's API, as the connector names it. */
  readonly apiVersion: string;

  /**
   * How records are written.
   * @default - the connector chooses
   */
  readonly operation?: WriteOperation;

  /**
   * Further properties of the connector, under its own keys.
   * @default - none
   */
  readonly customProperties?: { [key: string]: string };

  /**
   * What happens to records that the application refuses.
   * @default - they are counted, nothing more
   */
  readonly errorHandling?: ErrorHandlingConfiguration;
}

/** What the types of props demand. */
const REQUIRED = ['apiVersion', 'entity', 'profile', 'errorHandling.errorLocation.bucket'];

/**
 * Writes through a custom connector.
 */
export class CustomConnectorDestination extends DestinationBase {
  /**
   * @throws if the entity, the version, a key or a value is one that AppFlow refuses
   */
  constructor(props: CustomConnectorDestinationProps) {
    requireGiven('CustomConnectorDestination', props, REQUIRED);
    super(ANY_CUSTOM_CONNECTOR, {
      checks: new Checks('CustomConnectorDestination')
        .text('entity', props.entity, TEXT.customEntity)
        .map('customProperties', props.customProperties),
      profile: props.profile,
      apiVersion: props.apiVersion,
      operation: props.operation,
      properties: (flow) => renderCustomConnector(flow, props),
    });
  }
}

/** What is written to an application that is a custom connector to AppFlow, as CloudFormation wants it. */
export function renderCustomConnector(
  flow: IFlow,
  { entity, customProperties, operation, errorHandling }: Omit<CustomConnectorDestinationProps, 'profile' | 'apiVersion'>,
): CfnFlow.DestinationConnectorPropertiesProperty {
  return {
    customConnector: {
      entityName: entity,
      customProperties,
      ...renderWriteOperation(operation),
      errorHandlingConfig: renderErrorHandling(flow, errorHandling),
    },
  };
}
