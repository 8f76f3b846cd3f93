import { ConnectorType } from '../connectors/connector-type';

/**
 * One end of a flow.
 */
export interface IVertex {
  /** The application. */
  readonly connectorType: ConnectorType;
}
