/**
 * Versions of the HubSpot API. Each has objects of its own; the guide lists them.
 */
export enum HubSpotApiVersion {
  /** Version 1: pipelines, campaigns, contact lists and others. */
  V1 = 'v1',

  /** Version 2: forms. */
  V2 = 'v2',

  /** Version 3: companies, contacts, deals, tickets, custom objects and others. */
  V3 = 'v3',

  /** Version 4, such as for labels of associations. The guide does not name it, but AppFlow takes it. */
  V4 = 'v4',
}
