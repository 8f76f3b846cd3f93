/**
 * How AppFlow reaches an application.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/private-flows.html
 */
export enum ConnectionMode {
  /** Over the public internet. */
  PUBLIC = 'Public',

  /** Through AWS PrivateLink, for the applications that offer it. */
  PRIVATE = 'Private',
}
