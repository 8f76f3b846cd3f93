import { readdirSync, readFileSync, statSync } from 'fs';
import { decode } from './description';

/** Files that were parsed, each with the time and the size by which a change shows. */
const PARSED = new Map<string, { readonly version: string; readonly content: unknown }>();

/** The content of a file. What many profiles and apps read is parsed once; nothing but the file decides what it is. */
export function parsedOnce<T>(file: string, parseFile: (text: string) => T): T {
  const { mtimeMs, size } = statSync(file);
  const version = `${mtimeMs} ${size}`;
  const known = PARSED.get(file);
  if (known?.version === version) {
    return known.content as T;
  }
  const content = parseFile(decode(readFileSync(file)));
  PARSED.set(file, { version, content });
  return content;
}

/** The names in a folder; none, if there is no such folder. */
export function listing(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return [];
    }
    throw error;
  }
}
