/**
 * Makes the URL of a Slack instance.
 */
export class SlackInstanceUrlBuilder {
  /**
   * The URL of an instance.
   *
   * @param workspace the part of the address before `.slack.com`
   */
  public static buildFromWorkspace(workspace: string): string {
    return `https://${workspace}.slack.com`;
  }
}
