/**
 * Makes the URL of a Zendesk instance.
 */
export class ZendeskInstanceUrlBuilder {
  /**
   * The URL of an instance.
   *
   * @param account the part of the address before `.zendesk.com`
   */
  public static buildFromAccount(account: string): string {
    return `https://${account}.zendesk.com`;
  }
}
