import { urlOfHost } from '../core/private/host-label';

/**
 * Makes the URL of a Slack instance.
 */
export class SlackInstanceUrlBuilder {
  /**
   * The URL of an instance.
   *
   * @param workspace the part of the address before `.slack.com`
   * @throws if it is more than that part
   */
  public static buildFromWorkspace(workspace: string): string {
    return urlOfHost('SlackInstanceUrlBuilder', 'workspace', workspace, 'slack.com');
  }
}
