import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { ISource } from './source';
import { checkProfile } from './vertex-checks';
import { IConnectorProfile } from '../connectors/connector-profile';
import { ConnectorType } from '../connectors/connector-type';
import { IFlow } from '../flow';
import { EntityMetadata } from '../metadata/entity-metadata';
import { Binding, NotTransferred, OnlyTo } from '../private/binding';
import { Checks, fits, isKnown } from '../private/checks';
import { TEXT, TextRule } from '../private/limits';

/** What to read, as CloudFormation wants it. */
export interface SourceConfiguration {
  /** What the source has checked of its own properties; the base adds its part and ends them. */
  readonly checks: Checks;

  readonly profile?: IConnectorProfile;
  readonly apiVersion?: string;
  readonly properties: CfnFlow.SourceConnectorPropertiesProperty;

  /** The fields of what is read, where no profile can know. */
  readonly metadata?: EntityMetadata;

  /** A property that has an effect only towards one kind of destination. */
  readonly onlyTo?: OnlyTo;

  /** Data types that it does not read as it is configured. */
  readonly notRead?: NotTransferred;
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
    configuration.checks.text('apiVersion', configuration.apiVersion, TEXT.apiVersion).end();
  }

  /** @internal */
  public get _profile(): IConnectorProfile | undefined {
    return this.configuration.profile;
  }

  /** @internal */
  public get _entityMetadata(): EntityMetadata | undefined {
    return this.configuration.metadata;
  }

  /**
   * Renders the source. Called by the flow.
   *
   * @param flow the flow that reads from this source
   */
  public bind(flow: IFlow): CfnFlow.SourceFlowConfigProperty {
    const { profile, apiVersion, properties, onlyTo, notRead } = this.configuration;
    const binding = Binding.of(flow);
    binding.onlyTo = onlyTo;
    binding.notRead = notRead;
    checkProfile(flow, 'source', this.connectorType, profile);
    return {
      connectorType: this.connectorType.asProfileConnectorType,
      connectorProfileName: profile?.name,
      apiVersion,
      sourceConnectorProperties: properties,
    };
  }
}

/** The name of what is read or written, of a prefix and parts of which none may be empty, checked. */
export function joinedEntity(
  checks: Checks,
  separator: string,
  parts: { readonly [name: string]: string | undefined },
  rule: TextRule = TEXT.entity,
  prefix = '',
): string {
  Object.entries(parts).forEach(([name, part]) => checks.text(`object.${name}`, part, rule));
  const values = Object.values(parts);
  const entity = prefix + values.join(separator);
  // A fault of a part would be one of the whole, too.
  const isWhole = values.every((part) => !isKnown(part) || fits(part, rule));
  checks.text('object', isWhole ? entity : undefined, rule);
  return entity;
}
