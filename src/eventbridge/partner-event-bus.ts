import { Annotations } from 'aws-cdk-lib';
import { EventBus, IEventBus, OnEventOptions, Rule } from 'aws-cdk-lib/aws-events';
import { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { EventBridgeDestination } from './destination';
import { EventSources } from './event-sources';
import { ErrorHandlingConfiguration } from '../core/error-handling';
import { FlowStatus, IEventFlow } from '../core/flow';
import { OnEventFlow } from '../core/flows/on-event-flow';
import { injected } from '../core/private/injection';
import { warningId } from '../core/private/warnings';
import { IFilter } from '../core/tasks/filters';
import { IMapping, Mapping } from '../core/tasks/mappings';
import { ITransform } from '../core/tasks/transforms';
import { IValidation } from '../core/tasks/validations';
import { ISource } from '../core/vertices/source';

/**
 * Properties for an event bus that receives the events of an application.
 */
export interface PartnerEventBusProps {
  /**
   * The source of the events, for example a `SalesforceSource` of the object `AccountChangeEvent`.
   */
  readonly source: ISource;

  /**
   * Whether the flow is active.
   *
   * AppFlow creates the partner event source together with the flow, and activates the flow only after an event bus is
   * associated with that source. Deploy first with `false`, then with `true`.
   *
   * @see https://docs.aws.amazon.com/appflow/latest/userguide/EventBridge.html
   */
  readonly active: boolean;

  /**
   * The name of the partner event source that AppFlow creates.
   * @default - that of Salesforce in the account of the stack, without a suffix; see `EventSources.salesforceEventSource`
   */
  readonly partnerEventSource?: string;

  /**
   * Which fields of an event are published.
   * @default - all of them
   */
  readonly mappings?: IMapping[];

  /**
   * Changes to the values of fields.
   * @default - none
   */
  readonly transforms?: ITransform[];

  /**
   * Which events are published.
   * @default - all of them
   */
  readonly filters?: IFilter[];

  /**
   * What happens to events with a bad value.
   * @default - none
   */
  readonly validations?: IValidation[];

  /**
   * What happens to events that fail or are larger than 256 KB.
   * @default - they are counted, nothing more
   */
  readonly errorHandling?: ErrorHandlingConfiguration;

  /**
   * The name of the flow.
   * @default - a generated name
   */
  readonly flowName?: string;

  /**
   * The key that encrypts the events while AppFlow holds them.
   * @default - a key that AWS owns
   */
  readonly key?: IKey;
}

/**
 * A partner event bus that receives the events of an application, with the flow that publishes them.
 *
 * It keeps the order that AppFlow demands: the flow, the bus after it, and only then the activation, in a second deployment.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/EventBridge.html
 */
export class PartnerEventBus extends Construct {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.PartnerEventBus';

  /** The flow that publishes the events. */
  public readonly flow: IEventFlow;

  /** The event bus that receives the events. */
  public readonly bus: IEventBus;

  private readonly partnerEventSource: string;

  /**
   * @throws if the source publishes no events, or a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: PartnerEventBusProps) {
    super(scope, id);
    const all = injected(PartnerEventBus.PROPERTY_INJECTION_ID, scope, id, props);
    const { active, partnerEventSource, errorHandling, flowName, mappings, ...rest } = all;
    this.partnerEventSource = partnerEventSource ?? EventSources.salesforceEventSource();
    this.flow = new OnEventFlow(this, 'Flow', {
      ...rest,
      name: flowName,
      mappings: mappings ?? [Mapping.mapAll()],
      destination: new EventBridgeDestination({ partnerBus: this.partnerEventSource, errorHandling }),
      status: active ? FlowStatus.ACTIVE : FlowStatus.DRAFT,
    });
    this.bus = new EventBus(this, 'Bus', { eventSourceName: this.partnerEventSource });
    this.bus.node.addDependency(this.flow);
    this.tellTheOrder(active);
  }

  /**
   * Defines a rule on the bus for events of the flow.
   *
   * The detail type of an event of Salesforce is its object, for example `AccountChangeEvent`.
   *
   * @param id the id of the rule
   * @param options the target, and a pattern that narrows the events
   * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas-salesforce.html
   */
  public onEvent(id: string, options: OnEventOptions = {}): Rule {
    const { target, eventPattern, description, ruleName, crossStackScope } = options;
    const rule = new Rule(crossStackScope ?? this, id, {
      description,
      ruleName,
      eventBus: this.bus,
      eventPattern: { source: [this.partnerEventSource], ...eventPattern },
    });
    rule.addTarget(target);
    return rule;
  }

  /** Who deploys can do nothing about the warning of the flow but keep the order, so it is told which step comes next. */
  private tellTheOrder(active: boolean): void {
    Annotations.of(this.flow).acknowledgeWarning(warningId('eventBridgeFlowStartsAsDraft'), 'PartnerEventBus tells the order');
    Annotations.of(this).addInfo(active
      ? 'The flow is active: where it is not deployed yet, deploy first with active: false, or AppFlow refuses it.'
      : 'The flow is a draft: deploy, then set active: true and deploy again, or no event is published.');
  }
}
