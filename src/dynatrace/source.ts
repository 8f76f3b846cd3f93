import { DynatraceConnectorProfile } from './profile';
import { DynatraceConnectorType } from './type';
import { checkedEntity, SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Dynatrace.
 */
export interface DynatraceSourceProps {
  /** The connection. */
  readonly profile: DynatraceConnectorProfile;

  /**
   * What to read, as AppFlow names it.
   * @jsii suppress JSII5018
   */
  readonly object: string;
}

/**
 * Reads from Dynatrace.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/dynatrace.html
 */
export class DynatraceSource extends SourceBase {
  /**
   * @throws if the object is one that AppFlow refuses
   */
  constructor(props: DynatraceSourceProps) {
    super(DynatraceConnectorType.instance, {
      profile: props.profile,
      properties: { dynatrace: { object: checkedEntity('DynatraceSource', 'object', props.object) } },
    });
  }
}
