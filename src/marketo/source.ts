import { MarketoConnectorProfile } from './profile';
import { MarketoConnectorType } from './type';
import { checkedEntity, SourceBase } from '../core/vertices/source-base';

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
    super(MarketoConnectorType.instance, {
      profile: props.profile,
      apiVersion: props.apiVersion,
      properties: { marketo: { object: checkedEntity('MarketoSource', 'object', props.object) } },
    });
  }
}
