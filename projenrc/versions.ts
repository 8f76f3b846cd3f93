/** A version of aws-cdk-lib, and the constructs that goes with it. */
export interface Versions {
  readonly cdk: string;
  readonly constructs: string;
}

/** The first aws-cdk-lib whose buckets, keys, secrets, buses and roles satisfy the IXxxRef interfaces. */
export const FLOOR: Versions = { cdk: '2.234.0', constructs: '10.5.1' };

/** The newest aws-cdk-lib that this library is known to work with. */
export const NEWEST: Versions = { cdk: '2.276.0', constructs: '10.8.1' };

/** Versions as package managers name them. */
export function packages({ cdk, constructs }: Versions): string[] {
  return [`aws-cdk-lib@${cdk}`, `constructs@${constructs}`];
}
