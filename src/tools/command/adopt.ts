import { readFileSync } from 'fs';
import * as path from 'path';
import { CommandArguments, CommandError, ExitCode, Terminal } from './command';
import * as library from '../..';
import { roundTrip } from '../evaluating/round-trip';
import { AssemblyJson } from '../reading/assembly';
import { Library } from '../reading/library';
import { Reader, ReadFlow } from '../reading/reader';
import { isIntrinsic, isObject, Json, valueOf } from '../reading/values';
import { programOf } from '../writing/program';
import { TypeScriptWriter } from '../writing/typescript';

const ROOT = path.join(__dirname, '..', '..', '..');
const NAMELESS = 'its name is known only at deployment; CloudFormation imports a flow by its name';

/** Writes the flows of templates as code of this library, and says whether it makes the same. */
export function adopt(given: CommandArguments, terminal: Terminal): ExitCode {
  if (given.operands.length === 0) {
    throw new CommandError('no template is given');
  }
  const assembly = JSON.parse(readFileSync(path.join(ROOT, '.jsii'), 'utf8')) as AssemblyJson;
  const classes = new Library(library, assembly);
  const reader = new Reader(classes);
  const read: (ReadFlow & { readonly name: string })[] = [];
  let isSame = true;
  for (const { where, id, properties, labelOf } of given.operands.flatMap(flowsOf)) {
    try {
      const { flow, differences } = roundTrip(classes, reader, properties, { labelOf });
      const name = valueOf(properties, 'FlowName');
      const remarks = [
        ...differences.map(({ place, before, after }) => `${place.join('.')}: ${shown(before)} becomes ${shown(after)}`),
        ...(isIntrinsic(name) || name === undefined ? [NAMELESS] : []),
      ];
      isSame &&= remarks.length === 0;
      terminal.report(remarks.length === 0 ? `${where}: same` : [`${where}: differs`, ...remarks.map((remark) => `  ${remark}`)].join('\n'));
      read.push({ ...flow, name: typeof name === 'string' ? name : id });
    } catch (error) {
      isSame = false;
      terminal.report(`${where}: not adopted: ${(error as Error).message}`);
    }
  }
  if (read.length === 0) {
    throw new CommandError('no flow could be adopted');
  }
  if (!given.has('check')) {
    terminal.result(TypeScriptWriter.write(programOf(read), 'AdoptedStack'));
  }
  return given.has('check') && !isSame ? ExitCode.FOUND : ExitCode.WELL;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** The flows of a template, and the labels of the profiles beside them. */
function flowsOf(file: string) {
  const resources = Object.entries(resourcesOf(file));
  const labelOf = (name: unknown): string | undefined => resources
    .filter(([, each]) => valueOf(each, 'Type') === 'AWS::AppFlow::ConnectorProfile')
    .filter(([id, each]) => [{ Ref: id }, valueOf(valueOf(each, 'Properties'), 'ConnectorProfileName')].some((own) => shown(own) === shown(name)))
    .map(([, each]) => valueOf(valueOf(each, 'Properties'), 'ConnectorLabel') as string | undefined)[0];
  return resources.filter(([, each]) => valueOf(each, 'Type') === 'AWS::AppFlow::Flow').map(([id, each]) => ({
    where: `${file}: Resources.${id}`,
    id,
    properties: (valueOf(each, 'Properties') ?? {}) as Json,
    labelOf,
  }));
}

function resourcesOf(file: string): Json {
  let resources: unknown;
  try {
    resources = valueOf(JSON.parse(readFileSync(file, 'utf8')), 'Resources');
  } catch (error) {
    throw new CommandError(`${file}: ${(error as Error).message}`);
  }
  if (!isObject(resources)) {
    throw new CommandError(`${file}: no resources in it; a CloudFormation template in JSON has some`);
  }
  return resources;
}
