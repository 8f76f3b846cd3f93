import { Checks } from './checks';
import { TEXT } from './limits';

/**
 * The address of a tenant of an application, `https://<label>.<domain>`. The label is one and nothing else, so that it cannot
 * choose another host, which would then get the credentials.
 *
 * @throws if the label is not one
 */
export function urlOfHost(builder: string, property: string, label: string, domain: string): string {
  const accepts = `what stands before .${domain} and no more: ${TEXT.hostLabel.accepts}`;
  new Checks(builder).text(property, label, { ...TEXT.hostLabel, accepts }).end();
  return `https://${label}.${domain}`;
}

/**
 * The address at which Microsoft renews tokens.
 *
 * @throws if the tenant is not one
 */
export function microsoftTokenUrl(builder: string, tenantId: string): string {
  new Checks(builder).text('tenantId', tenantId, TEXT.tenantId).end();
  return `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`;
}
