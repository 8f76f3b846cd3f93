import { IConnectorProfile } from '../connectors/connector-profile';
import { ConnectorType } from '../connectors/connector-type';
import { EntityMetadata } from '../metadata/entity-metadata';

/**
 * One end of a flow.
 */
export interface IVertex {
  /** The application. */
  readonly connectorType: ConnectorType;

  /**
   * The connection, which may know what the application told AppFlow about itself.
   *
   * @internal
   */
  readonly _profile?: IConnectorProfile;

  /**
   * The fields of what is read, where no profile can know.
   *
   * @internal
   */
  readonly _entityMetadata?: EntityMetadata;
}
