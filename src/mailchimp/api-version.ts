/**
 * The versions of the Mailchimp API that the guide names. Others are given as text.
 */
export enum MailchimpApiVersion {
  /** Version 3. */
  V3 = '3.0',
}
