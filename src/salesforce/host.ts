/** Hosts of sandboxes: today's, those of the time before enhanced domains, and numbered ones. */
const SANDBOX = /\.sandbox\.my\.salesforce\.com$|--[^.]+\.([a-z]+\d+\.)?my\.salesforce\.com$|^cs\d+\.(my\.)?salesforce\.com$|^test\.salesforce\.com$/;

/** Hosts of production: nothing but the domain of the company, or a numbered one. Other editions have a word between. */
const PRODUCTION = /^(?:(?!.*--)[^.]+\.my|(?:na|eu|ap|um)\d+(?:\.my)?)\.salesforce\.com$/;

/** What is probably wrong with the host of a Salesforce instance. */
export function problemOfSalesforceHost(host: string, isSandbox: boolean | undefined): string | undefined {
  if (host.endsWith('.lightning.force.com')) {
    return 'is where people work with Salesforce, and not its API, which is at https://<domain>.my.salesforce.com';
  }
  if (host === 'login.salesforce.com') {
    return 'is where everybody signs in, and not your instance, which is at https://<domain>.my.salesforce.com';
  }
  if (SANDBOX.test(host) && !isSandbox) {
    return 'is the address of a sandbox, and isSandbox is not true';
  }
  return PRODUCTION.test(host) && isSandbox === true ? 'is the address of production, and isSandbox is true' : undefined;
}
