import { ZendeskConnectorProfile } from './profile';
import { ZendeskConnectorType } from './type';
import { ErrorHandlingConfiguration, renderErrorHandling } from '../core/error-handling';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { DestinationBase, renderWriteOperation } from '../core/vertices/destination-base';
import { WriteOperation } from '../core/write-operation';

/**
 * What to write to Zendesk.
 */
export interface ZendeskDestinationProps {
  /** The connection. */
  readonly profile: ZendeskConnectorProfile;

  /**
   * The name of an object, such as `tickets`.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /**
   * How records are written. An update finds records by their id or by an external field, an upsert by an external field.
   */
  readonly operation: WriteOperation;

  /**
   * What happens to records that Zendesk refuses.
   * @default - they are counted, nothing more
   */
  readonly errorHandling?: ErrorHandlingConfiguration;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'operation', 'profile', 'errorHandling.errorLocation.bucket'];

/**
 * Writes to Zendesk.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/zendesk.html
 */
export class ZendeskDestination extends DestinationBase {
  /**
   * @throws if the object or the operation is one that AppFlow refuses
   */
  constructor(props: ZendeskDestinationProps) {
    requireGiven('ZendeskDestination', props, REQUIRED);
    super(ZendeskConnectorType.instance, {
      checks: new Checks('ZendeskDestination').text('object', props.object, TEXT.entity),
      profile: props.profile,
      operation: props.operation,
      properties: (flow) => ({
        zendesk: {
          object: props.object,
          ...renderWriteOperation(props.operation),
          errorHandlingConfig: renderErrorHandling(flow, props.errorHandling),
        },
      }),
    });
  }
}
