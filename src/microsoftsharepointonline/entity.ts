/**
 * Makes the names by which AppFlow knows what a SharePoint site holds.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-microsoft-sharepoint-online.html
 */
export class MicrosoftSharepointOnlineEntity {
  /**
   * A drive (document library).
   *
   * @param driveId its id, as Microsoft Graph gives it
   */
  public static drive(driveId: string): string {
    return `drives/${driveId}`;
  }

  /**
   * A folder or a file of a drive.
   *
   * @param driveId the id of the drive
   * @param itemId the id of the folder or file
   */
  public static item(driveId: string, itemId: string): string {
    return `${MicrosoftSharepointOnlineEntity.drive(driveId)}/items/${itemId}`;
  }
}
