import { HubSpotApiVersion } from './api-version';
import { HubSpotConnectorProfile } from './profile';
import { HubSpotConnectorType } from './type';
import { checksOf, pathOf, versionOf } from './vertex';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from HubSpot.
 */
export interface HubSpotSourceProps {
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
}

/** What the types of props demand. */
const REQUIRED = ['entity', 'profile'];

/**
 * Reads from HubSpot.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-hubspot.html
 */
export class HubSpotSource extends SourceBase {
  /**
   * @throws if the entity or the version is one that AppFlow refuses, or if there is not exactly one version
   */
  constructor(props: HubSpotSourceProps) {
    requireGiven('HubSpotSource', props, REQUIRED);
    super(HubSpotConnectorType.instance, {
      checks: checksOf('HubSpotSource', props),
      profile: props.profile,
      apiVersion: versionOf(props),
      properties: { customConnector: { entityName: pathOf(props) } },
    });
  }
}
