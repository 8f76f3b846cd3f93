import { Token } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IDestination } from './destination';
import { checkProfile } from './vertex-checks';
import { factsOf } from './vertex-facts';
import { IConnectorProfile } from '../connectors/connector-profile';
import { ConnectorType } from '../connectors/connector-type';
import { IFlow } from '../flow';
import { Binding, NotTransferred } from '../private/binding';
import { Checks } from '../private/checks';
import { TEXT } from '../private/limits';
import { warn } from '../private/warnings';
import { checkWriteOperation, WriteOperation, WriteOperationType } from '../write-operation';

/** Where to write, as CloudFormation wants it. */
export interface DestinationConfiguration {
  /** What the destination has checked of its own properties; the base adds its part and ends them. */
  readonly checks: Checks;

  readonly profile?: IConnectorProfile;
  readonly apiVersion?: string;

  /** How records are written, for applications that let the user choose. */
  readonly operation?: WriteOperation;

  /** Data types that it does not write as it is configured. */
  readonly notWritten?: NotTransferred;

  /** Renders what belongs to the application, and asks for the permissions on its buckets. */
  readonly properties: (flow: IFlow) => CfnFlow.DestinationConnectorPropertiesProperty;
}

/**
 * The base of all destinations: each hands up where it writes.
 *
 * @internal
 */
export abstract class DestinationBase implements IDestination {
  /** The application. */
  public readonly connectorType: ConnectorType;
  private readonly configuration: DestinationConfiguration;

  constructor(connectorType: ConnectorType, configuration: DestinationConfiguration) {
    this.connectorType = connectorType;
    this.configuration = configuration;
    const { displayName, link, destination } = factsOf({ connectorType, _profile: configuration.profile });
    const { checks, apiVersion, operation } = configuration;
    checks
      .text('apiVersion', apiVersion, TEXT.apiVersion)
      .require(
        !operation || Token.isUnresolved(operation.type) || (destination?.writeOperations?.includes(operation.type) ?? true),
        'operation',
        `${displayName} cannot ${operation?.type}; as a destination it accepts ${destination?.writeOperations?.join(', ')}`,
        link,
      );
    if (operation) {
      checkWriteOperation(checks, operation, 'operation.');
    }
    checks.end();
  }

  /** @internal */
  public get _profile(): IConnectorProfile | undefined {
    return this.configuration.profile;
  }

  /**
   * Renders the destination. Called by the flow.
   *
   * @param flow the flow that writes to this destination
   */
  public bind(flow: IFlow): CfnFlow.DestinationFlowConfigProperty {
    const { profile, apiVersion, operation, notWritten, properties } = this.configuration;
    const binding = Binding.of(flow);
    binding.notWritten = notWritten;
    binding.idFields = operation?.type === WriteOperationType.INSERT ? undefined : operation?.ids;
    checkProfile(flow, 'destination', this.connectorType, profile);
    const confirmed = factsOf(this).destination?.confirmedWriteOperations;
    if (operation && !Token.isUnresolved(operation.type) && confirmed?.includes(operation.type) === false) {
      warn(flow, 'writeOperationNotDocumented', `destination.operation: ${operation.type}`);
    }
    return {
      connectorType: this.connectorType.asProfileConnectorType,
      connectorProfileName: profile?.name,
      apiVersion,
      destinationConnectorProperties: properties(flow),
    };
  }
}

/** The properties by which a destination names its write operation. */
export function renderWriteOperation(
  operation: WriteOperation | undefined,
): Pick<CfnFlow.SalesforceDestinationPropertiesProperty, 'writeOperationType' | 'idFieldNames'> {
  return { writeOperationType: operation?.type, idFieldNames: operation?.ids };
}
