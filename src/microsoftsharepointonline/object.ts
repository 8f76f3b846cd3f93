/**
 * What to read of a SharePoint site: all of it, or the given drives, folders and files.
 */
export interface MicrosoftSharepointOnlineObject {
  /**
   * The id of the site, as Microsoft Graph gives it, or `sites/` and the id. What only the deployment knows, such as the value of a
   * secret, has to begin with `sites/`.
   */
  readonly site: string;

  /**
   * The ids of drives (document libraries), or `drives/` and the id. What only the deployment knows has to begin with `drives/`.
   * @default - none
   * @deprecated use `entities` with `MicrosoftSharepointOnlineEntity.drive`
   */
  readonly drives?: string[];

  /**
   * Drives, folders and files, each made by `MicrosoftSharepointOnlineEntity`. Their JSON has at most 2048 characters.
   * @default - the whole site
   */
  readonly entities?: string[];
}
