import { MarketoConnectorProfile } from './profile';
import { MarketoConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Marketo.
 */
export interface MarketoSourceProps {
  /** The connection. */
  readonly profile: MarketoConnectorProfile;

  /**
   * The name of an object, such as `leads` or `activities`.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /**
   * The version of the Marketo API.
   * @default - the version that AppFlow fixed when the profile was made
   */
  readonly apiVersion?: string;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from Marketo.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/marketo.html
 */
export class MarketoSource extends SourceBase {
  /**
   * @throws if the object or the version is one that AppFlow refuses
   */
  constructor(props: MarketoSourceProps) {
    requireGiven('MarketoSource', props, REQUIRED);
    super(MarketoConnectorType.instance, {
      checks: new Checks('MarketoSource').text('object', props.object, TEXT.entity),
      profile: props.profile,
      apiVersion: props.apiVersion,
      properties: { marketo: { object: props.object } },
    });
  }
}
