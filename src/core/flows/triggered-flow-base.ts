import { OnEventOptions, Rule } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { FlowBase, FlowBaseProps, FlowProps } from './flow-base';
import { statusOf } from './flow-status';
import { FlowStatus, ITriggeredFlow } from '../flow';
import { Checks } from '../private/checks';
import { warn } from '../private/warnings';

/**
 * What flows with a trigger take.
 */
export interface TriggeredFlowBaseProps extends FlowProps {
  /**
   * Whether the flow is active: `true` stands for `FlowStatus.ACTIVE`, `false` for `FlowStatus.SUSPENDED`.
   * @default - `status` decides
   * @deprecated use `status`
   */
  readonly autoActivate?: boolean;

  /**
   * Whether the flow runs when its trigger fires.
   * @default - AppFlow leaves the flow a draft, which never runs; a warning says so
   */
  readonly status?: FlowStatus;
}

/**
 * The base of flows that a trigger starts.
 */
export abstract class TriggeredFlowBase extends FlowBase implements ITriggeredFlow {
  /**
   * The status that `autoActivate` and `status` stand for.
   *
   * @throws if they contradict each other
   */
  protected static setStatus(autoActivate?: boolean, status?: FlowStatus): FlowStatus | undefined {
    const checks = new Checks('flow');
    const meant = statusOf(checks, { autoActivate, status });
    checks.end();
    return meant;
  }

  /**
   * @throws if source, destination, trigger and operations do not go together, or a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: FlowBaseProps) {
    super(scope, id, props);
    const { status, autoActivate } = props;
    const toEventBridge = props.destination.connectorType.asProfileConnectorType === EVENT_BRIDGE;
    if (toEventBridge && status !== FlowStatus.DRAFT) {
      warn(this, 'eventBridgeFlowStartsAsDraft', `status: ${status ?? 'not set'}`);
    } else if (status === undefined && autoActivate === undefined) {
      warn(this, 'flowNotActivated', 'status: not set');
    }
  }

  /**
   * A rule for the deactivation of this flow by AppFlow, after too many failures.
   */
  public abstract onDeactivated(id: string, options?: OnEventOptions): Rule;
}

const EVENT_BRIDGE = 'EventBridge';
