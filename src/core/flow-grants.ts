import { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { aws_appflow } from 'aws-cdk-lib/interfaces';

/**
 * Permissions on a flow, each scoped to the flow's ARN.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonappflow.html
 */
export class FlowGrants {
  /**
   * The grants of any flow, also of a plain `CfnFlow`.
   */
  public static fromFlow(flow: aws_appflow.IFlowRef): FlowGrants {
    return new FlowGrants(flow);
  }

  private constructor(private readonly flow: aws_appflow.IFlowRef) {}

  /**
   * Allows to start a run of an on-demand flow, or to activate a scheduled or event flow.
   */
  public start(grantee: IGrantable): Grant {
    return this.actions(grantee, 'appflow:StartFlow');
  }

  /**
   * Allows to deactivate a scheduled or event flow. AppFlow refuses to stop an on-demand flow: see `cancel`.
   */
  public stop(grantee: IGrantable): Grant {
    return this.actions(grantee, 'appflow:StopFlow');
  }

  /**
   * Allows to cancel runs that are in progress.
   */
  public cancel(grantee: IGrantable): Grant {
    return this.actions(grantee, 'appflow:CancelFlowExecutions');
  }

  /**
   * Allows to read the flow, its tags and the records of its runs.
   */
  public read(grantee: IGrantable): Grant {
    return this.actions(
      grantee,
      'appflow:DescribeFlow',
      'appflow:DescribeFlowExecutionRecords',
      'appflow:ListTagsForResource',
    );
  }

  /**
   * Allows the given actions on this flow.
   *
   * @param actions IAM actions, such as `appflow:UpdateFlow`
   */
  public actions(grantee: IGrantable, ...actions: string[]): Grant {
    return Grant.addToPrincipal({
      grantee,
      actions: [...actions].sort(),
      resourceArns: [this.flow.flowRef.flowArn],
    });
  }
}
