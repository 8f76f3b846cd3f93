import { existsSync, readdirSync, readFileSync } from 'fs';
import { createRequire } from 'module';
import { join } from 'path';
import * as library from '../../src';
import { Confidence, ConnectorFacts } from '../../src/core/connectors/connector-facts';
import { ConnectorType } from '../../src/core/connectors/connector-type';

export const ROOT = join(__dirname, '../..');

/** An application that has classes of its own. */
export interface ClassApplication {
  readonly folder: string;
  /** What the names of its classes begin with. */
  readonly prefix: string;
  readonly facts: ConnectorFacts;
  /** The classes that exist, by their role. */
  readonly profile?: string;
  readonly source?: string;
  readonly destination?: string;
}

/** An application that the generic classes reach: AWS publishes neither its label nor the keys of its properties. */
export interface GenericApplication {
  readonly name: string;
  readonly source: boolean;
  readonly destination: boolean;
  readonly authentication: readonly {
    readonly way: string;
    /** What the console calls the fields. */
    readonly consoleFields: readonly string[];
    readonly confidence: Confidence;
  }[];
  readonly apiVersions?: { readonly known: readonly string[]; readonly confidence: Confidence };
  readonly limits?: readonly string[];
  readonly link: string;
}

/** An application of the user guide that flows of CloudFormation cannot reach, or that has ended. */
export interface MissingApplication {
  readonly name: string;
  readonly why: string;
  readonly link: string;
}

/** All applications with classes, from the facts in their `type.ts`. */
export function classApplications(): ClassApplication[] {
  const folders = readdirSync(join(ROOT, 'src')).filter((name) => existsSync(join(ROOT, 'src', name, 'type.ts')));
  return folders.map(classApplication).sort((a, b) => compare(a.facts.displayName, b.facts.displayName));
}

/** All applications without, from the data file. */
export function genericApplications(): GenericApplication[] {
  return JSON.parse(readFileSync(join(ROOT, 'docs/data/generic-applications.json'), 'utf8')) as GenericApplication[];
}

const GUIDE = 'https://docs.aws.amazon.com/appflow/latest/userguide';

export const MISSING: readonly MissingApplication[] = [
  {
    name: 'Amazon Connect Customer Profiles',
    why: 'flows to it are made by `AWS::CustomerProfiles::Integration`, with a `FlowDefinition`; `AWS::AppFlow::Flow` has no block for it',
    link: `${GUIDE}/connectors-amazon-connect.html`,
  },
  {
    name: 'Amazon Lookout for Metrics',
    why: 'AWS ended the service in 2025',
    link: `${GUIDE}/lookout.html`,
  },
  {
    name: 'Google Analytics (Universal Analytics)',
    why: 'Google ended the service; use Google Analytics 4',
    link: `${GUIDE}/google-analytics.html`,
  },
];

/** By code units, so that the order is the same on every machine. */
export function compare(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function classApplication(folder: string): ClassApplication {
  const load = createRequire(__filename);
  const types = load(join(ROOT, 'src', folder, 'type')) as Record<string, { readonly instance?: ConnectorType }>;
  const [name, type] = Object.entries(types).find(([key]) => key.endsWith('ConnectorType')) ?? [];
  if (!name || !type?.instance) {
    throw new Error(`src/${folder}/type.ts exports no <Prefix>ConnectorType with an instance`);
  }
  const prefix = name.slice(0, -'ConnectorType'.length);
  const existing = (className: string) => (className in library ? className : undefined);
  return {
    folder,
    prefix,
    facts: type.instance._facts,
    profile: existing(`${prefix}ConnectorProfile`),
    source: existing(`${prefix}Source`),
    destination: existing(`${prefix}Destination`),
  };
}
