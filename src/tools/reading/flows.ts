import { learn, Learned, Render } from './learn';
import { Library } from './library';
import { Part, Shape, Shapes, StructShape } from './shape';
import { OTHER_END, renderFlow } from './vertices';

const CLASSES = ['OnDemandFlow', 'OnScheduleFlow', 'OnEventFlow'];

/** Properties of flows that are read by themselves, or stand in no definition. */
export const READ_APART: { readonly [property: string]: string } = {
  source: 'an end of the flow',
  destination: 'an end of the flow',
  mappings: 'read from the tasks',
  transforms: 'read from the tasks',
  filters: 'read from the tasks',
  validations: 'read from the tasks',
  tags: 'read from the list of tags',
  replaceOnVertexChange: 'changes how a name is generated, and a definition has its name',
  pastStartTime: 'says how a start is computed, and a definition has its start',
};

/** One way to make a flow. */
export interface LearnedFlow extends Learned<StructShape> {
  readonly fqn: string;
}

/** What the three classes of flows render by themselves. */
export function learnFlows(library: Library): readonly LearnedFlow[] {
  const { assembly } = library;
  return CLASSES.flatMap((name) => {
    const fqn = assembly.fqn(name);
    const struct = assembly.parametersOf(fqn).at(-1)!.type.fqn!;
    const render: Render = (props, { stack }) => {
      const mappings = [library.call(assembly.fqn('Mapping'), 'mapAll', [])];
      const { Tasks: _tasks, DestinationFlowConfigList: _destinations, SourceFlowConfig: source, ...own } =
        renderFlow(library.call(fqn, undefined, [stack, 'Flow', { ...props as object, ...OTHER_END, mappings }]));
      return { ...own, IncrementalPullConfig: (source as { IncrementalPullConfig?: unknown }).IncrementalPullConfig };
    };
    return new Shapes(library).ofStruct(struct, name, Object.keys(READ_APART))
      .flatMap((shape) => learn(library, withoutApart(shape), render))
      .filter(({ without }) => !without.has(`${name}.name`)) // a generated name is none of a definition
      .map((learned) => ({ ...learned, fqn }));
  });
}

function withoutApart(shape: StructShape): StructShape {
  const inner = ({ shape: each }: Part): Shape => each.kind === 'struct' ? withoutApart(each) : each;
  return { ...shape, parts: shape.parts.filter(({ name }) => !(name in READ_APART)).map((part) => ({ ...part, shape: inner(part) })) };
}
