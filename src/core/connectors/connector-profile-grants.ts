import { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { aws_appflow } from 'aws-cdk-lib/interfaces';

/**
 * Permissions on a connector profile, scoped to its ARN.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonappflow.html
 */
export class ConnectorProfileGrants {
  /**
   * The grants of any connector profile, also of a plain `CfnConnectorProfile`.
   */
  public static fromConnectorProfile(profile: aws_appflow.IConnectorProfileRef): ConnectorProfileGrants {
    return new ConnectorProfileGrants(profile);
  }

  private constructor(private readonly profile: aws_appflow.IConnectorProfileRef) {}

  /**
   * Allows to use the profile in flows that the grantee creates or updates.
   */
  public use(grantee: IGrantable): Grant {
    return Grant.addToPrincipal({
      grantee,
      actions: ['appflow:UseConnectorProfile'],
      resourceArns: [this.profile.connectorProfileRef.connectorProfileArn],
    });
  }

  /**
   * Allows to ask AppFlow what the application says of itself: what `cdk-appflow describe` needs to record metadata.
   *
   * AppFlow lets only the object be asked for by profile; of connectors and profiles it tells all or nothing.
   *
   * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonappflow.html
   */
  public describe(grantee: IGrantable): Grant {
    const ofProfile = Grant.addToPrincipal({
      grantee,
      actions: ['appflow:DescribeConnectorEntity'],
      resourceArns: [this.profile.connectorProfileRef.connectorProfileArn],
    });
    const ofAccount = Grant.addToPrincipal({
      grantee,
      actions: ['appflow:DescribeConnector', 'appflow:DescribeConnectorProfiles'],
      resourceArns: ['*'],
    });
    return ofProfile.combine(ofAccount);
  }
}
