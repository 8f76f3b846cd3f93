import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  IntegrationPattern,
  QueryLanguage,
  TaskMetricsConfig,
  TaskStateBase,
  TaskStateBaseProps,
  TaskStateJsonataBaseProps,
  TaskStateJsonPathBaseProps,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { refuseUnlessStartable } from './startable';
import { IFlow } from '../core/flow';
import { Checks } from '../core/private/checks';
import { injected } from '../core/private/injection';

/**
 * What starting a flow takes in any query language.
 */
export interface StartFlowOptions {
  /** The on-demand flow. */
  readonly flow: IFlow;
}

/**
 * What the task takes in a state machine that uses JSONPath.
 */
export interface StartFlowJsonPathProps extends StartFlowOptions, TaskStateJsonPathBaseProps {}

/**
 * What the task takes in a state machine that uses JSONata.
 */
export interface StartFlowJsonataProps extends StartFlowOptions, TaskStateJsonataBaseProps {}

/**
 * What the task takes.
 */
export interface StartFlowProps extends StartFlowOptions, TaskStateBaseProps {}

/**
 * A Step Functions task that starts an on-demand flow, and does not wait for the end of the run; `RunFlow` does.
 *
 * Its result has the fields `ExecutionId`, `FlowArn` and `FlowStatus`. The role of the state machine may start this flow, and
 * nothing else; with `credentials`, the role that they name has to be allowed to.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
 */
export class StartFlow extends TaskStateBase {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.StartFlow';

  /**
   * The task in JSONPath.
   *
   * @throws if the flow is not on demand or is out of reach
   */
  public static jsonPath(scope: Construct, id: string, props: StartFlowJsonPathProps): StartFlow {
    return new StartFlow(scope, id, props);
  }

  /**
   * The task in JSONata.
   *
   * @throws if the flow is not on demand or is out of reach
   */
  public static jsonata(scope: Construct, id: string, props: StartFlowJsonataProps): StartFlow {
    return new StartFlow(scope, id, { ...props, queryLanguage: QueryLanguage.JSONATA });
  }

  /** What the role of the state machine is allowed. */
  protected readonly taskPolicies?: PolicyStatement[];

  /** The task has no metrics of its own; the flow has. */
  protected readonly taskMetrics?: TaskMetricsConfig;

  private readonly flow: IFlow;

  /**
   * @throws if the flow is not on demand or is out of reach
   */
  constructor(scope: Construct, id: string, props: StartFlowProps) {
    const all = injected(StartFlow.PROPERTY_INJECTION_ID, scope, id, props, ['flow']);
    super(scope, id, all);
    const { flow, credentials, integrationPattern } = all;
    refuseUnlessStartable(this, flow, { name: 'Step Functions', crossesAccounts: credentials !== undefined });
    new Checks(this)
      .require(
        integrationPattern === undefined || integrationPattern === IntegrationPattern.REQUEST_RESPONSE,
        'integrationPattern',
        `${integrationPattern} does not fit; AppFlow neither reports the end of a run to Step Functions nor takes a task token. Use RunFlow to wait`,
      )
      .end();
    this.flow = flow;
    this.taskPolicies = credentials ? [] : [new PolicyStatement({ actions: ['appflow:StartFlow'], resources: [flow.flowArn] })];
  }

  /**
   * The task in Amazon States Language.
   *
   * @internal
   */
  protected _renderTask(topLevelQueryLanguage?: QueryLanguage): object {
    const queryLanguage = this.queryLanguage ?? topLevelQueryLanguage ?? QueryLanguage.JSON_PATH;
    return {
      Resource: `arn:${Aws.PARTITION}:states:::aws-sdk:appflow:startFlow`,
      ...this._renderParametersOrArguments({ FlowName: this.flow.flowName }, queryLanguage),
    };
  }
}
