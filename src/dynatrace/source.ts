import { DynatraceConnectorProfile } from './profile';
import { DynatraceConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

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

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

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
    requireGiven('DynatraceSource', props, REQUIRED);
    super(DynatraceConnectorType.instance, {
      checks: new Checks('DynatraceSource').text('object', props.object, TEXT.entity),
      profile: props.profile,
      properties: { dynatrace: { object: props.object } },
    });
  }
}
