/** The type of the entries in the metadata of a cloud assembly by which an app tells what it uses. */
export const NOTE = '@cdklabs/cdk-appflow:describe';

/** What a flow or a profile uses, and where its files belong. */
export interface Use {
  readonly folder: string;
  readonly connectorProfileName?: string;
  readonly connectorType?: string;
  readonly connectorLabel?: string;
  readonly entity?: string;
  readonly apiVersion?: string;
}
