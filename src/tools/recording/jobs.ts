import * as path from 'path';
import { Use } from '../../core/metadata/use';

/** One file to record. */
export interface Job extends Use {
  readonly connectorProfileName: string;
}

/** Why it is not known what to ask. */
export class UnknownJobError extends Error {}

/** What the user says on the command line, which wins over what app and files say. */
export interface Wish {
  readonly folder?: string;
  readonly connectorProfile?: string;
  readonly entities: readonly string[];
  readonly apiVersion?: string;
}

/**
 * The files to record: each object of each folder once, and its connector.
 *
 * @throws UnknownJobError if nothing says which connector profile to ask, or two are named for one folder
 */
export function jobsOf(uses: readonly Use[], wish: Wish): Job[] {
  const wished = wish.folder === undefined ? [] : wish.entities.map((entity): Use => ({ folder: wish.folder!, entity }));
  const all = [...uses, ...wished].filter(({ folder }) => wish.folder === undefined || isSame(folder, wish.folder));
  const folders = [...new Map(all.map((use) => [path.resolve(use.folder), use.folder])).values()].sort();
  if (wish.folder !== undefined && folders.length === 0) {
    folders.push(wish.folder); // nothing is known of it yet: its connector is a beginning
  }
  return folders.flatMap((folder) => jobsOfFolder(folder, all.filter((use) => isSame(use.folder, folder)), wish));
}

function jobsOfFolder(folder: string, uses: readonly Use[], wish: Wish): Job[] {
  const connectorProfileName = wish.connectorProfile ?? profileOf(folder, uses);
  const connector: Job = {
    folder,
    connectorProfileName,
    connectorType: first(uses, 'connectorType'),
    connectorLabel: first(uses, 'connectorLabel'),
  };
  const entities = [...new Set(uses.flatMap(({ entity }) => entity ?? []))].sort();
  const chosen = wish.entities.length > 0 ? entities.filter((entity) => wish.entities.includes(entity)) : entities;
  const objects = chosen.map((entity): Job => {
    const apiVersion = wish.apiVersion ?? first(uses.filter((use) => use.entity === entity), 'apiVersion');
    return { ...connector, entity, apiVersion };
  });
  return [connector, ...objects];
}

/** What the app says comes before what the files say: the profile may have another name since. */
function profileOf(folder: string, uses: readonly Use[]): string {
  const names = [...new Set(uses.flatMap(({ connectorProfileName }) => connectorProfileName ?? []))].sort();
  if (names.length === 0) {
    throw new UnknownJobError(`${folder}: name the connector profile to ask with --connector-profile`);
  }
  if (names.length > 1) {
    throw new UnknownJobError(`${folder}: belongs to several connector profiles, ${names.join(', ')}; choose one with --connector-profile`);
  }
  return names[0];
}

function first(uses: readonly Use[], key: 'connectorType' | 'connectorLabel' | 'apiVersion'): string | undefined {
  return uses.map((use) => use[key]).find((value) => value !== undefined);
}

function isSame(one: string, other: string): boolean {
  return path.resolve(one) === path.resolve(other);
}
