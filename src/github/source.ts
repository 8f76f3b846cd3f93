import { GitHubConnectorProfile } from './profile';
import { GitHubConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from GitHub.
 */
export interface GitHubSourceProps {
  /** The connection. */
  readonly profile: GitHubConnectorProfile;

  /**
   * What to read, as AppFlow names it: `aws appflow list-connector-entities` prints the names.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /** The version of the GitHub API: one of `GitHubApiVersion`, or any other that AppFlow knows. */
  readonly apiVersion: string;
}

/** What the types of props demand. */
const REQUIRED = ['apiVersion', 'object', 'profile'];

/**
 * Reads from GitHub.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/connectors-github.html
 */
export class GitHubSource extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: GitHubSourceProps) {
    requireGiven('GitHubSource', props, REQUIRED);
    super(GitHubConnectorType.instance, {
      checks: new Checks('GitHubSource').text('object', props.object, TEXT.customEntity),
      profile: props.profile,
      apiVersion: props.apiVersion,
      properties: {
        customConnector: {
          entityName: props.object,
        },
      },
    });
  }
}
