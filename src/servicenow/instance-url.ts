import { urlOfHost } from '../core/private/host-label';

/**
 * Makes the URL of a ServiceNow instance.
 */
export class ServiceNowInstanceUrlBuilder {
  /**
   * The URL of an instance.
   *
   * @param domain the part of the address before `.service-now.com`
   * @throws if it is more than that part
   */
  public static buildFromDomain(domain: string): string {
    return urlOfHost('ServiceNowInstanceUrlBuilder', 'domain', domain, 'service-now.com');
  }
}
