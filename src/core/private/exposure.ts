import { CfnParameter, Stack } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';

/** Encloses what CloudFormation fills in; no template holds this character otherwise. */
const MARK = '\u0000';
const FILLED_IN = new RegExp(`${MARK}(\\w+) ([^${MARK}]*)${MARK}`, 'g');

/** A reference to AWS Secrets Manager, which CloudFormation resolves without showing what it is. */
const SECRET_REFERENCE = /\{\{resolve:secretsmanager:[^{}]*\}\}/g;

/** What CloudFormation fills in and the template, a mapping or an output shows all the same. */
const SHOWN_FUNCTIONS = ['Fn::FindInMap', 'Fn::ImportValue', 'Fn::GetStackOutput'];

/**
 * Whether a rendered text, or a part of it, can be read by everyone who may look at the stack or its template.
 *
 * Hidden are references to Secrets Manager, parameters with `NoEcho` and without default, and what resources return. To encode
 * a text or to put it together of others hides nothing.
 */
export function isExposed(scope: IConstruct, rendered: unknown): boolean {
  const rest = written(rendered).replace(SECRET_REFERENCE, '');
  return rest.replace(FILLED_IN, (_all, kind, name) => (isHidden(scope, kind, name) ? '' : name)) !== '';
}

/** Whether a rendered text has a reference to a secret, which CloudFormation resolves wherever it stands. */
export function holdsSecretReference(rendered: unknown): boolean {
  return /\{\{resolve:(secretsmanager|ssm-secure):/.test(written(rendered));
}

function isHidden(scope: IConstruct, kind: string, name: string): boolean {
  if (kind !== 'Ref') {
    return kind === 'Hidden';
  }
  const parameter = parameterNamed(Stack.of(scope), name);
  return parameter ? parameter.noEcho && parameter.default === undefined && !parameter.type.startsWith('AWS::SSM::') : !name.startsWith('AWS::');
}

function parameterNamed(stack: Stack, name: string): CfnParameter | undefined {
  return stack.node
    .findAll()
    .find((each): each is CfnParameter => each instanceof CfnParameter && each.stack === stack && stack.resolve(each.logicalId) === name);
}

/** A rendered value as one text, in which marks stand for what CloudFormation fills in. */
export function written(rendered: unknown): string {
  if (Array.isArray(rendered)) {
    return rendered.map(written).join('');
  }
  if (typeof rendered !== 'object' || rendered === null) {
    return rendered === undefined || rendered === null ? '' : String(rendered);
  }
  const entries = Object.entries(rendered);
  return entries.length === 1 && isFunction(entries[0][0]) ? writtenFunction(...(entries[0] as [string, unknown])) : written(entries.flat());
}

function isFunction(name: string): boolean {
  return name === 'Ref' || name.startsWith('Fn::');
}

function writtenFunction(name: string, argument: unknown): string {
  const [first, second] = Array.isArray(argument) ? argument : [argument];
  switch (name) {
    case 'Ref':
      return first === 'AWS::NoValue' ? '' : marked('Ref', first);
    case 'Fn::Join':
      return Array.isArray(second) ? second.map(written).join(String(first)) : written(second);
    case 'Fn::Sub':
      return substituted(String(first), (second ?? {}) as object);
    case 'Fn::Select':
      // What is not selected stands in the template all the same.
      return written(second);
    case 'Fn::Split':
      return written(second);
    case 'Fn::If':
      return written((argument as unknown[]).slice(1));
    case 'Fn::Base64':
    case 'Fn::ToJsonString':
      return written(argument);
    default:
      return marked(SHOWN_FUNCTIONS.includes(name) ? 'Shown' : 'Hidden', name);
  }
}

function substituted(text: string, variables: object): string {
  const values = new Map<string, unknown>(Object.entries(variables));
  return text.replace(/\$\{(!?)([^}]*)\}/g, (_all, escape, name: string) => {
    if (escape) {
      return `\${${name}}`;
    }
    return values.has(name) ? written(values.get(name)) : marked(name.includes('.') ? 'Hidden' : 'Ref', name);
  });
}

function marked(kind: string, name: unknown): string {
  return `${MARK}${kind} ${String(name)}${MARK}`;
}
