/**
 * The versions of the Dynamics 365 Web API that the guide names. Others are given as text.
 */
export enum MicrosoftDynamics365ApiVersion {
  /** Version 9.2. */
  V9_2 = 'v9.2',
}
