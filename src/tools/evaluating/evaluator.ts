import { Token } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { Expression, Found, Intrinsic, Struct } from '../reading/expression';
import { IMPORTS, WRAPPERS } from '../reading/foreign';
import { Library } from '../reading/library';
import { ReadFlow } from '../reading/reader';

const FINDERS = new Map(Object.values(IMPORTS).map((each) => [each.fqn, each]));
const MAKERS = new Map(Object.values(WRAPPERS).map((each) => [each.fqn, each]));

/** Makes the objects that an expression describes. What several flows share is made once. */
export class Evaluator {
  private readonly found = new Map<string, object>();

  /** @param scope where flows, and what they find, are made */
  constructor(private readonly library: Library, private readonly scope: Construct) {}

  /**
   * Makes a flow.
   *
   * @throws what the library says about it
   */
  public flow({ fqn, props }: ReadFlow, id: string): Construct {
    return this.library.call(fqn, undefined, [this.scope, id, this.value(props)]) as Construct;
  }

  public value(expression: Expression | undefined): unknown {
    switch (expression?.kind) {
      case undefined:
        return undefined;
      case 'literal':
        return expression.value;
      case 'intrinsic':
        return intrinsic(expression);
      case 'enum':
        return this.library.enum(expression.fqn)[expression.member];
      case 'date':
        return new Date(expression.milliseconds);
      case 'list':
        return expression.items.map((item) => this.value(item));
      case 'map':
        return this.record(expression.entries);
      case 'struct':
        return this.record(expression.fields);
      case 'found':
        return this.shared(expression);
      case 'call': {
        const parameters = expression.parameters.map((parameter) => this.value(parameter));
        const maker = MAKERS.get(expression.fqn);
        return maker ? maker.wrap(parameters[0] as string | number) : this.library.call(expression.fqn, expression.method, parameters);
      }
    }
  }

  private record(entries: Struct['fields']): object {
    return Object.fromEntries(entries.map(([name, value]) => [name, this.value(value)]));
  }

  private shared({ fqn, by }: Found): object {
    const text = this.value(by) as string;
    const key = JSON.stringify([fqn, by.value]);
    const id = `Found${this.found.size + 1}`;
    const made = this.found.get(key)
      ?? FINDERS.get(fqn)?.find(this.scope, id, text)
      ?? this.library.importedProfile(fqn, this.scope, id, text);
    this.found.set(key, made);
    return made;
  }
}

function intrinsic({ value, as }: Intrinsic): unknown {
  switch (as) {
    case 'text':
      return Token.asString(value);
    case 'number':
      return Token.asNumber(value);
    case 'boolean':
      return Token.asAny(value);
  }
}
