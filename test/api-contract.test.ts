import { readFileSync } from 'fs';
import { join } from 'path';
import { isClassType, isEnumType, isInterfaceType } from '@jsii/spec';
import { AssemblyReader, loadAssembly } from './support/api-contract/assembly';
import { differences, parseSignature } from './support/api-contract/signature';

/** A type of the earlier library, as test/data/api-contract.json has it. */
interface ContractType {
  readonly kind: 'class' | 'struct' | 'interface' | 'enum';
  readonly abstract?: boolean;
  readonly base?: string;
  readonly interfaces?: readonly string[];
  readonly initializer?: string;
  readonly properties?: Record<string, string>;
  readonly methods?: Record<string, string>;
  readonly members?: readonly string[];
}

/** A member that is meant to differ from the contract. UPGRADING.md tells users what to write instead. */
interface Deliberate {
  readonly was: string;
  readonly is: string;
  readonly because: string;
}

const DELIBERATE: Record<string, Deliberate> = {
  'S3Catalog.database': {
    was: 'abstract readonly @aws-cdk/aws-glue-alpha.IDatabase',
    is: 'abstract readonly aws-cdk-lib.interfaces.aws_glue.IDatabaseRef',
    because: 'no alpha module; every L1 and L2 of a Glue database in aws-cdk-lib is an IDatabaseRef',
  },
  'RedshiftConnectorProfileProps.cluster': {
    was: 'abstract readonly @aws-cdk/aws-redshift-alpha.ICluster',
    is: 'abstract readonly aws-cdk-lib.interfaces.aws_redshift.IClusterRef optional',
    because: 'a workgroup of Redshift Serverless may stand instead; no alpha module; a CfnCluster and every L2 that refers to a cluster are an IClusterRef',
  },
  'RedshiftDestinationObject.table': {
    was: 'abstract readonly string|@aws-cdk/aws-redshift-alpha.ITable',
    is: 'abstract readonly IRedshiftTable|string optional',
    because: 'tableName may stand instead; no alpha module; a table is given by its name or by anything that has a tableName',
  },
};

const ROOT = join(__dirname, '..');
const CONTRACT = JSON.parse(readFileSync(join(__dirname, 'data/api-contract.json'), 'utf8')) as Record<string, ContractType>;

let library: AssemblyReader;

beforeAll(() => {
  library = new AssemblyReader(loadAssembly(ROOT));
});

describe('every type of the contract', () => {
  test.each(Object.entries(CONTRACT))('%s', (name, contract) => {
    expect([...typeFaults(name, contract), ...memberFaults(name, contract)]).toEqual([]);
  });
});

test('every connector profile is a ConnectorProfileBase in every language', () => {
  const profiles = library.typeNames.filter((name) => name.endsWith('ConnectorProfile') && isClassType(library.type(name)));

  expect(profiles.filter((name) => !library.bases(name).includes('ConnectorProfileBase'))).toEqual([]);
  expect(profiles.length).toBeGreaterThan(0);
});

test('whatever takes one of several types has a typed twin beside it, for languages without unions', () => {
  expect(library.unionsWithoutTwin()).toEqual([]);
});

describe('every deliberate difference still exists', () => {
  test.each(Object.entries(DELIBERATE))('%s', (path, { was, is }) => {
    const [typeName = '', member = ''] = path.split('.');
    const contract = CONTRACT[typeName];

    expect(contract?.properties?.[member] ?? contract?.methods?.[member]).toBe(was);
    expect(library.member(typeName, member)).toBe(is);
  });
});

function typeFaults(name: string, contract: ContractType): string[] {
  const type = library.type(name);
  if (!type) {
    return [`${name}: lost`];
  }
  const kind = isInterfaceType(type) && type.datatype ? 'struct' : type.kind;
  const parents = [...library.bases(name), ...library.interfaces(name)];
  const members = isEnumType(type) ? type.members.map((member) => member.name) : [];
  return [
    ...kind === contract.kind ? [] : [`${name}: was a ${contract.kind}, is a ${kind}`],
    ...isClassType(type) && type.abstract && !contract.abstract ? [`${name}: is now abstract`] : [],
    ...[...contract.base ? [contract.base] : [], ...contract.interfaces ?? []]
      .filter((parent) => !parents.includes(parent))
      .map((parent) => `${name}: is no longer a ${parent}`),
    ...(contract.members ?? []).filter((member) => !members.includes(member)).map((member) => `${name}.${member}: lost`),
  ];
}

function memberFaults(name: string, contract: ContractType): string[] {
  if (!library.type(name)) {
    return [];
  }
  const members = Object.entries({ ...contract.properties, ...contract.methods });
  return [
    ...contract.initializer === undefined ? [] : signatureFaults(`${name} initializer`, contract.initializer, library.initializer(name)),
    ...members
      .flatMap(([member, text]) => signatureFaults(`${name}.${member}`, text, library.member(name, member)))
      // Users hand structs in: they may still give what they no longer have to give.
      .filter((fault) => contract.kind !== 'struct' || !fault.endsWith(': is now optional')),
  ];
}

function signatureFaults(path: string, contract: string, actual: string | undefined): string[] {
  if (actual === undefined) {
    return [`${path}: lost`];
  }
  if (DELIBERATE[path]?.is === actual) {
    return [];
  }
  return differences(parseSignature(contract), parseSignature(actual)).map((difference) => `${path}: ${difference}`);
}
