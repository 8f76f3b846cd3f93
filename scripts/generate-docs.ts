/**
 * Writes docs/applications.md, docs/checks.md and the table of applications in README.md from the facts in `src`.
 */
import { writeFileSync } from 'fs';
import { join } from 'path';
import { ROOT } from './docs/application-facts';
import { contentOf, generatedFiles } from './docs/files';

for (const [path, content] of Object.entries(generatedFiles())) {
  if (content === undefined) {
    console.warn(`${path} has no place for what is generated; left as it is`);
  } else if (content !== contentOf(path)) {
    writeFileSync(join(ROOT, path), content);
    console.log(`${path} written`);
  }
}
