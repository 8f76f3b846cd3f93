import { checkEventSource } from './event-source-check';
import { EventBridgeConnectorType } from './type';
import { ErrorHandlingConfiguration, renderErrorHandling } from '../core/error-handling';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { DestinationBase } from '../core/vertices/destination-base';

/**
 * Where to publish events.
 */
export interface EventBridgeDestinationProps {
  /**
   * The name of the partner event source, as `EventSources` makes it: `aws.partner/appflow/salesforce.com/<account>/<suffix>`,
   * with the account of the flow. Not the name of an event bus of your own, and not an ARN.
   */
  readonly partnerBus: string;

  /**
   * What happens to events that fail. AppFlow also writes events of more than 256 KB to its bucket.
   * @default - they are counted, nothing more
   */
  readonly errorHandling?: ErrorHandlingConfiguration;
}

/** What the types of props demand. */
const REQUIRED = ['partnerBus', 'errorHandling.errorLocation.bucket'];

/**
 * Publishes to Amazon EventBridge what Salesforce publishes.
 *
 * AppFlow creates the partner event source together with the flow, and activates the flow only after the source is
 * associated with an event bus. So deploy in this order: the flow with `FlowStatus.DRAFT` and, depending on it, a
 * `CfnEventBus` with the name of the source as `name` and `eventSourceName`; then the flow with `FlowStatus.ACTIVE`.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/EventBridge.html
 */
export class EventBridgeDestination extends DestinationBase {
  /**
   * @throws if the name is one that AppFlow refuses
   */
  constructor(props: EventBridgeDestinationProps) {
    requireGiven('EventBridgeDestination', props, REQUIRED);
    super(EventBridgeConnectorType.instance, {
      checks: new Checks('EventBridgeDestination').text('partnerBus', props.partnerBus, TEXT.partnerEventSource),
      properties: (flow) => {
        checkEventSource(flow, props.partnerBus);
        return { eventBridge: { object: props.partnerBus, errorHandlingConfig: renderErrorHandling(flow, props.errorHandling) } };
      },
    });
  }
}
