import { SingularConnectorProfile } from './profile';
import { SingularConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Singular.
 */
export interface SingularSourceProps {
  /** The connection. */
  readonly profile: SingularConnectorProfile;

  /**
   * What to read, as AppFlow names it.
   * @jsii suppress JSII5018
   */
  readonly object: string;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from Singular.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/singular.html
 */
export class SingularSource extends SourceBase {
  /**
   * @throws if the object is one that AppFlow refuses
   */
  constructor(props: SingularSourceProps) {
    requireGiven('SingularSource', props, REQUIRED);
    super(SingularConnectorType.instance, {
      checks: new Checks('SingularSource').text('object', props.object, TEXT.entity),
      profile: props.profile,
      properties: { singular: { object: props.object } },
    });
  }
}
