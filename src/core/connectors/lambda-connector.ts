import { ArnFormat, IResource, Resource, Stack } from 'aws-cdk-lib';
import { CfnConnector } from 'aws-cdk-lib/aws-appflow';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { aws_appflow } from 'aws-cdk-lib/interfaces';
import { Construct } from 'constructs';
import { warnOfFunction } from './connector-function';
import { warnOfReadableCredentials } from './readable-credentials';
import { anythingInAppFlow, conditionsOf } from '../private/appflow-statement';
import { Checks } from '../private/checks';
import { isImmutable } from '../private/immutable-roles';
import { injected } from '../private/injection';
import { TEXT } from '../private/limits';
import { chosenName, SpecialCharacters, uniqueName } from '../private/names';
import { makesName } from '../private/order-by-name';
import { statementInWords } from '../private/statements';
import { takeName } from '../private/taken-names';
import { warn } from '../private/warnings';

/**
 * A connector of your own, of this app or imported.
 */
export interface IConnector extends IResource, aws_appflow.IConnectorRef {
  /**
   * The label by which profiles name the connector.
   * @attribute
   */
  readonly connectorLabel: string;

  /**
   * The ARN of the connector.
   * @attribute
   */
  readonly connectorArn: string;
}

/**
 * What a Lambda connector takes.
 */
export interface LambdaConnectorProps {
  /**
   * The function that is the connector, made with the AppFlow Custom Connector SDK. AppFlow waits 10 seconds for answers about
   * configuration, metadata and credentials, 30 seconds for data, and takes answers of at most 6 MB: give the function a timeout
   * of 30 seconds or more, and at least 256 MB of memory, in Java 512 MB.
   */
  readonly handler: IFunction;

  /**
   * The label by which profiles name the connector. A new label replaces the connector.
   * @default - a unique label, made from the path of the construct
   */
  readonly connectorLabel?: string;

  /**
   * What the connector is for: letters, digits, white space and `_ / ! @ # + = . -`
   * @default - no description
   */
  readonly description?: string;
}

/** What the types of props demand. */
const REQUIRED = ['handler'];

/**
 * Registers a Lambda function as a connector.
 *
 * AppFlow gets the permission to invoke the function, and the function the permission to read the credentials of the
 * profiles with this label. AppFlow puts label and profile into the names of the secrets, so those of a label that begins with this
 * one and a dash are readable, too; a warning names them. Where a profile has a `key` of its own, let the function decrypt with it: `key.grantDecrypt(handler)`.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/custom-connector-sdk.html
 * @resource AWS::AppFlow::Connector
 */
export class LambdaConnector extends Resource implements IConnector {
  /** The id by which property injectors find this class. */
  public static readonly PROPERTY_INJECTION_ID: string = '@cdklabs/cdk-appflow.LambdaConnector';

  /**
   * A connector that is registered already in the account and region of the stack.
   *
   * @throws if the label is one that AppFlow refuses
   */
  public static fromConnectorLabel(scope: Construct, id: string, connectorLabel: string): IConnector {
    class Import extends Resource implements IConnector {
      public readonly connectorLabel = connectorLabel;
      public readonly connectorArn = Stack.of(this).formatArn({ service: 'appflow', resource: 'connector', resourceName: connectorLabel });
      public get connectorRef(): aws_appflow.ConnectorReference {
        return { connectorLabel: this.connectorLabel, connectorArn: this.connectorArn };
      }
    }
    const connector = new Import(scope, id);
    new Checks(connector).text('connectorLabel', connectorLabel, TEXT.connectorLabel).end();
    return connector;
  }

  /**
   * The label by which profiles name the connector.
   * @attribute
   */
  public readonly connectorLabel: string;

  /**
   * The ARN of the connector.
   * @attribute
   */
  public readonly connectorArn: string;

  /**
   * @throws if the label or the description is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: LambdaConnectorProps) {
    props = injected(LambdaConnector.PROPERTY_INJECTION_ID, scope, id, props, REQUIRED);
    const chosen = chosenName(props.connectorLabel);
    super(scope, id, { physicalName: chosen ?? uniqueName(scope, id, SpecialCharacters.DASH_AND_UNDERSCORE) });
    new Checks(this)
      .text('connectorLabel', chosen, TEXT.connectorLabel)
      .text('description', props.description, TEXT.connectorDescription)
      .text('handler', props.handler.functionArn, TEXT.functionArn)
      .end();
    const resource = new CfnConnector(this, 'Resource', {
      connectorLabel: this.physicalName,
      description: props.description,
      connectorProvisioningType: 'LAMBDA',
      connectorProvisioningConfig: { lambda: { lambdaArn: props.handler.functionArn } },
    });
    takeName(resource, chosen, TEXT.connectorLabel.link);
    makesName(resource, this.physicalName);
    this.allowInvocation(props.handler, resource);
    warnOfFunction(this, props.handler);
    this.allowCredentials(props.handler);
    warnOfReadableCredentials(this, this.physicalName);
    this.connectorLabel = this.getResourceNameAttribute(resource.ref);
    this.connectorArn = this.getResourceArnAttribute(resource.attrConnectorArn, {
      service: 'appflow',
      resource: 'connector',
      resourceName: this.physicalName,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
  }

  /** A reference to the connector. */
  public get connectorRef(): aws_appflow.ConnectorReference {
    return { connectorLabel: this.connectorLabel, connectorArn: this.connectorArn };
  }

  /** AppFlow invokes the function while it registers the connector, so the permission comes first. */
  private allowInvocation(handler: IFunction, resource: CfnConnector): void {
    const { account } = Stack.of(this);
    const sourceArn = anythingInAppFlow(this);
    const id = `AppFlow${this.node.addr}`;
    const principal = new ServicePrincipal('appflow.amazonaws.com');
    handler.addPermission(id, { principal, sourceAccount: account, sourceArn });
    const permission = handler.permissionsNode.tryFindChild(id);
    if (permission) {
      resource.node.addDependency(permission);
    } else {
      const statement = new PolicyStatement({
        principals: [principal],
        actions: ['lambda:InvokeFunction'],
        resources: [handler.functionArn],
        conditions: conditionsOf(account, sourceArn),
      });
      warn(handler, 'functionPolicyNotChanged', undefined, statementInWords(handler, statement));
    }
  }

  /** AppFlow keeps the credentials of a profile in a secret whose name begins with the account and the label, then the profile. */
  private allowCredentials(handler: IFunction): void {
    const stack = Stack.of(this);
    const secrets = stack.formatArn({
      service: 'secretsmanager',
      resource: 'secret',
      resourceName: `appflow!${stack.account}-${this.physicalName}-*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    const statement = new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secrets] });
    if (handler.role && isImmutable(handler.role)) {
      warn(handler, 'rolePolicyNotChanged', handler.role.node.path, statementInWords(handler, statement));
    } else if (handler.role) {
      handler.addToRolePolicy(statement);
    } else {
      warn(handler, 'functionRoleNotChanged', undefined, statementInWords(handler, statement));
    }
  }
}
