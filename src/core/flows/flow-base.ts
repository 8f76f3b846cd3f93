import { Lazy } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { FlowAttributes } from './flow-attributes';
import { countFlow } from './flow-count';
import { FlowName } from './flow-name';
import { flowArnComponents, FlowReference } from './flow-reference';
import { statusOf } from './flow-status';
import { addTags } from './flow-tags';
import { importFlow } from './imported-flow';
import { bindKnownEnds } from './known-ends';
import { TriggerConfig } from './schedule';
import { renderIncrementalPull, renderTrigger } from './trigger';
import { checkBoundVertices, checkVertices } from './vertex-pair';
import { AppFlowPermissionsManager } from '../appflow-permissions-manager';
import { FlowStatus, FlowType, IFlow } from '../flow';
import { Binding } from '../private/binding';
import { Checks } from '../private/checks';
import { requireKeyOfRegion } from '../private/environments';
import { TEXT } from '../private/limits';
import { NamedType, needsName } from '../private/order-by-name';
import { watchTexts } from '../private/readable-texts';
import { takeName } from '../private/taken-names';
import { compileTasks } from '../tasks/compiler';
import { checkDataTypes } from '../tasks/data-type-check';
import { IFilter } from '../tasks/filters';
import { checkIdFields } from '../tasks/id-field-check';
import { IMapping } from '../tasks/mappings';
import { ITransform } from '../tasks/transforms';
import { IValidation } from '../tasks/validations';
import { IDestination } from '../vertices/destination';
import { ISource } from '../vertices/source';

/**
 * What every flow takes.
 */
export interface FlowProps {
  /** Where the flow reads. */
  readonly source: ISource;

  /**
   * Where the flow writes. AppFlow refuses to change the destination of an existing flow: give the flow a new name, or a new
   * id, together with a new destination.
   */
  readonly destination: IDestination;

  /** Which fields are transferred, and under which names. At least one. */
  readonly mappings: IMapping[];

  /**
   * How values are changed on their way.
   * @default - not at all
   */
  readonly transforms?: ITransform[];

  /**
   * What happens to bad records.
   * @default - nothing
   */
  readonly validations?: IValidation[];

  /**
   * Which records are transferred.
   * @default - all
   */
  readonly filters?: IFilter[];

  /**
   * The name of the flow. A new name replaces the flow.
   * An empty name and `PhysicalName.GENERATE_IF_NEEDED` ask for a generated one.
   * @default - a unique name, made from the path of the construct
   */
  readonly name?: string;

  /**
   * What the flow is for: letters, digits, white space and `_ ! @ # - . ? ,`
   * @default - no description
   */
  readonly description?: string;

  /**
   * The key that encrypts the data while AppFlow holds it. AppFlow does not change the key of an existing flow: give the
   * flow a new id or name together with a new key, or let `replaceOnVertexChange` do it.
   * @default - an AWS managed key
   */
  readonly key?: IKey;

  /**
   * The tags of the flow: keys of letters and `+ - = . _ : /`, values of letters, digits, white space and `_ + - = . : / @`.
   * `Tags.of(...)` works, too. CloudFormation does not change the tags of an existing flow.
   * @default - those of the scope
   */
  readonly tags?: { [key: string]: string };

  /**
   * Whether the generated name changes with the source, the destination and the key, so that CloudFormation replaces the
   * flow. AppFlow refuses to change any of them of an existing flow. Not together with a `name`; and a name that changes
   * cannot be used in other accounts and regions.
   * @default false
   */
  readonly replaceOnVertexChange?: boolean;
}

/**
 * What the base of all flows takes.
 */
export interface FlowBaseProps extends FlowProps {
  /**
   * What starts the flow.
   * @jsii suppress JSII5018
   */
  readonly type: FlowType;

  /**
   * Whether the flow runs when its trigger fires.
   * @default - AppFlow's choice: on-demand flows are active, others are drafts, which never run
   */
  readonly status?: FlowStatus;

  /**
   * Whether a flow with a trigger is active: `true` stands for `FlowStatus.ACTIVE`, `false` for `FlowStatus.SUSPENDED`.
   * @default - `status` decides
   * @deprecated use `status`
   */
  readonly autoActivate?: boolean;

  /**
   * The trigger.
   * @default - none besides the type
   */
  readonly triggerConfig?: TriggerConfig;
}

/**
 * The base of all flows.
 *
 * @resource AWS::AppFlow::Flow
 */
export abstract class FlowBase extends FlowReference {
  /**
   * A flow that exists already, by its name or its ARN.
   *
   * @throws unless exactly one of name and ARN is given
   */
  public static fromFlowAttributes(scope: Construct, id: string, attrs: FlowAttributes): IFlow {
    return importFlow(scope, id, attrs);
  }

  /** Made last: while source, destination and operations are bound, there is none yet. */
  private readonly resource?: CfnFlow;
  private arnAttribute?: string;
  private nameAttribute?: string;

  /**
   * @throws if source, destination, trigger and operations do not go together, or a value is one that AppFlow refuses
   */
  constructor(scope: Construct, id: string, props: FlowBaseProps) {
    const name = new FlowName(scope, id, props);
    super(scope, id, props.type, { physicalName: name.physicalName });
    const { source, destination, key, triggerConfig } = props;
    const binding = Binding.of(this).begin();
    const checks = Checks.of(this)
      .text('name', name.chosen, TEXT.flowName)
      .text('description', props.description, TEXT.description)
      .text('key', key?.keyArn, TEXT.keyArn);
    requireKeyOfRegion(this, key);
    name.check(checks);
    const status = statusOf(checks, props);
    checkVertices(this, checks, props.type, source, destination);
    const trigger = renderTrigger(this, checks, props.type, source, triggerConfig);
    const sourceFlowConfig = source.bind(this);
    const destinationFlowConfig = destination.bind(this);
    const { schedule, dataPullConfig } = triggerConfig?.properties ?? {};
    bindKnownEnds(
      this,
      { type: props.type, schedule: schedule?.expressionString, timestampField: dataPullConfig?.timestampField },
      source, sourceFlowConfig,
      destination, destinationFlowConfig,
    );
    const tasks = compileTasks(this, source, props, checks);
    checkBoundVertices(this, source, sourceFlowConfig, destination);
    checkDataTypes(this, tasks);
    checkIdFields(this, tasks);
    checks.end();

    name.fold(sourceFlowConfig, destinationFlowConfig);
    binding.granted();
    if (key) {
      AppFlowPermissionsManager.instance().grantKeyEncryptDecrypt(this, key);
    }
    const resource = new CfnFlow(this, 'Resource', {
      flowName: this.physicalName,
      description: props.description,
      kmsArn: key?.keyArn,
      flowStatus: status,
      triggerConfig: trigger,
      sourceFlowConfig: { ...sourceFlowConfig, ...renderIncrementalPull(triggerConfig) },
      destinationFlowConfigList: [destinationFlowConfig],
      metadataCatalogConfig: binding.metadataCatalog?.(),
      tasks,
    });
    this.resource = resource;
    binding.applyTo(resource);
    takeName(resource, name.chosen, TEXT.flowName.link);
    for (const { connectorProfileName } of [sourceFlowConfig, destinationFlowConfig]) {
      needsName(resource, NamedType.PROFILE, connectorProfileName);
    }
    addTags(this, resource, props.tags);
    countFlow(this);
    watchTexts(this, () => ({
      name: this.physicalName,
      description: props.description,
      tags: resource.tags.tagValues(),
      source: sourceFlowConfig,
      destination: destinationFlowConfig,
      tasks,
    }));
  }

  // Made when first asked for: most flows are never asked, and with many flows the references take long.

  /**
   * The ARN of the flow.
   * @attribute
   */
  public get flowArn(): string {
    if (this.resource === undefined) {
      return Lazy.uncachedString({ produce: () => this.flowArn });
    }
    this.arnAttribute ??= this.getResourceArnAttribute(this.resource.attrFlowArn, flowArnComponents(this.physicalName));
    return this.arnAttribute;
  }

  /**
   * The name of the flow.
   * @attribute
   */
  public get flowName(): string {
    if (this.resource === undefined) {
      return Lazy.uncachedString({ produce: () => this.flowName });
    }
    this.nameAttribute ??= this.getResourceNameAttribute(this.resource.ref);
    return this.nameAttribute;
  }
}
