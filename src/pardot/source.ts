import { PardotConnectorProfile } from './profile';
import { PardotConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Pardot.
 */
export interface PardotSourceProps {
  /** The connection. */
  readonly profile: PardotConnectorProfile;

  /**
   * What to read, as AppFlow names it.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /**
   * The version of the Pardot API. The user guide names only `v4`.
   * @default - the version that AppFlow fixed when the profile was made
   */
  readonly apiVersion?: string;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from Pardot, which Salesforce now calls Marketing Cloud Account Engagement.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/pardot.html
 */
export class PardotSource extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: PardotSourceProps) {
    requireGiven('PardotSource', props, REQUIRED);
    super(PardotConnectorType.instance, {
      checks: new Checks('PardotSource').text('object', props.object, TEXT.entity),
      profile: props.profile,
      apiVersion: props.apiVersion,
      properties: { pardot: { object: props.object } },
    });
  }
}
