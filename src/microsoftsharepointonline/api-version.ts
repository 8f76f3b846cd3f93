/**
 * The versions of Microsoft Graph that the guide names for SharePoint. Others are given as text.
 */
export enum MicrosoftSharepointOnlineApiVersion {
  /** Version 1. */
  V1 = 'v1.0',
}
