import { urlOfHost } from '../core/private/host-label';

/**
 * Makes the URL of a Marketo instance.
 */
export class MarketoInstanceUrlBuilder {
  /**
   * The URL of an instance.
   *
   * @param account the Munchkin id of the account, such as `123-ABC-456`
   * @throws if it is more than that id
   */
  public static buildFromAccount(account: string): string {
    return urlOfHost('MarketoInstanceUrlBuilder', 'account', account, 'mktorest.com');
  }
}
