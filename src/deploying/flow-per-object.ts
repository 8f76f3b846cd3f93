import { Construct } from 'constructs';
import { DestinationOfObject, SourceOfObject } from './object-vertices';
import { IFlow } from '../core/flow';
import { FlowProps } from '../core/flows/flow-base';
import { OnDemandFlow, OnDemandFlowProps } from '../core/flows/on-demand-flow';
import { OnEventFlow, OnEventFlowProps } from '../core/flows/on-event-flow';
import { OnScheduleFlow, OnScheduleFlowProps } from '../core/flows/on-schedule-flow';
import { Checks, isAcceptable, shown } from '../core/private/checks';
import { TEXT } from '../core/private/limits';

/**
 * One flow for each of many objects of an application, from one definition.
 *
 * The definition is that of an ordinary flow. For each object, the source reads that object in place of its own; the prefix in
 * Amazon S3 and the name of the flow, if the definition has one, end with the object; the id of the flow is the object. Each
 * is a flow like any other.
 *
 * The destination has to be Amazon S3: elsewhere, what an object becomes cannot be derived from its name.
 */
export class FlowPerObject extends Construct {
  /**
   * On-demand flows, one for each object.
   *
   * @param objects the objects, as the source names them
   * @param props the definition
   * @throws if an object is named twice, or the source or the destination has no place for it
   */
  public static onDemand(scope: Construct, id: string, objects: string[], props: OnDemandFlowProps): FlowPerObject {
    return new FlowPerObject(scope, id, objects, (parent, object) =>
      new OnDemandFlow(parent, constructIdOf(object), { ...props, ...derived(object, props) }));
  }

  /**
   * Scheduled flows, one for each object.
   *
   * @param objects the objects, as the source names them
   * @param props the definition
   * @throws if an object is named twice, or the source or the destination has no place for it
   */
  public static onSchedule(scope: Construct, id: string, objects: string[], props: OnScheduleFlowProps): FlowPerObject {
    return new FlowPerObject(scope, id, objects, (parent, object) =>
      new OnScheduleFlow(parent, constructIdOf(object), { ...props, ...derived(object, props) }));
  }

  /**
   * Event flows, one for each object, which is the name of an event here.
   *
   * @param objects the objects, as the source names them
   * @param props the definition
   * @throws if an object is named twice, or the source or the destination has no place for it
   */
  public static onEvent(scope: Construct, id: string, objects: string[], props: OnEventFlowProps): FlowPerObject {
    return new FlowPerObject(scope, id, objects, (parent, object) =>
      new OnEventFlow(parent, constructIdOf(object), { ...props, ...derived(object, props) }));
  }

  /** All flows, in the order of the objects. */
  public readonly flows: IFlow[];

  private readonly byObject: ReadonlyMap<string, IFlow>;

  private constructor(scope: Construct, id: string, objects: string[], make: (scope: Construct, object: string) => IFlow) {
    super(scope, id);
    const checks = new Checks(this).texts('objects', objects, TEXT.customEntity);
    const ids = new Set<string>();
    objects.forEach((object, index) => {
      // One that is refused anyway may be too long to look at.
      const own = isAcceptable(object, TEXT.customEntity) ? idOf(object) : `${index}`;
      checks.require(!ids.has(own), `objects[${index}]`, `${shown(object)} stands there twice, or cannot be told from another one in ids and names`);
      checks.require(own !== '', `objects[${index}]`, `${shown(object)} has no letter and no digit, of which an id could be made`);
      ids.add(own);
    });
    checks.end();
    this.byObject = new Map(objects.map((object) => [object, make(this, object)]));
    this.flows = [...this.byObject.values()];
  }

  /**
   * The flow of an object.
   *
   * @param object the object, as it was given
   * @throws if there is no flow for it
   * @jsii suppress JSII5018
   */
  public flowOf(object: string): IFlow {
    const flow = this.byObject.get(object);
    new Checks(this)
      .require(flow !== undefined, 'object', `there is no flow for ${shown(object)}; there are flows for ${shown([...this.byObject.keys()].join(', '))}`)
      .end();
    return flow!;
  }
}

/** What differs between the flows of one definition. */
function derived(object: string, props: FlowProps): Pick<FlowProps, 'name' | 'source' | 'destination'> {
  return {
    name: props.name && `${props.name}-${idOf(object)}`,
    source: new SourceOfObject(props.source, object),
    destination: new DestinationOfObject(props.destination, idOf(object)),
  };
}

/** The object as ids, names and prefixes can have it. */
function idOf(object: string): string {
  return object.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '');
}

/** The id of the flow. Names that every object of JavaScript has, such as `constructor`, are taken in every construct. */
function constructIdOf(object: string): string {
  const id = idOf(object);
  return id in {} ? `object-${id}` : id;
}
