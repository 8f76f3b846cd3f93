import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { ISource } from './source';
import { refuseForeignProfile } from './vertex-checks';
import { IConnectorProfile } from '../connectors/connector-profile';
import { ConnectorType } from '../connectors/connector-type';
import { IFlow } from '../flow';
import { Checks } from '../private/checks';
import { TEXT, TextRule } from '../private/limits';

/** What to read, as CloudFormation wants it. */
export interface SourceConfiguration {
  readonly profile?: IConnectorProfile;
  readonly apiVersion?: string;
  readonly properties: CfnFlow.SourceConnectorPropertiesProperty;
}

/**
 * The base of all sources: each hands up what it reads.
 *
 * @internal
 */
export abstract class SourceBase implements ISource {
  /** The application. */
  public readonly connectorType: ConnectorType;
  private readonly configuration: SourceConfiguration;

  constructor(connectorType: ConnectorType, configuration: SourceConfiguration) {
    this.connectorType = connectorType;
    this.configuration = configuration;
    new Checks(this.constructor.name).text('apiVersion', configuration.apiVersion, TEXT.apiVersion).end();
  }

  /**
   * Renders the source. Called by the flow.
   *
   * @param flow the flow that reads from this source
   */
  public bind(flow: IFlow): CfnFlow.SourceFlowConfigProperty {
    const { profile, apiVersion, properties } = this.configuration;
    refuseForeignProfile(flow, 'source', profile);
    return {
      connectorType: this.connectorType.asProfileConnectorType,
      connectorProfileName: profile?.name,
      apiVersion,
      sourceConnectorProperties: properties,
    };
  }
}

/** The name of what is read or written, checked. */
export function checkedEntity(className: string, property: string, entity: string, rule: TextRule = TEXT.entity): string {
  new Checks(className).text(property, entity, rule).end();
  return entity;
}

/** The name of what is read or written, of a prefix and parts of which none may be empty, checked. */
export function joinedEntity(
  className: string,
  separator: string,
  parts: { readonly [name: string]: string | undefined },
  rule: TextRule = TEXT.entity,
  prefix = '',
): string {
  const checks = new Checks(className);
  Object.entries(parts).forEach(([name, part]) => checks.text(`object.${name}`, part, rule));
  checks.end();
  return checkedEntity(className, 'object', prefix + Object.values(parts).join(separator), rule);
}
