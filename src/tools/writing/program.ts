import { childrenOf, Expression, Found } from '../reading/expression';
import { ReadFlow } from '../reading/reader';
import { isIntrinsic } from '../reading/values';

/** Something that is declared once and used by its name. */
export interface Declaration<T> {
  readonly id: string;
  readonly variable: string;
  readonly value: T;
}

/** What several flows share, and the flows, all with names. */
export interface Program {
  readonly found: readonly Declaration<Found>[];
  readonly flows: readonly Declaration<ReadFlow>[];
}

/** Words that are no names of variables, or stand for something else in the file. */
const TAKEN = ('arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function '
  + 'id if implements import in instanceof interface let new null package private props protected public return scope static super switch this throw true '
  + 'try typeof undefined var void while with yield').split(' ');

/** Gives names to flows, and to what they find; each bucket, key, role and profile is found once. */
export function programOf(flows: readonly (ReadFlow & { readonly name: string })[]): Program {
  const [ids, variables] = [new Set<string>(), new Set(TAKEN)];
  const declare = <T>(name: string, value: T): Declaration<T> => {
    const id = unique(ids, pascal(name));
    return { id, variable: unique(variables, `${id.charAt(0).toLowerCase()}${id.slice(1)}`), value };
  };
  const found = new Map(flows.flatMap(({ props }) => foundIn(props)).map((each) => [keyOfFound(each), each]));
  const kinds = [...found.values()].map(kindOfFound);
  return {
    found: [...found.values()].map((each, index) => {
      const kind = kinds[index]!;
      return declare(kinds.filter((other) => other === kind).length === 1 ? kind : `${nameOfFound(each)} ${kind}`, each);
    }),
    flows: flows.map((flow) => declare(flow.name, flow)),
  };
}

/** What tells one thing that exists from another. */
export function keyOfFound({ fqn, by }: Found): string {
  return JSON.stringify([fqn, by.value]);
}

function foundIn(expression: Expression): readonly Found[] {
  return expression.kind === 'found' ? [expression] : childrenOf(expression).flatMap(foundIn);
}

function kindOfFound({ fqn }: Found): string {
  return fqn.slice(fqn.lastIndexOf('.') + 1).replace(/^Cfn/, '').replace(/ConnectorProfile$/, 'Profile');
}

/** The last part of an ARN, or the name itself. */
function nameOfFound({ by: { value } }: Found): string {
  return isIntrinsic(value) ? JSON.stringify(Object.values(value)[0]) : String(value).replace(/^arn:([^:]*:){4}/, '');
}

function pascal(text: string): string {
  const words = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('');
  return /^[A-Z]/.test(name) ? name : `Flow${name}`;
}

function unique(names: Set<string>, name: string): string {
  let [free, count] = [name, 1];
  while (names.has(free)) {
    free = `${name}${++count}`;
  }
  names.add(free);
  return free;
}
