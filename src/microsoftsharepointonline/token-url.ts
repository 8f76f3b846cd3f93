/**
 * Makes the URL at which Microsoft renews tokens.
 */
export class MicrosoftSharepointOnlineTokenUrlBuilder {
  /**
   * The token URL of a tenant.
   *
   * @param tenantId the id of the tenant; without it, the URL for accounts of any tenant
   */
  public static buildTokenUrl(tenantId: string = 'common'): string {
    return `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`;
  }
}
