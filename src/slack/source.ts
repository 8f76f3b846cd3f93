import { SlackConnectorProfile } from './profile';
import { SlackConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Slack.
 */
export interface SlackSourceProps {
  /** The connection. */
  readonly profile: SlackConnectorProfile;

  /**
   * What to read, as AppFlow names it; for a conversation `conversations/<id of the channel>` (not confirmed by AWS documentation).
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /**
   * The version of the Slack API.
   * @default - the version that AppFlow fixed when the profile was made
   */
  readonly apiVersion?: string;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from Slack.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/slack.html
 */
export class SlackSource extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: SlackSourceProps) {
    requireGiven('SlackSource', props, REQUIRED);
    super(SlackConnectorType.instance, {
      checks: new Checks('SlackSource').text('object', props.object, TEXT.entity),
      profile: props.profile,
      apiVersion: props.apiVersion,
      properties: { slack: { object: props.object } },
    });
  }
}
