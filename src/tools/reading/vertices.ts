import { Stack } from 'aws-cdk-lib';
import { CfnFlow } from 'aws-cdk-lib/aws-appflow';
import { learn, Learned, Render } from './learn';
import { Library } from './library';
import { CallShape, Shapes, WithoutShape } from './shape';
import { ConnectorFacts } from '../../core/connectors/connector-facts';
import { ConnectorType } from '../../core/connectors/connector-type';
import { FlowType } from '../../core/flow';
import { IVertex } from '../../core/vertices/vertex';

/** An end of a flow. */
export type End = 'source' | 'destination';

const INTERFACES: { readonly [end in End]: string } = { source: 'ISource', destination: 'IDestination' };
const FLOWS = ['OnDemandFlow', 'OnEventFlow'];

/** One way to make an end of a flow. */
export interface LearnedVertex extends Learned<CallShape> {
  /** The label of a custom connector that has a class of its own. */
  readonly label?: string;
}

/** An application that nobody has: what a specimen is paired with. */
class Nobody extends ConnectorType {
  public override get _facts(): ConnectorFacts {
    return { ...super._facts, source: { triggers: Object.values(FlowType), filterOperators: [], projects: false }, destination: {} };
  }
}

const NOBODY = new Nobody('Nobody', true);

/** The other end of a flow that shows what one end, or the flow itself, renders. */
export const OTHER_END = {
  source: { connectorType: NOBODY, bind: () => ({ connectorType: 'Nobody', sourceConnectorProperties: {} }) },
  destination: { connectorType: NOBODY, bind: () => ({ connectorType: 'Nobody', destinationConnectorProperties: {} }) },
};

/** Everything that renders sources, or destinations. */
export function learnVertices(library: Library, end: End): readonly LearnedVertex[] {
  const { assembly } = library;
  return assembly.classesOf(assembly.fqn(INTERFACES[end])).flatMap(({ fqn }) => learnVertex(library, end, fqn));
}

function learnVertex(library: Library, end: End, fqn: string): readonly LearnedVertex[] {
  let label: string | undefined;
  const render: Render = (vertex, { stack }) => {
    label = (vertex as IVertex).connectorType.asProfileConnectorLabel;
    return renderEnd(library, stack, end, vertex as IVertex);
  };
  return shapesOf(library, fqn).flatMap((shape) => learn(library, shape, render)).map((learned) => ({ ...learned, label }));
}

function shapesOf(library: Library, fqn: string): readonly CallShape[] {
  try {
    return new Shapes(library).ofCall(fqn, undefined, library.assembly.shortName(fqn));
  } catch (error) {
    if (error instanceof WithoutShape) {
      return [];
    }
    throw error;
  }
}

/** What an end renders in a flow of a type that it works with. */
function renderEnd(library: Library, stack: Stack, end: End, vertex: IVertex): unknown {
  let refusal: unknown;
  for (const flow of FLOWS) {
    try {
      const scope = new Stack(stack, flow);
      const mappings = [library.call(library.assembly.fqn('Mapping'), 'mapAll', [])];
      const properties = renderFlow(library.call(library.assembly.fqn(flow), undefined, [scope, 'Flow', { ...OTHER_END, [end]: vertex, mappings }]));
      const { SourceFlowConfig: source, DestinationFlowConfigList: [destination] = [], MetadataCatalogConfig: catalog } = properties;
      return end === 'source' ? source : { ...destination as object, MetadataCatalogConfig: catalog };
    } catch (error) {
      refusal ??= error;
    }
  }
  throw refusal;
}

/** The properties of a flow as they stand in its template. */
export function renderFlow(flow: object): { readonly [property: string]: unknown } & { readonly DestinationFlowConfigList?: readonly unknown[] } {
  const resource = (flow as { readonly node: { readonly defaultChild: CfnFlow } }).node.defaultChild;
  const { _toCloudFormation: render } = resource as unknown as { _toCloudFormation(): object };
  const template = written(resource.stack.resolve(render.call(resource))) as { readonly Resources: object };
  return (Object.values(template.Resources)[0] as { readonly Properties: ReturnType<typeof renderFlow> }).Properties;
}

/** What reaches the template: no property that is undefined. */
function written(rendered: unknown): unknown {
  return JSON.parse(JSON.stringify(rendered)) as unknown;
}
