import { TrendMicroConnectorProfile } from './profile';
import { TrendMicroConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from Trend Micro.
 */
export interface TrendMicroSourceProps {
  /** The connection. */
  readonly profile: TrendMicroConnectorProfile;

  /**
   * What to read, as AppFlow names it.
   * @jsii suppress JSII5018
   */
  readonly object: string;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from Trend Micro.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/trend-micro.html
 */
export class TrendMicroSource extends SourceBase {
  /**
   * @throws if the object is one that AppFlow refuses
   */
  constructor(props: TrendMicroSourceProps) {
    requireGiven('TrendMicroSource', props, REQUIRED);
    super(TrendMicroConnectorType.instance, {
      checks: new Checks('TrendMicroSource').text('object', props.object, TEXT.entity),
      profile: props.profile,
      properties: { trendmicro: { object: props.object } },
    });
  }
}
