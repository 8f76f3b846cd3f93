import { AsanaConnectorProfile } from './profile';
import { AsanaConnectorType, DEFAULT_API_VERSION } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Asana.
 */
export interface AsanaSourceProps {
  /** The connection. */
  readonly profile: AsanaConnectorProfile;

  /**
   * What to read, as AppFlow names it: `aws appflow list-connector-entities` prints the names.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /**
   * The version of the Asana API, as AppFlow names it.
   * @default '1.0'
   */
  readonly apiVersion?: string;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from Asana.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-asana.html
 */
export class AsanaSource extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: AsanaSourceProps) {
    requireGiven('AsanaSource', props, REQUIRED);
    super(AsanaConnectorType.instance, {
      checks: new Checks('AsanaSource').text('object', props.object, TEXT.customEntity),
      profile: props.profile,
      apiVersion: props.apiVersion ?? DEFAULT_API_VERSION,
      properties: {
        customConnector: {
          entityName: props.object,
        },
      },
    });
  }
}
