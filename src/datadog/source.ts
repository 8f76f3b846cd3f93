import { DatadogConnectorProfile } from './profile';
import { DatadogConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Datadog.
 */
export interface DatadogSourceProps {
  /** The connection. */
  readonly profile: DatadogConnectorProfile;

  /**
   * What to read, as AppFlow names it.
   * @jsii suppress JSII5018
   */
  readonly object: string;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from Datadog.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/datadog.html
 */
export class DatadogSource extends SourceBase {
  /**
   * @throws if the object is one that AppFlow refuses
   */
  constructor(props: DatadogSourceProps) {
    requireGiven('DatadogSource', props, REQUIRED);
    super(DatadogConnectorType.instance, {
      checks: new Checks('DatadogSource').text('object', props.object, TEXT.entity),
      profile: props.profile,
      properties: { datadog: { object: props.object } },
    });
  }
}
