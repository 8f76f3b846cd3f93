import { urlOfHost } from '../core/private/host-label';

/**
 * Makes the URL of a Zendesk instance.
 */
export class ZendeskInstanceUrlBuilder {
  /**
   * The URL of an instance.
   *
   * @param account the part of the address before `.zendesk.com`
   * @throws if it is more than that part
   */
  public static buildFromAccount(account: string): string {
    return urlOfHost('ZendeskInstanceUrlBuilder', 'account', account, 'zendesk.com');
  }
}
