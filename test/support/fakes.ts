import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { ALL_FILTER_OPERATORS, ConnectorFacts } from '../../src/core/connectors/connector-facts';
import { ConnectorType } from '../../src/core/connectors/connector-type';
import { FlowType, IFlow } from '../../src/core/flow';
import { IDestination } from '../../src/core/vertices/destination';
import { ISource } from '../../src/core/vertices/source';

/** A connector type that knows what a test tells it, and otherwise allows everything. */
export class FakeConnectorType extends ConnectorType {
  private readonly facts: Partial<ConnectorFacts>;

  /**
   * @param facts what a test wants to be known about the application
   * @param name the connector type, or the label of a custom connector
   * @param isCustom whether the application is a custom connector
   */
  constructor(facts: Partial<ConnectorFacts> = {}, name = 'FakeConnector', isCustom = true) {
    super(name, isCustom);
    this.facts = facts;
  }

  /** What is known about the application. */
  public get _facts(): ConnectorFacts {
    return {
      ...super._facts,
      source: { triggers: Object.values(FlowType), filterOperators: ALL_FILTER_OPERATORS },
      destination: {},
      ...this.facts,
    };
  }
}

/** How a fake differs from a custom connector that allows everything. */
export interface FakeVertexProps<Properties> {
  readonly connectorType?: ConnectorType;
  readonly connectorProfileName?: string;
  readonly apiVersion?: string;
  /** Whole blocks of properties, by connector, instead of those of the custom connector. */
  readonly properties?: Properties;
}

/** A source that renders what it is told and remembers the flows that bound it. */
export class FakeSource implements ISource {
  public readonly connectorType: ConnectorType;
  public readonly boundTo: IFlow[] = [];

  constructor(private readonly props: FakeVertexProps<CfnFlow.SourceConnectorPropertiesProperty> = {}) {
    this.connectorType = props.connectorType ?? new FakeConnectorType();
  }

  public bind(flow: IFlow): CfnFlow.SourceFlowConfigProperty {
    this.boundTo.push(flow);
    return {
      ...vertexConfig(this.connectorType, this.props),
      sourceConnectorProperties: this.props.properties ?? { customConnector: { entityName: 'FakeEntity' } },
    };
  }
}

/** A destination that renders what it is told and remembers the flows that bound it. */
export class FakeDestination implements IDestination {
  public readonly connectorType: ConnectorType;
  public readonly boundTo: IFlow[] = [];

  constructor(private readonly props: FakeVertexProps<CfnFlow.DestinationConnectorPropertiesProperty> = {}) {
    this.connectorType = props.connectorType ?? new FakeConnectorType();
  }

  public bind(flow: IFlow): CfnFlow.DestinationFlowConfigProperty {
    this.boundTo.push(flow);
    return {
      ...vertexConfig(this.connectorType, this.props),
      destinationConnectorProperties: this.props.properties ?? { customConnector: { entityName: 'FakeEntity' } },
    };
  }
}

function vertexConfig(connectorType: ConnectorType, props: FakeVertexProps<unknown>) {
  return {
    connectorType: connectorType.asProfileConnectorType,
    connectorProfileName: props.connectorProfileName ?? 'fake-profile',
    apiVersion: props.apiVersion ?? 'v1',
  };
}
