/**
 * What to read of a SharePoint site: all of it, or the given drives, folders and files.
 */
export interface MicrosoftSharepointOnlineObject {
  /** The id of the site, as Microsoft Graph gives it. */
  readonly site: string;

  /**
   * The ids of drives (document libraries).
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
