import { AmplitudeConnectorProfile } from './profile';
import { AmplitudeConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
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
    super(AmplitudeConnectorType.instance, {
      checks: new Checks('AmplitudeSource').text('object', props.object, TEXT.entity),
      profile: props.profile,
      properties: { amplitude: { object: props.object } },
    });
  }
}
