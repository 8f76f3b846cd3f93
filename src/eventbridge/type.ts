import { ConnectorFacts } from '../core/connectors/connector-facts';
import { ConnectorType } from '../core/connectors/connector-type';
import { FlowType } from '../core/flow';
import { guide } from '../core/private/links';

/**
 * Amazon EventBridge. A partner event source stands for the flow, so there is no connector profile.
 *
 * @internal
 */
export class EventBridgeConnectorType extends ConnectorType {
  public static readonly instance = new EventBridgeConnectorType('EventBridge', false);

  public override get _facts(): ConnectorFacts {
    return FACTS;
  }
}

const FACTS: ConnectorFacts = {
  displayName: 'Amazon EventBridge',
  link: guide('EventBridge'),
  // A destination has no operators of its own: tasks carry those of the source.
  operatorKey: 'salesforce',
  destination: { triggers: [FlowType.EVENT], eventsDocumented: true },
  limits: ['Events: at most 256 KB each, larger ones go to the bucket of errorHandling'],
};
