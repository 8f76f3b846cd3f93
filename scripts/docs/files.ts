import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { ROOT } from './application-facts';
import { applicationsPage } from './applications-page';
import { checksPage } from './checks-page';
import { permissionsWithTable } from './permissions/page';
import { readmeWithTable } from './readme-table';

/** The generated files, by their path in the project; no content where there is no place for it. */
export function generatedFiles(): Record<string, string | undefined> {
  return {
    'docs/applications.md': applicationsPage(),
    'docs/checks.md': checksPage(),
    'docs/permissions.md': permissionsWithTable(contentOf('docs/permissions.md') ?? ''),
    'README.md': readmeWithTable(contentOf('README.md') ?? ''),
  };
}

/** What is in a file of the project now. */
export function contentOf(path: string): string | undefined {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
