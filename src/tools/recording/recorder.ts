import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'fs';
import * as path from 'path';
import { AwsCli } from './aws-cli';
import { Job } from './jobs';
import { decode, parseEntity } from '../../core/metadata/description';
import { differences } from '../../core/metadata/difference';
import { CONNECTOR_FILE, fileOfEntity } from '../../core/metadata/entity-files';

/** What came of one file. */
export interface Recorded {
  readonly file: string;

  /** What changed, in words; nothing if it is up to date. */
  readonly changes: readonly string[];
}

/** What is kept of a connector. Not when and by whom it was registered, nor any ARN or address. */
const KEPT_OF_CONNECTOR = [
  'authenticationConfig',
  'canUseAsDestination',
  'canUseAsSource',
  'connectorLabel',
  'connectorName',
  'connectorRuntimeSettings',
  'connectorType',
  'connectorVersion',
  'isPrivateLinkEnabled',
  'isPrivateLinkEndpointUrlRequired',
  'supportedApiVersions',
  'supportedDataTransferApis',
  'supportedDataTransferTypes',
  'supportedDestinationConnectors',
  'supportedOperators',
  'supportedSchedulingFrequencies',
  'supportedTriggerTypes',
  'supportedWriteOperations',
];

/** An answer of `describe-connector-profiles`. */
interface ProfilesPage {
  readonly connectorProfileDetails?: readonly { readonly connectorType: string; readonly connectorLabel?: string }[];
  readonly nextToken?: string;
}

/** Asks for one object or connector after another, and keeps the answers in files. */
export class Recorder {
  constructor(
    private readonly aws: AwsCli,
    private readonly isCheck: boolean,
  ) {}

  /** Records what a job asks for. With `check`, it only compares. */
  public async record(job: Job): Promise<Recorded> {
    return job.entity === undefined ? this.recordConnector(job) : this.recordEntity(job, job.entity);
  }

  private async recordEntity({ folder, connectorProfileName, apiVersion }: Job, entity: string): Promise<Recorded> {
    const file = path.join(folder, fileOfEntity(entity));
    const { connectorEntityFields } = (await this.aws.ask('describe-connector-entity', {
      'connector-profile-name': connectorProfileName,
      'connector-entity-name': entity,
      'api-version': apiVersion,
    })) as { readonly connectorEntityFields?: unknown };
    const about = { entity, apiVersion, connectorProfile: connectorProfileName };
    const content = { about, ...(sorted({ connectorEntityFields }) as object) };
    const now = parseEntity(JSON.stringify(content));
    const before = read(file);
    const changes = before === undefined ? ['not recorded yet'] : changesOf(before, (text) => differences(parseEntity(text), now));
    return this.write(file, content, changes);
  }

  private async recordConnector(job: Job): Promise<Recorded> {
    const file = path.join(job.folder, CONNECTOR_FILE);
    const [connectorType, connectorLabel] = await this.connectorOf(job);
    const { connectorConfiguration } = (await this.aws.ask('describe-connector', {
      'connector-type': connectorType,
      'connector-label': connectorLabel,
    })) as { readonly connectorConfiguration?: { readonly [key: string]: unknown } };
    const kept = Object.entries(connectorConfiguration ?? {}).filter(([key]) => KEPT_OF_CONNECTOR.includes(key));
    const about = { connectorProfile: job.connectorProfileName, connectorType, connectorLabel };
    const configuration = sorted(Object.fromEntries(kept)) as { readonly [key: string]: unknown };
    const before = read(file);
    const changes = before === undefined ? ['not recorded yet'] : changesOf(before, (text) => membersChanged(text, configuration));
    return this.write(file, { about, connectorConfiguration: configuration }, changes);
  }

  /** An app that imports a profile knows its name, and not always what it connects to. */
  private async connectorOf(job: Job): Promise<[string, string | undefined]> {
    if (job.connectorType !== undefined && (job.connectorType !== 'CustomConnector' || job.connectorLabel !== undefined)) {
      return [job.connectorType, job.connectorLabel];
    }
    let page: ProfilesPage = {};
    do {
      const parameters = { 'connector-profile-names': job.connectorProfileName, 'next-token': page.nextToken };
      page = (await this.aws.ask('describe-connector-profiles', parameters)) as ProfilesPage;
      const [profile] = page.connectorProfileDetails ?? [];
      if (profile !== undefined) {
        return [profile.connectorType, profile.connectorLabel];
      }
    } while (page.nextToken);
    throw new Error(`${job.connectorProfileName}: AppFlow knows no such connector profile in this account and region`);
  }

  private write(file: string, content: object, changes: readonly string[]): Recorded {
    if (changes.length > 0 && !this.isCheck) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
    }
    return { file, changes };
  }
}

function read(file: string): string | undefined {
  return existsSync(file) ? decode(readFileSync(file)) : undefined;
}

function changesOf(before: string, compare: (before: string) => string[]): string[] {
  try {
    return compare(before);
  } catch (error) {
    return [(error as Error).message]; // a file that cannot be read
  }
}

function membersChanged(before: string, now: { readonly [key: string]: unknown }): string[] {
  const { connectorConfiguration: then } = JSON.parse(before.replace(/^\uFEFF/, '')) as { readonly connectorConfiguration?: { readonly [key: string]: unknown } };
  const text = (value: unknown) => JSON.stringify(sorted(value));
  const keys = [...new Set([...Object.keys(then ?? {}), ...Object.keys(now)])].filter((key) => KEPT_OF_CONNECTOR.includes(key)).sort();
  return keys.filter((key) => text(then?.[key]) !== text(now[key])).map((key) => `~ ${key}: ${text(then?.[key]) ?? 'unknown'} -> ${text(now[key]) ?? 'unknown'}`);
}

/** The same in one order of keys, so that only what changed is a difference. Lists keep their order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
