import { MarketoConnectorProfile } from './profile';
import { MarketoConnectorType } from './type';
import { ErrorHandlingConfiguration, renderErrorHandling } from '../core/error-handling';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { DestinationBase } from '../core/vertices/destination-base';

/**
 * What to write to Marketo.
 */
export interface MarketoDestinationProps {
  /** The connection. */
  readonly profile: MarketoConnectorProfile;

  /**
   * The name of an object, such as `leads`.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /**
   * What happens to records that Marketo refuses.
   * @default - they are counted, nothing more
   */
  readonly errorHandling?: ErrorHandlingConfiguration;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile', 'errorHandling.errorLocation.bucket'];

/**
 * Inserts records into Marketo.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/marketo.html
 */
export class MarketoDestination extends DestinationBase {
  /**
   * @throws if the object is one that AppFlow refuses
   */
  constructor(props: MarketoDestinationProps) {
    requireGiven('MarketoDestination', props, REQUIRED);
    super(MarketoConnectorType.instance, {
      checks: new Checks('MarketoDestination').text('object', props.object, TEXT.entity),
      profile: props.profile,
      properties: (flow) => ({
        marketo: { object: props.object, errorHandlingConfig: renderErrorHandling(flow, props.errorHandling) },
      }),
    });
  }
}
