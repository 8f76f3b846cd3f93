import {
  isClassType, isCollectionTypeReference, isEnumType, isInterfaceType, isNamedTypeReference, isPrimitiveTypeReference,
  isUnionTypeReference, Parameter, Property, TypeReference,
} from '@jsii/spec';
import { Token } from 'aws-cdk-lib';
import * as fc from 'fast-check';
import { call } from './made';
import { DATES, FITTING, FOREIGN, mostly, NUMBERS, TEXTS, textsFor } from './primitives';
import * as api from '../../src';
import { allMembersOf, library } from '../conformance/props-of';

type Values = fc.Arbitrary<unknown>;

const PRIMITIVES: { readonly [name: string]: Values } = { number: NUMBERS, boolean: fc.boolean(), date: DATES };
const EXPORTS = api as unknown as Record<string, Record<string, (...parameters: never[]) => unknown> & (new (...parameters: never[]) => object)>;

/** The AWS CDK itself refuses keys that are known only at deployment, and says what to do. */
const KEYS = TEXTS.filter((text) => !Token.isUnresolved(text));

const known = new Map<string, Values | undefined>();

/** Values of a property or parameter, of a type as jsii knows it; undefined if there is no way to make one without more context. */
export function valuesOf({ name, type }: Pick<Property | Parameter, 'name' | 'type'>): Values | undefined {
  if (isPrimitiveTypeReference(type)) {
    return type.primitive === 'string' ? textsFor(name) : PRIMITIVES[type.primitive];
  }
  if (isUnionTypeReference(type)) {
    return oneOf(type.union.types.map((member) => valuesOf({ name, type: member })));
  }
  if (isCollectionTypeReference(type)) {
    const items = valuesOf({ name, type: type.collection.elementtype });
    return items && (type.collection.kind === 'array' ? arrays(items) : fc.dictionary(KEYS, items, { maxKeys: 4, noNullPrototype: true }));
  }
  return isNamedTypeReference(type) ? FOREIGN[type.fqn] ?? ofLibrary(library.shortName(type.fqn)) : undefined;
}

/** Props of a struct; optional ones are there now and then. `without` are left out. */
export function structOf(name: string, without: readonly string[] = []): Values | undefined {
  const members = allMembersOf(name).filter((member) => !without.includes(member.name));
  const fields = members.map((member) => ({ ...member, values: valuesOf(member) }));
  if (fields.some(({ optional, values }) => !optional && !values)) {
    return undefined;
  }
  const model = Object.fromEntries(fields.filter(({ values }) => values).map((field) =>
    [field.name, field.optional ? nowAndThen(field.name, field.values!) : field.values!]));
  return fc.record(model).map((props) => Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)));
}

function nowAndThen(name: string, values: Values): Values {
  const nothing = fc.constant(undefined);
  return name in FITTING ? mostly(values, nothing) : mostly(nothing, values);
}

function ofLibrary(name: string): Values | undefined {
  if (!known.has(name)) {
    known.set(name, undefined); // a type that can only be made of itself cannot be made
    known.set(name, named(name));
  }
  return known.get(name);
}

function named(name: string): Values | undefined {
  const type = library.type(name);
  if (isEnumType(type)) {
    return fc.constantFrom(...Object.values(EXPORTS[name]!));
  }
  if (isInterfaceType(type) && type.datatype) {
    return structOf(name);
  }
  const factories = oneOf(library.typeNames.flatMap((owner) => factoriesOf(name, owner)));
  const constructors = oneOf(library.typeNames.map((owner) => constructorOf(name, owner)));
  // Constructors take what the factories would get right.
  return factories && constructors ? mostly(factories, constructors) : factories ?? constructors;
}

/** The static methods of `owner` that make a `name`. */
function factoriesOf(name: string, owner: string): (Values | undefined)[] {
  const type = library.type(owner);
  const methods = isClassType(type) ? type.methods ?? [] : [];
  return methods.filter((method) => method.static && method.returns && isA(method.returns.type, name)).map((method) =>
    callOf(`${owner}.${method.name}`, (...parameters) => EXPORTS[owner]![method.name]!(...parameters), method.parameters));
}

/** The constructor of `owner`, if that is a `name`. */
function constructorOf(name: string, owner: string): Values | undefined {
  const type = library.type(owner);
  if (!isClassType(type) || !isA({ fqn: type.fqn }, name)) {
    return undefined;
  }
  return type.abstract || !type.initializer
    ? undefined
    : callOf(`new ${owner}`, (...parameters) => new EXPORTS[owner]!(...parameters), type.initializer.parameters);
}

function callOf(code: string, target: (...parameters: never[]) => unknown, parameters: readonly Parameter[] = []): Values | undefined {
  const values = parameters.map((parameter) => {
    const given = valuesOf(parameter);
    return given && parameter.optional ? fc.option(given, { nil: undefined }) : given;
  });
  return values.includes(undefined) ? undefined : fc.tuple(...values as Values[]).map((given) => call(code, target, given));
}

function isA(type: TypeReference, name: string): boolean {
  const short = isNamedTypeReference(type) ? library.shortName(type.fqn) : '';
  return [short, ...library.bases(short), ...library.interfaces(short)].includes(name);
}

/** Lists of which few are empty or have one member. */
function arrays(items: Values): Values {
  return mostly(fc.array(items, { minLength: 2, maxLength: 3 }), fc.array(items, { maxLength: 1 }));
}

function oneOf(values: readonly (Values | undefined)[]): Values | undefined {
  const possible = values.filter((each): each is Values => each !== undefined);
  return possible.length > 0 ? fc.oneof(...possible) : undefined;
}
