import { microsoftTokenUrl } from '../core/private/host-label';

/**
 * Makes the URL at which Microsoft renews tokens.
 */
export class MicrosoftDynamics365TokenUrlBuilder {
  /**
   * The token URL of a tenant.
   *
   * @param tenantId the id of the tenant; without it, the URL for accounts of any tenant
   * @throws if it is neither an id nor a domain
   */
  public static buildTokenUrl(tenantId: string = 'common'): string {
    return microsoftTokenUrl('MicrosoftDynamics365TokenUrlBuilder', tenantId);
  }
}
