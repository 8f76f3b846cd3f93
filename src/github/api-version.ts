/**
 * The versions of the GitHub API that the guide names. Others are given as text.
 */
export enum GitHubApiVersion {
  /** Version 3, the REST API. */
  V3 = 'v3',
}
