import { existsSync, readdirSync, readFileSync } from 'fs';
import * as path from 'path';
import { decode } from '../../core/metadata/description';
import { CONNECTOR_FILE, entityOfFile } from '../../core/metadata/entity-files';
import { NOTE, Use } from '../../core/metadata/use';

/** The files of a cloud assembly that hold metadata: older versions of CDK write all of it to the manifest, newer ones beside it. */
const HOLDS_METADATA = /(^|[\\/])manifest\.json$|\.metadata\.json$/;

/** What the flows and profiles of a synthesized app use, those in its stages too. */
export function usesOfApp(cloudAssembly: string): Use[] {
  const found = new Set<string>();
  for (const file of readdirSync(cloudAssembly, { recursive: true, encoding: 'utf8' }).sort()) {
    if (HOLDS_METADATA.test(file)) {
      collect(JSON.parse(readFileSync(path.join(cloudAssembly, file), 'utf8')), found);
    }
  }
  return [...found].map((text) => JSON.parse(text) as Use);
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  const { type, data } = value as { readonly type?: unknown; readonly data?: unknown };
  if (type === NOTE) {
    found.add(JSON.stringify(data));
  }
  Object.values(value).forEach((part) => collect(part, found));
}

/** What a folder holds already, as far as its files tell how they were recorded. */
export function usesOfFolder(folder: string): Use[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')).sort() : [];
  return files.map((file) => {
    const { about } = contentOf(path.join(folder, file));
    return {
      folder,
      entity: file === CONNECTOR_FILE ? undefined : entityOfFile(file),
      connectorProfileName: textOf(about?.connectorProfile),
      connectorType: textOf(about?.connectorType),
      connectorLabel: textOf(about?.connectorLabel),
      apiVersion: textOf(about?.apiVersion),
    };
  });
}

/** A file that cannot be read is one to record anew. */
function contentOf(file: string): { readonly about?: { readonly [key: string]: unknown } } {
  try {
    return (JSON.parse(decode(readFileSync(file))) ?? {}) as object;
  } catch {
    return {};
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
