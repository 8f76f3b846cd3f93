import { Note, scalar } from './build';
import { Choice, choose } from './choice';
import { Expression, Struct } from './expression';
import { LearnedFlow, learnFlows } from './flows';
import { Library } from './library';
import { learnOperations } from './operations';
import { TaskReader } from './tasks';
import { Leftover, Mismatch } from './unify';
import { folded, isIntrinsic, isObject, Json, keyOf, valueOf } from './values';
import { End, LearnedVertex, learnVertices } from './vertices';

/** A flow in the terms of this library. */
export interface ReadFlow {
  readonly fqn: string;
  readonly props: Struct;
  readonly notes: readonly Note[];
  /** What could not be carried over. */
  readonly leftovers: readonly Leftover[];
}

/** What a reader cannot know from the flow alone. */
export interface ReadOptions {
  /** The label of the custom connector of a profile. Without it, the generic classes are read. */
  readonly labelOf?: (profileName: unknown) => string | undefined;
  /** Whether a projection is written as a task, since it names other fields than the library would. */
  readonly keepsProjection?: boolean;
}

/** What AppFlow and other tools write for what nobody has set, where the library refuses it: parent, key, value. */
const SILENT: readonly (readonly [string, string, unknown])[] = [['aggregationconfig', 'targetfilesize', 0]];
const CUSTOM = 'CustomConnector';

/** Reads definitions of flows backwards, to the classes that would make them. Learning them takes long, once. */
export class Reader {
  private readonly flows: readonly LearnedFlow[];
  private readonly ends: { readonly [end in End]: readonly LearnedVertex[] };
  private readonly tasks: TaskReader;

  constructor(private readonly library: Library) {
    this.flows = learnFlows(library);
    this.ends = { source: learnVertices(library, 'source'), destination: learnVertices(library, 'destination') };
    this.tasks = new TaskReader(library, learnOperations(library));
  }

  /**
   * @param properties those of an `AWS::AppFlow::Flow`; the case of keys does not matter
   * @throws Mismatch if no class of this library makes such a flow
   */
  public read(properties: Json, { labelOf = () => undefined, keepsProjection = false }: ReadOptions = {}): ReadFlow {
    const given = withoutSilent(properties) as Json;
    const key = (name: string): string => keyOf(given, name) ?? name;
    const [sourceKey, destinationKey, tasksKey, tagsKey, catalogKey] =
      ['SourceFlowConfig', 'DestinationFlowConfigList', 'Tasks', 'Tags', 'MetadataCatalogConfig'].map(key) as [string, string, string, string, string];
    const { [sourceKey]: from, [destinationKey]: to, [tasksKey]: tasks, [tagsKey]: tags, [catalogKey]: catalog, ...own } = given;
    if (!isObject(from) || !Array.isArray(to) || to.length !== 1) {
      throw new Mismatch(`${Array.isArray(to) ? to.length : 'no'} destinations; a flow of this library has one source and one destination`);
    }
    const { [keyOf(from, 'IncrementalPullConfig') ?? '']: pull, ...source } = from;
    const flow = choose(this.library, this.flows, { ...own, IncrementalPullConfig: pull }, [], ({ without }) => without.size > 0 ? 1 : 0);
    const ends = {
      source: this.end('source', source, [sourceKey], labelOf),
      destination: this.end('destination', { ...to[0] as object, ...(catalog !== undefined && { MetadataCatalogConfig: catalog }) }, [destinationKey, 0], labelOf),
    };
    const operations = Object.entries(this.tasks.read(tasks, [tasksKey], keepsProjection)).filter(([group, list]) => group === 'mappings' || list.length > 0)
      .map(([group, items]): Struct['fields'][number] => [group, { kind: 'list', items, place: [tasksKey] }]);
    const props = flow.expression as Struct;
    const choices: readonly Choice[] = [flow, ends.source, ends.destination];
    return {
      fqn: flow.learned.fqn,
      props: {
        ...props,
        fields: [...props.fields, ['source', ends.source.expression], ['destination', ends.destination.expression], ...operations, ...tagsOf(tags, tagsKey)],
      },
      notes: choices.flatMap(({ notes }) => notes),
      leftovers: choices.flatMap(({ leftovers }) => leftovers),
    };
  }

  private end(end: End, config: Json, place: readonly (string | number)[], labelOf: NonNullable<ReadOptions['labelOf']>): Choice<LearnedVertex> {
    const type = valueOf(config, 'ConnectorType');
    const label = type === CUSTOM ? labelOf(valueOf(config, 'ConnectorProfileName')) : undefined;
    const known = this.ends[end].filter(({ pattern }) => valueOf(pattern, 'ConnectorType') === type);
    const generic = known.filter((each) => this.library.assembly.shortName(each.shape.fqn).startsWith(CUSTOM));
    const own = type === CUSTOM ? known.filter((each) => !generic.includes(each) && each.label === label && label !== undefined) : known;
    const attempts = [own, generic].filter((candidates) => candidates.length > 0);
    let reason = new Mismatch(`${end}: no class writes ${JSON.stringify(type)}`);
    for (const candidates of attempts) {
      try {
        return choose(this.library, candidates, config, place);
      } catch (error) {
        if (!(error instanceof Mismatch)) {
          throw error;
        }
        reason = new Mismatch(`${end}: ${error.message}`);
      }
    }
    throw reason;
  }
}

function tagsOf(tags: unknown, key: string): Struct['fields'] {
  const entries = Array.isArray(tags) ? tags.map((tag, index): readonly [string, Expression] =>
    [String(valueOf(tag, 'Key')), scalar(valueOf(tag, 'Value') ?? '', [key, index, keyOf(tag as Json, 'Value') ?? 'Value'])]) : [];
  return entries.length > 0 ? [['tags', { kind: 'map', entries, place: [key] }]] : [];
}

function withoutSilent(value: unknown, parent = ''): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => withoutSilent(item, parent));
  }
  if (!isObject(value) || isIntrinsic(value)) {
    return value;
  }
  const isSilent = (key: string, inner: unknown): boolean => SILENT.some(([of, name, nothing]) =>
    folded(parent) === of && folded(key) === name && String(inner) === String(nothing));
  const entries = Object.entries(value).filter(([key, inner]) => !isSilent(key, inner));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutSilent(inner, key)]));
}
