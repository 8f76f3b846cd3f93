import { urlOfHost } from '../core/private/host-label';

/**
 * Makes the URL of a Dynamics 365 organization.
 */
export class MicrosoftDynamics365ApiUrlBuilder {
  /**
   * The URL of an organization in North America. Elsewhere a number follows `crm`, such as `crm4` in Europe: write the URL.
   *
   * @param org the unique name of the organization
   * @throws if it is more than that name
   */
  public static buildApiUrl(org: string): string {
    return urlOfHost('MicrosoftDynamics365ApiUrlBuilder', 'org', org, 'api.crm.dynamics.com');
  }
}
