import { ZendeskConnectorProfile } from './profile';
import { ZendeskConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Zendesk.
 */
export interface ZendeskSourceProps {
  /** The connection. */
  readonly profile: ZendeskConnectorProfile;

  /**
   * The name of an object, such as `tickets`.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /**
   * The version of the Zendesk API.
   * @default - the version that AppFlow fixed when the profile was made
   */
  readonly apiVersion?: string;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from Zendesk.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/zendesk.html
 */
export class ZendeskSource extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: ZendeskSourceProps) {
    requireGiven('ZendeskSource', props, REQUIRED);
    super(ZendeskConnectorType.instance, {
      checks: new Checks('ZendeskSource').text('object', props.object, TEXT.entity),
      profile: props.profile,
      apiVersion: props.apiVersion,
      properties: { zendesk: { object: props.object } },
    });
  }
}
