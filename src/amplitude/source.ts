import { AmplitudeConnectorProfile } from './profile';
import { AmplitudeConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Amplitude.
 */
export interface AmplitudeSourceProps {
  /** The connection. */
  readonly profile: AmplitudeConnectorProfile;

  /**
   * What to read, as AppFlow names it.
   * @jsii suppress JSII5018
   */
  readonly object: string;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from Amplitude.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/amplitude.html
 */
export class AmplitudeSource extends SourceBase {
  /**
   * @throws if the object is one that AppFlow refuses
   */
  constructor(props: AmplitudeSourceProps) {
    requireGiven('AmplitudeSource', props, REQUIRED);
    super(AmplitudeConnectorType.instance, {
      checks: new Checks('AmplitudeSource').text('object', props.object, TEXT.entity),
      profile: props.profile,
      properties: { amplitude: { object: props.object } },
    });
  }
}
