import { keyOfFound, Program } from './program';
import { Expression, Intrinsic, Struct } from '../reading/expression';

const WIDTH = 110;
const INDENT = '  ';
const CDK = 'aws-cdk-lib';

/** Writes a program as a file of TypeScript: a stack that holds the flows. */
export class TypeScriptWriter {
  /** @param className the name of the stack */
  public static write(program: Program, className: string): string {
    return new TypeScriptWriter(program).file(className);
  }

  private readonly imports = new Map<string, Set<string>>();
  private readonly variables: ReadonlyMap<string, string>;

  private constructor(private readonly program: Program) {
    this.variables = new Map(program.found.map(({ value, variable }) => [keyOfFound(value), variable]));
  }

  private file(className: string): string {
    const [stack, props, construct] = [this.use(`${CDK}.Stack`), this.use(`${CDK}.StackProps`), this.use('constructs.Construct')];
    const found = this.program.found.map(({ id, variable, value }) =>
      `const ${variable} = ${this.use(value.fqn)}.${value.method}(this, ${text(id)}, ${this.write(value.by, 2)});`);
    const flows = this.program.flows.flatMap(({ id, variable, value }) => [
      '',
      ...comments(value),
      `const ${variable} = new ${this.use(value.fqn)}(this, ${text(id)}, ${this.write(value.props, 2, WIDTH)});`,
      `${variable}.applyRemovalPolicy(${this.use(`${CDK}.RemovalPolicy`)}.RETAIN);`,
    ]);
    const body = [...found, ...flows].map((line) => line === '' ? '' : INDENT.repeat(2) + line);
    return [
      ...[...this.imports].sort(([one], [other]) => one < other ? -1 : 1).map(([module, names]) => `import { ${[...names].sort().join(', ')} } from '${module}';`),
      '',
      `export class ${className} extends ${stack} {`,
      `${INDENT}constructor(scope: ${construct}, id: string, props?: ${props}) {`,
      `${INDENT.repeat(2)}super(scope, id, props);`,
      ...body,
      `${INDENT}}`,
      '}',
      '',
    ].join('\n');
  }

  /** The name of a type, which is imported from its module. */
  private use(fqn: string): string {
    const [module, ...path] = fqn.split('.');
    const from = path.length > 1 ? `${module}/${path[0]!.replace('_', '-')}` : module!;
    this.imports.set(from, (this.imports.get(from) ?? new Set()).add(path.at(-1)!));
    return path.at(-1)!;
  }

  /** @param used how many characters of the line are taken */
  private write(expression: Expression | undefined, depth: number, used = 0): string {
    switch (expression?.kind) {
      case undefined:
        return 'undefined';
      case 'literal':
        return typeof expression.value === 'string' ? text(expression.value) : String(expression.value);
      case 'intrinsic':
        return this.intrinsic(expression);
      case 'enum':
        return `${this.use(expression.fqn)}.${expression.member}`;
      case 'date':
        return `new Date(${text(new Date(expression.milliseconds).toISOString())})`;
      case 'list':
        return group('[', expression.items.map((item) => this.write(item, depth + 1)), ']', depth, used);
      case 'map':
      case 'struct':
        return this.record(expression.kind === 'map' ? expression.entries : expression.fields, depth, used);
      case 'found':
        return this.variables.get(keyOfFound(expression))!;
      case 'call': {
        const name = this.use(expression.fqn);
        const parameters = expression.parameters.map((parameter) => this.write(parameter, depth + (expression.parameters.length > 1 ? 1 : 0)));
        const open = expression.method === undefined ? `new ${name}(` : `${name}.${expression.method}(`;
        return parameters.length === 1 ? `${open}${parameters[0]})` : group(open, parameters, ')', depth, used);
      }
    }
  }

  private record(entries: Struct['fields'], depth: number, used: number): string {
    const fields = entries.map(([name, value]) => {
      const key = /^[A-Za-z_$][\w$]*$/.test(name) && name !== '__proto__' ? name : `[${text(name)}]`;
      const written = this.write(value, depth + 1, key.length);
      return written === key ? key : `${key}: ${written}`;
    });
    return group('{ ', fields, ' }', depth, used);
  }

  /** What is known only at deployment stands as it stood in the template. */
  private intrinsic({ value, as }: Intrinsic): string {
    const method = { text: 'asString', number: 'asNumber', boolean: 'asAny' }[as];
    return `${this.use(`${CDK}.Token`)}.${method}(${JSON.stringify(value)})${as === 'boolean' ? ' as any' : ''}`;
  }
}

/** In one line if it fits, else one item a line. */
function group(open: string, items: readonly string[], close: string, depth: number, used: number): string {
  const line = items.length === 0 ? open.trim() + close.trim() : open + items.join(', ') + close;
  if (!line.includes('\n') && INDENT.length * depth + used + line.length <= WIDTH) {
    return line;
  }
  const lines = items.map((item) => `${INDENT.repeat(depth + 1)}${item},\n`);
  return `${open.trim()}\n${lines.join('')}${INDENT.repeat(depth)}${close.trim()}`;
}

function text(value: string): string {
  const inner = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

function comments({ notes, leftovers }: Program['flows'][number]['value']): string[] {
  const oneLine = (line: string): string => `// ${line.replace(/[\r\n\u2028\u2029]+/g, ' ')}`;
  return [
    ...notes.map(({ place, text: note }) => oneLine(`${place.join('.')}: ${note}`)),
    ...leftovers.map(({ place, value }) => oneLine(`Not carried over: ${place.join('.')} = ${JSON.stringify(value)}`)),
  ];
}
