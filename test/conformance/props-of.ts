import { join } from 'path';
import { isClassType, isEnumType, isInterfaceType, isNamedTypeReference, Property, TypeReference } from '@jsii/spec';
import { Path } from './subjects';
import * as api from '../../src';
import { AssemblyReader, loadAssembly } from '../support/api-contract/assembly';

/** The public API, as jsii has it for all languages. */
export const library = new AssemblyReader(loadAssembly(join(__dirname, '../..')));

/** The paths of all properties that the constructor of a class takes; what it inherits, the tests of core see to. */
export function propertiesOf(className: string): Path[] {
  return pathsOf(propsOf(className));
}

/** Whether the types of every language demand the property of its struct. */
export function isRequired(className: string, path: Path): boolean {
  let struct: string | undefined = propsOf(className);
  let property: Property | undefined;
  for (const name of path) {
    property = struct === undefined ? undefined : membersOf(struct).find((each) => each.name === name);
    struct = structOf(property?.type);
  }
  return property !== undefined && !property.optional;
}

/** The values of every enum. */
export function enumsOfLibrary(): string[][] {
  return library.typeNames.filter((name) => isEnumType(library.type(name)))
    .map((name) => Object.values((api as unknown as Record<string, Record<string, string>>)[name]!));
}

/** The struct that the constructor of a class takes; a struct itself is its own. */
export function propsOf(className: string): string {
  const type = library.type(className);
  if (isInterfaceType(type)) {
    return className;
  }
  const parameters = isClassType(type) ? type.initializer?.parameters ?? [] : [];
  return structOf(parameters.at(-1)?.type) ?? '';
}

function pathsOf(struct: string): Path[] {
  return membersOf(struct).flatMap((property) => {
    const inner = structOf(property.type);
    return [[property.name], ...(inner ? pathsOf(inner).map((path) => [property.name, ...path]) : [])];
  });
}

function membersOf(struct: string): readonly Property[] {
  const type = library.type(struct);
  return isInterfaceType(type) ? type.properties ?? [] : [];
}

function structOf(reference: TypeReference | undefined): string | undefined {
  const name = reference && isNamedTypeReference(reference) ? library.shortName(reference.fqn) : '';
  const type = library.type(name);
  return isInterfaceType(type) && type.datatype ? name : undefined;
}

/** All properties of a struct, those that it inherits too. */
export function allMembersOf(struct: string): readonly Property[] {
  return [struct, ...library.interfaces(struct)].flatMap(membersOf);
}
