import { Aws } from 'aws-cdk-lib';

/**
 * The names of the partner event sources that AppFlow makes for flows to Amazon EventBridge.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/EventBridge.html
 */
export class EventSources {
  /**
   * The partner event source of a flow from Salesforce, in the account of the stack.
   *
   * @param suffix tells several flows of one account apart; none unless given
   */
  public static salesforceEventSource(suffix?: string): string {
    return ['aws.partner/appflow/salesforce.com', Aws.ACCOUNT_ID, ...(suffix ? [suffix] : [])].join('/');
  }

  constructor() {}
}
