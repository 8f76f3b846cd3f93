import { MailchimpConnectorProfile } from './profile';
import { MailchimpConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Mailchimp.
 */
export interface MailchimpSourceProps {
  /** The connection. */
  readonly profile: MailchimpConnectorProfile;

  /**
   * The name of an object, in lower case and plural, such as `campaigns` (not confirmed by AWS documentation).
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /** The version of the Mailchimp API: one of `MailchimpApiVersion`, or any other that AppFlow knows. */
  readonly apiVersion: string;
}

/** What the types of props demand. */
const REQUIRED = ['apiVersion', 'object', 'profile'];

/**
 * Reads from Mailchimp.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-mailchimp.html
 */
export class MailchimpSource extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: MailchimpSourceProps) {
    requireGiven('MailchimpSource', props, REQUIRED);
    super(MailchimpConnectorType.instance, {
      checks: new Checks('MailchimpSource').text('object', props.object, TEXT.customEntity),
      profile: props.profile,
      apiVersion: props.apiVersion,
      properties: {
        customConnector: {
          entityName: props.object,
        },
      },
    });
  }
}
