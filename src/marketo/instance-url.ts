/**
 * Makes the URL of a Marketo instance.
 */
export class MarketoInstanceUrlBuilder {
  /**
   * The URL of an instance.
   *
   * @param account the Munchkin id of the account, such as `123-ABC-456`
   */
  public static buildFromAccount(account: string): string {
    return `https://${account}.mktorest.com`;
  }
}
