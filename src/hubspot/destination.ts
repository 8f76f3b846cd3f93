import { HubSpotApiVersion } from './api-version';
import { HubSpotConnectorProfile } from './profile';
import { HubSpotConnectorType } from './type';
import { checksOf, pathOf, versionOf } from './vertex';
import { ErrorHandlingConfiguration } from '../core/error-handling';
import { requireGiven } from '../core/private/required';
import { renderCustomConnector } from '../core/vertices/custom-connector-destination';
import { DestinationBase } from '../core/vertices/destination-base';
import { WriteOperation } from '../core/write-operation';

/**
 * What to write to HubSpot.
 */
export interface HubSpotDestinationProps {
  /** The connection. */
  readonly profile: HubSpotConnectorProfile;

  /** The path of the object, such as `['company']` or `['association_label', 'ticket', 'contact']`. */
  readonly entity: string[];

  /**
   * The version of the HubSpot API.
   * @default - none; then `otherApiVersion` is required
   */
  readonly apiVersion?: HubSpotApiVersion;

  /**
   * A version of the HubSpot API that `HubSpotApiVersion` does not list. Give this or `apiVersion`.
   * @default - none; then `apiVersion` is required
   */
  readonly otherApiVersion?: string;

  /** How records are written. Inserts and updates are known to work; a warning says so for the others. */
  readonly operation: WriteOperation;

  /**
   * What happens to records that HubSpot refuses.
   * @default - they are counted, nothing more
   */
  readonly errorHandling?: ErrorHandlingConfiguration;
}

/** What the types of props demand. */
const REQUIRED = ['entity', 'operation', 'profile', 'errorHandling.errorLocation.bucket'];

/**
 * Writes to HubSpot.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-hubspot.html
 */
export class HubSpotDestination extends DestinationBase {
  /**
   * @throws if the entity, the version or the operation is one that AppFlow refuses, or if there is not exactly one version
   */
  constructor(props: HubSpotDestinationProps) {
    requireGiven('HubSpotDestination', props, REQUIRED);
    super(HubSpotConnectorType.instance, {
      checks: checksOf('HubSpotDestination', props),
      profile: props.profile,
      apiVersion: versionOf(props),
      operation: props.operation,
      properties: (flow) =>
        renderCustomConnector(flow, { entity: pathOf(props), operation: props.operation, errorHandling: props.errorHandling }),
    });
  }
}
