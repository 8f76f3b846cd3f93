/**
 * Makes the URL of a ServiceNow instance.
 */
export class ServiceNowInstanceUrlBuilder {
  /**
   * The URL of an instance.
   *
   * @param domain the part of the address before `.service-now.com`
   */
  public static buildFromDomain(domain: string): string {
    return `https://${domain}.service-now.com`;
  }
}
