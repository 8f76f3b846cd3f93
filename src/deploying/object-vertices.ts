import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { ConnectorType } from '../core/connectors/connector-type';
import { IFlow } from '../core/flow';
import { Checks } from '../core/private/checks';
import { IDestination } from '../core/vertices/destination';
import { OBJECT_PROPERTIES, onlyBlock } from '../core/vertices/rendered-object';
import { ISource } from '../core/vertices/source';

/** The destinations that write files, each under a prefix. */
const FILE_DESTINATIONS = ['s3', 'upsolver'];

/** A source that reads another object than it was made for, and is the same in all else. */
export class SourceOfObject implements ISource {
  public readonly connectorType: ConnectorType;

  constructor(private readonly source: ISource, private readonly object: string) {
    this.connectorType = source.connectorType;
  }

  public get _profile(): ISource['_profile'] {
    return this.source._profile;
  }

  public bind(flow: IFlow): CfnFlow.SourceFlowConfigProperty {
    const config = this.source.bind(flow);
    const [application, block] = onlyBlock(config.sourceConnectorProperties);
    const property = OBJECT_PROPERTIES.find((name) => block[name] !== undefined);
    new Checks(flow)
      .require(property !== undefined, 'source', `${this.connectorType._facts.displayName} reads no object that could be replaced by another`)
      .end();
    return { ...config, sourceConnectorProperties: { [application]: { ...block, [property!]: this.object } } };
  }
}

/** A destination that writes under a longer prefix than it was made for, and is the same in all else. */
export class DestinationOfObject implements IDestination {
  public readonly connectorType: ConnectorType;

  constructor(private readonly destination: IDestination, private readonly folder: string) {
    this.connectorType = destination.connectorType;
  }

  public get _profile(): IDestination['_profile'] {
    return this.destination._profile;
  }

  public bind(flow: IFlow): CfnFlow.DestinationFlowConfigProperty {
    const config = this.destination.bind(flow);
    const [application, block] = onlyBlock(config.destinationConnectorProperties);
    new Checks(flow)
      .require(
        FILE_DESTINATIONS.includes(application),
        'destination',
        `${this.connectorType._facts.displayName} has no prefix; make a flow for each object yourself, with a destination of its own`,
      )
      .end();
    const prefix = String(block.bucketPrefix ?? '').replace(/\/$/, '');
    const bucketPrefix = prefix ? `${prefix}/${this.folder}` : this.folder;
    return { ...config, destinationConnectorProperties: { [application]: { ...block, bucketPrefix } } };
  }
}
